import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openLake } from '../../src/lake/lake.ts';
import {
  csv,
  ownFolder,
  stop,
  stopsHeader,
  street,
  streetHeader,
  take,
} from '../builders/records.ts';

interface SetAside {
  readonly line: string;
  readonly reason: string;
  readonly column: string;
  readonly value: string;
  readonly row: string;
}

/** Takes a file with this row in its third line, and returns what was set aside of it. */
async function setAside(name: string, header: string, good: string, bad: string) {
  const folder = ownFolder();
  const lake = join(folder, 'lake');
  const [taken] = await take(lake, csv(folder, name, header, good, bad, good));
  const entry = openLake(lake)?.entries[0];
  const rows: SetAside[] = parse(readFileSync(join(lake, entry?.quarantine ?? '')), {
    columns: true,
  });
  return { kind: taken?.kind, counts: entry?.rows, rows };
}

const streetFile = '2024-03-bedfordshire-street.csv';
const stopsFile = '2024-03-bedfordshire-stop-and-search.csv';

const badCrimes = [
  [
    'too few cells',
    'a,b',
    'The row has not the cells that the first line names',
    '',
    '2 cells, not 12',
  ],
  [
    'an open quotation mark',
    street({ location: '"On or near' }),
    'A quotation mark is opened in the row and not closed',
    '',
    '',
  ],
  [
    'another month',
    street({ month: '2024-02' }),
    'The row is about another month than the file',
    'Month',
    '2024-02',
  ],
  [
    'no month',
    street({ month: '2024-13' }),
    'The row is about another month than the file',
    'Month',
    '2024-13',
  ],
  [
    'a short crime id',
    street({ id: 'abc123' }),
    'The crime id is not of 64 hexadecimal digits',
    'Crime ID',
    'abc123',
  ],
  [
    'a crime id of other letters',
    street({ id: 'x'.repeat(64) }),
    'The crime id is not of 64 hexadecimal digits',
    'Crime ID',
    'x'.repeat(64),
  ],
  [
    'a latitude of 900',
    street({ lat: '900' }),
    'The latitude is outside the United Kingdom',
    'Latitude',
    '900',
  ],
  [
    'a longitude in France',
    street({ lon: '4.8' }),
    'The longitude is outside the United Kingdom',
    'Longitude',
    '4.8',
  ],
  [
    'a latitude that is no number',
    street({ lat: 'north' }),
    'The latitude is no number',
    'Latitude',
    'north',
  ],
  [
    'half a point',
    street({ lat: '' }),
    'One of the two degrees of the place is missing',
    'Latitude',
    '',
  ],
  [
    'a small area that is none',
    street({ lsoa: 'X99999999' }),
    'The code of the small area is not that of one',
    'LSOA code',
    'X99999999',
  ],
  [
    'an unknown type',
    street({ type: 'Piracy' }),
    'The type of crime is in no list',
    'Crime type',
    'Piracy',
  ],
  ['a blank type', street({ type: '' }), 'The type of crime is in no list', 'Crime type', ''],
  [
    'an unknown outcome',
    street({ outcome: 'Forgotten' }),
    'The outcome is in no list',
    'Last outcome category',
    'Forgotten',
  ],
  [
    'another force',
    street({ within: 'Essex Police' }),
    'The row says that it is of another force than the file',
    'Falls within',
    'Essex Police',
  ],
] as const;

const badStops = [
  [
    'no time',
    stop({ date: 'Tuesday' }),
    'The time of the search cannot be read',
    'Date',
    'Tuesday',
  ],
  [
    'a time without end',
    stop({ date: 'infinity' }),
    'The row is about another month than the file',
    'Date',
    'infinity',
  ],
  [
    'a day in another month',
    stop({ date: '2024-04-02' }),
    'The row is about another month than the file',
    'Date',
    '2024-04-02',
  ],
  [
    'an unknown type',
    stop({ type: 'Dog search' }),
    'The type of search is in no list',
    'Type',
    'Dog search',
  ],
  ['an unknown gender', stop({ gender: 'M' }), 'The gender is in no list', 'Gender', 'M'],
  ['an unknown age', stop({ age: '35-44' }), 'The age range is in no list', 'Age range', '35-44'],
  [
    'an unknown self-defined ethnicity',
    stop({ self: 'Martian' }),
    'The self-defined ethnicity is in no list',
    'Self-defined ethnicity',
    'Martian',
  ],
  [
    'an unknown officer-defined one',
    stop({ officer: 'IC9' }),
    'The officer-defined ethnicity is in no list',
    'Officer-defined ethnicity',
    'IC9',
  ],
  [
    'unknown legislation',
    stop({ legislation: 'Magna Carta' }),
    'The legislation is in no list',
    'Legislation',
    'Magna Carta',
  ],
  [
    'an unknown object',
    stop({ object: 'Swans' }),
    'The object of search is in no list',
    'Object of search',
    'Swans',
  ],
  ['an unknown outcome', stop({ outcome: 'Tea' }), 'The outcome is in no list', 'Outcome', 'Tea'],
  [
    'a truth that is none',
    stop({ linked: 'Maybe' }),
    'Whether the outcome was linked is neither True nor False nor blank',
    'Outcome linked to object of search',
    'Maybe',
  ],
] as const;

describe('a row that cannot be taken', () => {
  it.each(badCrimes)(
    'of a street file, for %s, is set aside with its line',
    async (_, bad, reason, column, value) => {
      const found = await setAside(streetFile, streetHeader, street({ n: 1 }), bad);
      expect(found).toMatchObject({
        kind: 'taken',
        counts: { read: 3, kept: 1, quarantined: 1, repeats: 0, countedOnce: 1 },
        rows: [{ line: '3', reason, column, value, row: bad }],
      });
    },
  );

  it.each(badStops)(
    'of a stop-and-search file, for %s, is set aside with its line',
    async (_, bad, reason, column, value) => {
      const found = await setAside(stopsFile, stopsHeader, stop(), bad);
      expect(found).toMatchObject({
        counts: { read: 3, kept: 2, quarantined: 1 },
        rows: [{ line: '3', reason, column, value, row: bad }],
      });
    },
  );

  it('does not move the lines of those after it, however many lines are blank or quoted', async () => {
    const folder = ownFolder();
    const quoted = street({ location: '"On or near ""The, Green"""' });
    const lines = [streetHeader, street(), '', quoted, 'a,b', street(), street({ type: 'Piracy' })];
    const lake = join(folder, 'lake');
    await take(lake, csv(folder, streetFile, ...lines));
    const [entry] = openLake(lake)?.entries ?? [];
    const text = readFileSync(join(lake, entry?.quarantine ?? ''), 'utf8');
    const set: SetAside[] = parse(text, { columns: true });
    expect(set.map(({ line }) => line)).toEqual(['5', '7']);
    expect(entry?.rows).toMatchObject({ read: 5, kept: 3 });
  });
});

describe('a file none of whose rows can be taken', () => {
  const refusal = async (...lines: readonly string[]) => {
    const folder = ownFolder();
    const lake = join(folder, 'lake');
    const taken = await take(lake, csv(folder, streetFile, streetHeader, ...lines));
    return { taken, lake: openLake(lake)?.entries ?? [] };
  };

  it('is refused with the force that its rows are of', async () => {
    const essex = street({ within: 'Essex Police' });
    const { taken, lake } = await refusal(essex, essex);
    expect(taken).toMatchObject([
      {
        kind: 'refused',
        refusal: {
          code: 'supply-other-force',
          says: 'the name says bedfordshire, but no row does: they say “Essex Police”',
        },
      },
    ]);
    expect(lake).toEqual([]);
  });

  it('is refused with what is wrong in the first row', async () => {
    const { taken } = await refusal(street({ month: '2020-01' }));
    expect(taken).toMatchObject([
      {
        kind: 'refused',
        refusal: {
          says: 'none of its 1 rows can be read; of the first, Month is “2020-01”',
        },
      },
    ]);
  });

  it('is refused where it is not UTF-8, and the others beside it are taken', async () => {
    const folder = ownFolder();
    const bytes = Buffer.from(`${streetHeader}\n${street({ location: 'Caf\u00e9' })}\n`, 'latin1');
    csv(folder, `given/${streetFile}`);
    writeFileSync(join(folder, 'given', streetFile), bytes);
    csv(folder, 'given/2024-03-essex-street.csv', streetHeader, street({ within: 'Essex Police' }));
    const taken = await take(join(folder, 'lake'), join(folder, 'given'));
    expect(taken.map(({ kind }) => kind).toSorted()).toEqual(['refused', 'taken']);
    expect(taken.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: { code: 'supply-encoding', says: 'the text is not in UTF-8' },
    });
  });
});
