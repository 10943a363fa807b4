import { describe, expect, it } from 'vitest';
import {
  counts,
  partnerships,
  put,
  rates,
  readFile,
  readSheets,
  without,
} from './made-up-tables.ts';

const kent = 'E23000032';
const surrey = 'E23000031';
const cityOfLondon = 'E23000034';
const gwent = 'W15000002';

describe('police force area tables, made up in the published layout', () => {
  it('give every area each offence group, with nothing to say about it', async () => {
    const { accepted, areas, codes } = await readSheets([counts(), rates(), partnerships()]);
    expect(areas).toBe(43);
    expect(accepted?.rows).toHaveLength(43 * 23);
    expect(codes).toEqual([]);
  });

  it('say for each number which sheet, row and column it stands in', async () => {
    const { rowOf } = await readSheets([counts(), rates()]);
    expect(rowOf(kent, 'homicide')).toMatchObject({
      period: { id: '12-months-to-2024-12' },
      source: { sha256: 'b'.repeat(64), sheet: 'Table P1 ' },
      numbers: {
        crimes: { value: 3202, given: '3202', at: { sheet: 'Table P1 ', column: 'Homicide' } },
        population: { value: 531_000, at: { sheet: 'Table P3' } },
      },
    });
  });

  it('are found by title and headings wherever they stand, under any sheet name', async () => {
    const moved = { name: 'Sheet9', rows: [['Cover'], [''], ...counts().rows] };
    const { areas, rowOf } = await readSheets([rates(), moved]);
    expect(areas).toBe(43);
    expect(rowOf(kent, 'total')?.numbers.crimes).toMatchObject({
      value: 3200,
      at: { sheet: 'Sheet9', row: 42 },
    });
  });

  it('take the period from the title', async () => {
    const { accepted } = await readSheets([counts('March 2024'), rates('March 2024')]);
    expect(accepted?.source.period).toEqual({
      kind: 'rolling-year',
      id: '12-months-to-2024-03',
      start: '2023-04-01',
      end: '2024-03-31',
    });
  });

  it('leave out the counts of the year before, which another table of the workbook repeats', async () => {
    const before = put(counts('December 2023', 'P4'), 'Kent', 'Homicide', 1);
    const { accepted, rowOf } = await readSheets([before, counts(), rates()]);
    expect(new Set(accepted?.rows.map(({ period }) => period.id))).toEqual(
      new Set(['12-months-to-2024-12']),
    );
    expect(rowOf(kent, 'homicide')?.numbers.crimes?.value).toBe(3202);
  });

  it('tell the force West Midlands from the region of that name, by its code', async () => {
    const { rowOf } = await readSheets([counts(), rates()]);
    expect(rowOf('E23000014', 'homicide')?.numbers.crimes?.value).toBe(1402);
  });

  it('match names with &, notes and the name of the force, where there is no code', async () => {
    const named = put(
      put(counts(), 'Devon and Cornwall', 'Area Name', 'Devon & Cornwall Police [note 4]'),
      'Devon & Cornwall Police [note 4]',
      'Area Code',
      '',
    );
    const { codes, rowOf } = await readSheets([named, rates()]);
    expect(codes).toEqual([]);
    expect(rowOf('E23000035', 'homicide')?.numbers.crimes?.value).toBe(3502);
  });

  it('read rates that are not given as hidden, and keep the count', async () => {
    const { rowOf } = await readSheets([counts(), rates()]);
    expect(rowOf(cityOfLondon, 'homicide')?.numbers).toMatchObject({
      crimes: { value: 3402 },
      population: { value: 533_000 },
      published_rate: { value: null, status: 'suppressed', given: '[u1]' },
    });
  });

  it.each([
    ['[x]', 'unavailable'],
    ['[ z ]', 'not-applicable'],
    ['[u]', 'suppressed'],
    ['N/A', 'unavailable'],
    ['-', 'unavailable'],
    ['', 'unavailable'],
  ])('read %j in place of a count as %s', async (text, status) => {
    const { rowOf } = await readSheets([put(counts(), 'Kent', 'Robbery', text), rates()]);
    expect(rowOf(kent, 'robbery')?.numbers.crimes).toMatchObject({ value: null, status });
  });
});

describe('a table of partnerships', () => {
  it('gives the subtotal of each force, and the only row of the City of London', async () => {
    const { accepted, areas, rowOf } = await readSheets([partnerships()]);
    expect(areas).toBe(43);
    expect(accepted?.rows).toHaveLength(43 * 23);
    expect(rowOf(kent, 'homicide')?.numbers.crimes?.value).toBe(3202);
    expect(rowOf(cityOfLondon, 'homicide')?.numbers.crimes?.value).toBe(3402);
  });

  it('has no populations, and says that no rank can be worked out from it', async () => {
    const { findings, rowOf } = await readSheets([partnerships()]);
    expect(findings).toMatchObject([{ severity: 'warning', code: 'rates-missing' }]);
    expect(rowOf(kent, 'homicide')?.numbers.population).toMatchObject({
      value: null,
      status: 'unavailable',
    });
  });

  it('reads an unassigned row as that of the force in its name, whose code it may not carry', async () => {
    const slipped = put(partnerships(), 'Unassigned Surrey', 'Police Force\nArea code', kent);
    const { findings, rowOf } = await readSheets([slipped, rates()]);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        code: 'force-code-and-name-disagree',
        place: { sheet: 'Table C2', row: 97 },
        says: '“Unassigned Surrey” carries the code of Kent, and is read as Surrey',
      },
    ]);
    expect(rowOf(surrey, 'homicide')?.numbers.crimes?.value).toBe(3102);
  });

  it('is reported where its partnerships do not add to the force', async () => {
    const wrong = put(partnerships(), 'Unassigned Gwent', 'Robbery', 2);
    const { findings } = await readSheets([counts(), rates(), wrong]);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        code: 'published-total-differs',
        place: { sheet: 'Table C2', column: 'Robbery' },
        says: 'the partnerships of Gwent come to 4,109, and the published total is 4,108',
      },
    ]);
  });

  it('leaves out a force of several partnerships without a row of its own', async () => {
    const { codes, rowOf } = await readSheets([without(partnerships(), 'Gwent [note 4]'), rates()]);
    expect(codes).toEqual(['warning force-row-missing', 'warning force-missing']);
    expect(rowOf(gwent, 'homicide')).toBeUndefined();
    expect(rowOf(kent, 'homicide')?.numbers.crimes?.value).toBe(3202);
  });

  it('saved as CSV keeps thousands separators, spaces in numbers and line breaks in headings', async () => {
    const csv = partnerships()
      .rows.map((row) => row.map((cell) => `"${cell}"`).join(','))
      .join('\r\n')
      .replace('"3202"', '"3,202 "');
    const { rowOf, accepted } = await readFile(new TextEncoder().encode(csv), 'csv');
    expect(rowOf(kent, 'homicide')?.numbers.crimes).toMatchObject({
      value: 3202,
      given: '3,202',
      at: { column: 'Homicide' },
    });
    expect(accepted?.source).not.toHaveProperty('sheet');
  });
});
