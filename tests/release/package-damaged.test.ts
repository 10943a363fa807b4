import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/folder/open-package.ts';
import { zipArchive } from '../builders/zip-archive.ts';
import { exampleWith, packageAndBack } from './package-and-back.ts';

const { zip } = await packageAndBack(exampleWith({}));

function says(bytes: Uint8Array): string {
  const opened = openPackage(bytes);
  return opened.ok ? 'It opens.' : opened.says;
}

function flipped(at: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
}

const made = { id: '2024-06-r1', published: '2024-07-01T08:30:00Z', previous: null };
const release = { ...made, changes: [], history: [{ ...made, editions: [], corrections: [] }] };

describe('a package that is damaged', () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9])('is refused for one flipped bit, at %d of it', (part) => {
    expect(says(flipped(Math.floor(zip.length * part)))).not.toBe('It opens.');
  });

  it.each(['', '{', 'null', '[]', '{}', '{"id":"2024-06-r1"}'])(
    'is refused in words where history.json says %j',
    (text) => {
      expect(says(zipSync({ 'history.json': strToU8(text) }))).toMatch(/^history\.json in it /);
    },
  );

  it('is refused in words where protected.json cannot be read', () => {
    const history = strToU8(JSON.stringify(release));
    const bytes = zipSync({ 'history.json': history, 'protected.json': strToU8('{') });
    expect(says(bytes)).toBe('protected.json in it cannot be read');
  });

  it('is refused where it says that a file is larger than any package may be', () => {
    const member = { name: 'body.yaml', content: 'name: x', claimedSize: 2_000_000_000 };
    expect(says(zipArchive([member]))).toBe(
      'body.yaml in it is larger than anything that a package holds',
    );
  });

  it.each(['body.yaml', 'history.json', 'editions/2024-06/calls.md', 'returns/calls/2024-05.csv'])(
    'is refused before it is unpacked where %s is a text that no string can hold',
    (name) => {
      const member = { name, content: 'x', claimedSize: 600 * 2 ** 20 };
      const small = zipArchive([{ ...member, claimedSize: 1 }]);
      expect(says(zipArchive([member]))).toBe(
        `${name} in it is larger than anything that a package holds`,
      );
      expect(says(small)).not.toContain('larger');
    },
  );

  it.each([
    ['claims the size of another disk in a Zip64 field', { claimedSize: 2 ** 33, zip64: true }],
    ['claims four gigabytes', { claimedSize: 0xfffffffe }],
    ['has another checksum', { claimedChecksum: 1 }],
    ['claims to be shorter', { claimedSize: 3 }],
    ['claims to be longer', { claimedSize: 900 }],
    ['is packed in a way that nobody knows', { method: 12 }],
    ['is locked', { encrypted: true }],
  ])('is refused in words of a package where an entry %s', (_, odd) => {
    const bytes = zipArchive([{ name: 'body.yaml', content: 'name: Body', ...odd }]);
    expect(says(bytes)).toMatch(/^(body\.yaml in it (is|was) |it is cut off)/);
    expect(says(bytes)).not.toMatch(/spreadsheet|workbook|return/);
  });

  it.each([
    ['something before it', Buffer.concat([Buffer.from('junk'), zip])],
    ['another archive behind it', Buffer.concat([zip, zipArchive([])])],
    ['a whole archive in it', Buffer.from(zipSync({ 'package.zip': zip }))],
    ['nothing in it', Buffer.alloc(0)],
  ])('is refused where it has %s', (_, bytes) => {
    expect(says(bytes)).not.toBe('It opens.');
  });
});
