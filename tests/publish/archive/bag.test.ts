import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileEntry } from '../../../src/domain/release/manifest.ts';
import { bagInfo, bagManifest } from '../../../src/publish/archive/bag.ts';
import { inventory } from '../../../src/publish/archive/inventory.ts';
import { openMe } from '../../../src/publish/archive/open-me.ts';
import { manifestOf } from '../../../src/publish/release/manifest.ts';
import { sign } from '../../../src/publish/release/signed.ts';
import { publication } from '../../builders/published/publication.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const entry = (path: string, bytes = 1): FileEntry => ({ path, bytes, sha256: 'a'.repeat(64) });

describe('the tag files of a bag (RFC 8493)', () => {
  const info = {
    organisation: 'Police and Crime Commissioner',
    description: 'Everything\nthat was published',
    date: '2024-07-01',
    agent: 'Answerable 0.1.0',
    identifiers: ['2024-06-r2', '2024-06-r1'],
  };

  it('tell octets and files of the payload as Oxum', () => {
    const text = bagInfo(info, [entry('data/a', 10), entry('data/b', 32)]);
    expect(text).toContain('Payload-Oxum: 42.2\n');
  });

  it('have a line for each label and value, in one line each', () => {
    const lines = bagInfo(info, []).trimEnd().split('\n');
    expect(lines.every((line) => /^[A-Z][A-Za-z-]+: \S/.test(line))).toBe(true);
    expect(lines).toContain('External-Description: Everything that was published');
    expect(lines.filter((line) => line.startsWith('External-Identifier: '))).toHaveLength(2);
  });

  it('encode line ends and percent signs in names, and nothing else', () => {
    const line = bagManifest([entry('data/50%\r\nŵ ä.csv')]);
    expect(line).toBe(`${'a'.repeat(64)}  data/50%25%0D%0Aŵ ä.csv\n`);
  });

  it('name any files once each, in the order of their paths', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (paths) => {
        const lines = bagManifest(paths.map((path) => entry(path))).split('\n');
        expect(lines).toHaveLength(paths.length + 1);
      }),
    );
  });
});

describe('what an archivist reads first', () => {
  const { release, ...rest } = publication();
  const published = { ...rest, release };
  const manifest = sign(manifestOf(published, { inputs: [], withheld: [] }, []), hash, null);
  const payload = [entry('data/index.html', 1_234_567), entry('data/data/calls.csv', 89)];
  const key = Buffer.alloc(32, 'key').toString('base64');
  const keys = new Map([['2024-06-r1', key]]);
  const text = inventory({ manifest, history: release.history, keys, payload });

  it('fits a screen of 80 columns', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('says whose it is, every release with its reason, what kinds of files there are and how to check them', () => {
    expect(text).toContain('POLICE AND CRIME COMMISSIONER FOR BEDFORDSHIRE');
    expect(text).toContain('2024-06-r1  (1 July 2024 at 9:30am)  data/releases/2024-06-r1/');
    expect(text).toContain('1 html, 1,234,567 bytes');
    expect(text).toContain('sha256sum --check manifest-sha256.txt');
    expect(text).toContain(`Signed with the key ${key}`);
    const unsigned = inventory({ manifest, history: release.history, keys: new Map(), payload });
    expect(unsigned).toContain('Not signed.');
  });

  it('opens with a page that leads to the newest release and to every other', () => {
    const page = openMe('A <body>', ['2024-06-r2', '2024-06-r1']);
    expect(page).toContain('<h1>A &lt;body&gt;</h1>');
    expect(page).toContain('href="data/index.html"');
    expect(page).toContain('href="data/releases/2024-06-r1/index.html"');
  });
});
