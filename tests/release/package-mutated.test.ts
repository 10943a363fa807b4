import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { openPackage } from '../../src/folder/open-package.ts';
import { readFolder } from '../../src/folder/read.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions } from '../builders/example.ts';
import { zipArchive } from '../builders/zip-archive.ts';
import { exampleWith, packageAndBack } from './package-and-back.ts';

const { zip } = await packageAndBack(exampleWith({}));
const entries = unzipSync(zip);

const json = ['history.json', 'protected.json', 'returns.json'];
const parsed = new Map(
  json.map((name) => [name, JSON.parse(new TextDecoder().decode(entries[name])) as unknown]),
);

/** Values that somebody might put in the place of another. */
const others: readonly unknown[] = [
  null,
  '',
  '../../../escaped/a',
  '<script>',
  'javascript:alert(1)',
  -1,
  1e300,
  true,
  [],
  {},
  [null],
  { __proto__: null, id: '..' },
];

interface Mutated {
  readonly value: unknown;
  readonly changed: boolean;
}

/** The value with one thing in it, at the end of a walk by these numbers, put in the place of another or taken out. */
function mutated(value: unknown, walk: readonly number[], other: unknown): Mutated {
  const [step = 0, ...rest] = walk;
  if (typeof value !== 'object' || value === null || walk.length === 0) {
    return { value: other, changed: JSON.stringify(value) !== JSON.stringify(other) };
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return { value: other, changed: true };
  const inside = Object.entries(value).find(([name]) => name === key)?.[1];
  const inner = mutated(inside, rest, other);
  if (Array.isArray(value)) {
    const list = value.map((one: unknown, at) => (String(at) === key ? inner.value : one));
    return { value: list, changed: inner.changed };
  }
  return { value: { ...value, [key]: inner.value }, changed: inner.changed };
}

function withEntry(name: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ ...entries, [name]: bytes }, { level: 0 });
}

const walks = fc.array(fc.nat(40), { maxLength: 7 });

describe('a package of which one thing was changed', () => {
  it('is refused in a sentence that names the entry, or read without an error of the program', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...json),
        walks,
        fc.constantFrom(...others),
        async (name, walk, other) => {
          const { value, changed } = mutated(parsed.get(name), walk, other);
          fc.pre(changed);
          const opened = openPackage(withEntry(name, strToU8(JSON.stringify(value))));
          refused += opened.ok ? 0 : 1;
          expect(opened.ok ? name : opened.says).toContain(name.replace('returns.json', 'returns'));
          if (!opened.ok) return;
          const folder = await readFolder(opened.files, datasets, 'package');
          const ids = [...(compileFolder(folder, definitions).publication?.figures.keys() ?? [])];
          expect(ids.filter((id) => !/^[a-z0-9.-]+$/i.test(id) || id.includes('..'))).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
    expect(refused).toBeGreaterThan(40);
  }, 240_000);

  it.each([
    '../escaped.txt',
    '/etc/passwd',
    'editions/../../escaped.md',
    'documents\\x.pdf',
    'C:/x',
    'body.yaml\u0001',
    'BODY.yaml',
    'notes.txt',
    'returns/calls/2024-05.xlsx',
    'boundaries/other.geojson',
  ])('is refused where a file in it is called %j', (name) => {
    const opened = openPackage(withEntry(name, strToU8('x')));
    expect(opened.ok).toBe(false);
  });

  it('is refused where a file in it is there twice', () => {
    const member = { name: 'body.yaml', content: 'name: x' };
    expect(openPackage(zipArchive([member, member])).ok).toBe(false);
  });

  it.each(json)('is refused or refers to nothing where %s is no text in UTF-8', (name) => {
    const opened = openPackage(withEntry(name, Uint8Array.of(0xff, 0xfe, 0)));
    expect(opened.ok ? '' : opened.says).toContain(name);
  });
});
