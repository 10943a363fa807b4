import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/folder/package.ts';
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

describe('a package that is damaged', () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9])('is refused for one flipped bit, at %d of it', (part) => {
    expect(says(flipped(Math.floor(zip.length * part)))).not.toBe('It opens.');
  });

  it('is refused where it does not say which release it was made for', () => {
    const bytes = zipSync({ 'body.yaml': strToU8('name: x') });
    expect(says(bytes)).toBe('it has no history.json, which says what it was made for');
  });

  it('is refused where it says that a file is larger than any package may be', () => {
    const member = { name: 'body.yaml', content: 'name: x', claimedSize: 2_000_000_000 };
    expect(says(zipArchive([member]))).toMatch(/^body\.yaml: /);
  });
});
