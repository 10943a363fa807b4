import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { enclosedByFormer } from '../../src/shelf/enclosed-by-former.ts';
import type { ShelvedNewest } from '../../src/shelf/read-shelf.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

type Listed = ShelvedNewest['listed'];

/** A shelf that lists these releases, each with a package of such entries. */
function shelfOf(releases: Readonly<Record<string, readonly string[]>>) {
  const out = temporaryFolder('enclosed');
  for (const [id, names] of Object.entries(releases)) {
    const file = join(out, 'releases', id, 'package.zip');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')]))));
  }
  return { out, listed: listedAs(Object.keys(releases)) };
}

function listedAs(ids: readonly string[]): Listed {
  return new Map(ids.map((id) => [id, { id, published: '', sha256: '', signed: false }] as const));
}

function told({ out, listed }: ReturnType<typeof shelfOf>) {
  return enclosedByFormer(out, { listed }).map(({ place, says }) => [place.file, says] as const);
}

describe('what packages of earlier releases enclose', () => {
  it.each([
    ['a workbook', 'returns/calls/2024-05.xlsx'],
    ['a workbook with a name in capitals', 'returns/calls/2024-05.ODS'],
    ['a workbook in a package of today’s form', 'comparators/ons/a.xls'],
    ['a file beside the outlines', 'boundaries/notes.txt'],
    ['a file beside the counts', 'open-data/police-uk/notes.docx'],
  ])('is told of where it is %s', (_, name) => {
    const [[file, says] = []] = told(
      shelfOf({ '2024-06-r1': ['returns.json', 'body.yaml', name] }),
    );
    expect(file).toBe('releases/2024-06-r1/package.zip');
    expect(says).toContain('Release 2024-06-r1 encloses files as they came');
    expect(says).toContain(name);
  });

  it('is told of where it is a return as it came, in a package of version 0.1.0', () => {
    const old = ['history.json', 'body.yaml', 'returns/calls/2024-05.csv'];
    expect(told(shelfOf({ '2024-06-r1': old }))).toHaveLength(1);
    expect(told(shelfOf({ '2024-06-r1': [...old, 'returns.json'] }))).toEqual([]);
  });

  it('is silent of what was published on purpose', () => {
    const names = ['documents/a.xlsx', 'documents/', 'boundaries/lsoa21.geojson', 'returns.json'];
    expect(told(shelfOf({ '2024-06-r1': names }))).toEqual([]);
  });

  it('is told by release, with the first names and how many more', () => {
    const many = Array.from({ length: 9 }, (_, n) => `returns/calls/2024-0${n + 1}.xlsx`);
    const [first, second] = told(shelfOf({ '2024-06-r1': many, '2024-07-r1': many.slice(0, 1) }));
    expect(first?.[1]).toContain('returns/calls/2024-05.xlsx and 4 more');
    expect(second?.[0]).toBe('releases/2024-07-r1/package.zip');
  });

  it('makes the names of entries visible that a terminal would obey', () => {
    const [[, says] = []] = told(shelfOf({ '2024-06-r1': ['returns/\u001b[2J.xlsx'] }));
    expect(says).toContain('returns/\\u001b[2J.xlsx');
  });

  it('is nothing of a release that was withdrawn', () => {
    const { out, listed } = shelfOf({ '2024-06-r1': ['a.xlsx'] });
    const withdrawn: NonNullable<ReturnType<Listed['get']>>['withdrawn'] = {
      on: '2024-08-01',
      reason: 'R',
      role: 'R',
      previous: null,
      editions: [],
      keys: [],
      publicKey: null,
    };
    const gone = new Map([...listed].map(([id, one]) => [id, { ...one, withdrawn }] as const));
    expect(told({ out, listed: gone })).toEqual([]);
  });

  it.each([
    ['garbled', (file: string) => writeFileSync(file, 'PK')],
    ['a link', (file: string) => symlinkSync('/dev/zero', file)],
    ['gone', () => undefined],
  ])('waits for nothing, and throws nothing, where a package is %s', (_, put) => {
    const { out, listed } = shelfOf({ '2024-06-r1': ['a.xlsx'] });
    const file = join(out, 'releases/2024-06-r1/package.zip');
    rmSync(file);
    put(file);
    expect(told({ out, listed })).toEqual([]);
  });

  it('is nothing where nothing was published', () => {
    expect(enclosedByFormer(temporaryFolder('enclosed'))).toEqual([]);
  });
});
