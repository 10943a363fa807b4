import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedOver } from '../../src/domain/open-data/supplied-rows.ts';
import { openLake } from '../../src/lake/lake.ts';
import { suppliedRows } from '../../src/lake/supplied.ts';
import {
  csv,
  ownFolder,
  stop,
  stopsHeader,
  street,
  streetHeader,
  take,
} from '../builders/records.ts';

const stopsFile = '2024-03-bedfordshire-stop-and-search.csv';
const streetFile = '2024-03-bedfordshire-street.csv';

/** The lake after these lines of one file. */
async function lakeOf(name: string, header: string, lines: readonly string[]) {
  const folder = ownFolder();
  const lake = join(folder, 'lake');
  const taken = await take(lake, csv(folder, name, header, ...lines));
  return { taken, lake, folder, entries: openLake(lake)?.entries ?? [] };
}

describe('rows that are handed over', () => {
  const searches = fc.constantFrom(
    stop(),
    stop({ legislation: 'NA' }),
    stop({ object: '#N/A' }),
    stop({ age: 'None' }),
    stop({ date: '45352' }),
    stop({ legislation: 'Magna Carta' }),
    'a,b',
  );
  const crimes = fc.constantFrom(
    street({ n: 1 }),
    street({ n: 1, type: 'Drugs' }),
    street(),
    street({ type: 'Piracy' }),
    street({ month: 'Mar-24' }),
    street({ n: 2, lat: 'NA' }),
  );
  const kinds = fc.oneof(
    fc.tuple(
      fc.constant(stopsFile),
      fc.constant(stopsHeader),
      fc.array(searches, { minLength: 1 }),
    ),
    fc.tuple(
      fc.constant(streetFile),
      fc.constant(streetHeader),
      fc.array(crimes, { minLength: 1 }),
    ),
  );

  it('are counted, set aside with a reason, or counted once, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(kinds, async ([name, header, lines]) => {
        const { entries } = await lakeOf(name, header, lines);
        const [supplied] = suppliedRows(entries);
        const wrongMonth = entries.length === 0;
        expect(wrongMonth ? lines.length : supplied && handedOver(supplied)).toBe(lines.length);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['NA', 'The cell says NA, NULL or the like'],
    ['N/A', 'The cell says NA, NULL or the like'],
    ['NULL', 'The cell says NA, NULL or the like'],
    ['nan', 'The cell says NA, NULL or the like'],
    ['None', 'The cell says NA, NULL or the like'],
    ['#N/A', 'The cell holds an error of a spreadsheet'],
    ['Magna Carta', 'The legislation is in no list'],
  ])('with the legislation “%s” say which program or list is the cause', async (word, reason) => {
    const { entries } = await lakeOf(stopsFile, stopsHeader, [stop(), stop({ legislation: word })]);
    expect(suppliedRows(entries)).toMatchObject([
      { rows: 1, setAside: [{ reason: expect.stringContaining(reason), rows: 1 }] },
    ]);
  });

  it.each([
    [stopsFile, stopsHeader, stop(), stop({ date: '45352' })],
    [stopsFile, stopsHeader, stop(), stop({ date: '01/03/2024 10:00' })],
    [streetFile, streetHeader, street(), street({ month: 'Mar-24' })],
    [streetFile, streetHeader, street(), street({ month: '01/03/2024' })],
  ])('of %s with a date of a spreadsheet say so', async (name, header, good, bad) => {
    const { entries } = await lakeOf(name, header, [good, bad]);
    expect(suppliedRows(entries)).toMatchObject([
      { rows: 1, setAside: [{ reason: expect.stringContaining('as a spreadsheet writes it') }] },
    ]);
  });
});

describe('a crime id', () => {
  it('makes equal rows one crime, in a file that is read alone and in one read with others', async () => {
    const folder = ownFolder();
    const lake = join(folder, 'lake');
    const thirteen = Array.from({ length: 13 }, () => street({ n: 7 }));
    const other = Array.from({ length: 4 }, () => street({ n: 7, month: '2024-02' }));
    csv(folder, `in/${streetFile}`, streetHeader, ...thirteen, street({ n: 8 }));
    csv(folder, 'in/2024-02-bedfordshire-street.csv', streetHeader, ...other);
    await take(lake, join(folder, 'in'));
    const rows = openLake(lake)?.entries.map((entry) => entry.rows);
    expect(rows).toMatchObject([
      { read: 4, kept: 1, countedOnce: 3, repeats: 0 },
      { read: 14, kept: 2, countedOnce: 12, repeats: 0 },
    ]);
    const alone = await lakeOf(streetFile, streetHeader, [...thirteen, 'a,b']);
    expect(alone.entries).toMatchObject([{ rows: { read: 14, kept: 1, countedOnce: 12 } }]);
  });

  it('does not merge rows that differ, nor equal rows without one', async () => {
    const lines = [street({ n: 7 }), street({ n: 7, type: 'Drugs' }), street(), street()];
    const { entries } = await lakeOf(streetFile, streetHeader, lines);
    expect(entries).toMatchObject([
      { rows: { kept: 4, countedOnce: 0, sharedIds: 1, repeats: 1 } },
    ]);
  });
});

describe('a month of which no row can be counted', () => {
  const bad = stop({ legislation: 'Magna Carta' });

  it('is refused, is known to have been handed over, and is refused again', async () => {
    const { taken, entries, lake, folder } = await lakeOf(stopsFile, stopsHeader, [bad, bad]);
    expect(taken).toMatchObject([{ kind: 'refused' }]);
    expect(suppliedRows(entries)).toMatchObject([{ rows: 0, setAside: [{ rows: 2 }] }]);
    expect(await take(lake, join(folder, stopsFile))).toMatchObject([{ kind: 'refused' }]);
    expect(openLake(lake)?.entries).toHaveLength(1);
  });

  it('gives way to a file of it that can be counted, and never takes the place of one', async () => {
    const { lake, folder } = await lakeOf(stopsFile, stopsHeader, [bad, bad]);
    await take(lake, csv(folder, `good/${stopsFile}`, stopsHeader, stop(), stop(), stop()));
    expect(openLake(lake)?.entries).toMatchObject([{ rows: { kept: 3 } }]);
    await take(lake, join(folder, stopsFile));
    expect(openLake(lake)?.entries).toMatchObject([{ rows: { kept: 3 } }]);
  });

  it('is not made of a file under the name of another month', async () => {
    const { entries } = await lakeOf(stopsFile, stopsHeader, [stop({ date: '2024-04-02' })]);
    expect(entries).toEqual([]);
  });
});
