import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
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

describe('what is wrong in a published file', () => {
  it('costs the one number that is none, and is told with its cell', async () => {
    const { findings, rowOf } = await readSheets([
      put(counts(), 'Kent', 'Robbery', 'many'),
      rates(),
    ]);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        code: 'published-number-unreadable',
        place: { sheet: 'Table P1 ', row: 40, column: 'Robbery' },
      },
    ]);
    expect(rowOf(kent, 'robbery')?.numbers.crimes).toMatchObject({ value: null });
    expect(rowOf(kent, 'homicide')?.numbers.crimes?.value).toBe(3202);
  });

  it.each(['12.5', '-4', '#REF!', '1e5'])('is a count of %s', async (text) => {
    const { codes } = await readSheets([put(counts(), 'Kent', 'Robbery', text), rates()]);
    expect(codes).toHaveLength(1);
  });

  it('is a force that none of the 43 areas has', async () => {
    const strange = put(
      put(counts(), 'Kent', 'Area Code', 'E23009999'),
      'Kent',
      'Area Name',
      'Camelot',
    );
    const { findings } = await readSheets([strange, rates()]);
    expect(findings.map(({ code }) => code)).toContain('force-unknown');
    expect(findings.map(({ says }) => says)).toContain(
      'no row that could be read is for Kent, so no rank or average of all areas can be given',
    );
  });

  it('is a row whose code is of one force and whose name is of another', async () => {
    const crossed = put(counts(), 'Kent', 'Area Code', surrey);
    const { findings, rowOf } = await readSheets([crossed, rates()]);
    expect(findings[0]).toMatchObject({
      code: 'force-code-and-name-disagree',
      says: 'the code is that of Surrey and the name is “Kent”, so the row is left out',
    });
    expect(rowOf(surrey, 'homicide')?.numbers.crimes?.value).toBe(3102);
  });

  it('is a published total that is not the sum of its areas', async () => {
    const { findings } = await readSheets([put(counts(), 'WALES', 'Homicide', 1), rates()]);
    expect(findings.map(({ says }) => says)).toEqual([
      'the areas of Wales come to 16,608, and the published total is 1',
      'England, Wales and the British Transport Police come to 78,086, and the published total is 94,693',
    ]);
  });

  it('is a rate beyond what rounding of the population can do', async () => {
    const wrong = put(rates(), 'Kent', 'Homicide', 6.031);
    const { findings } = await readSheets([counts(), wrong]);
    expect(findings).toMatchObject([
      {
        code: 'published-rate-differs',
        place: { sheet: 'Table P3', column: 'Homicide' },
        says: 'Kent: 3,202 crimes and 531,000 residents give 6.030 per 1,000, and the published rate is 6.031',
      },
    ]);
  });

  it('is no rate worked out on the population before it was rounded to hundreds', async () => {
    const exact = put(rates(), 'Kent', 'Homicide', (3202 / 531_049) * 1000);
    const { codes } = await readSheets([counts(), exact]);
    expect(codes).toEqual([]);
  });

  it('is a heading that was changed: the others are read', async () => {
    const renamed = put(counts(), 'Area Code', 'Homicide', 'Killings');
    const { findings, rowOf } = await readSheets([renamed, rates()]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      code: 'offence-column-missing',
      place: { sheet: 'Table P1 ', row: 4 },
      says: 'no column is headed Homicide, so its numbers are not available; not known are the headings “Killings”',
    });
    expect(rowOf(kent, 'homicide')).toBeUndefined();
    expect(rowOf(kent, 'robbery')?.numbers.crimes?.value).toBe(3208);
  });

  it('is a table without its headings', async () => {
    const { accepted, codes } = await readSheets([without(counts(), 'Area Code'), rates()]);
    expect(accepted).toBeNull();
    expect(codes).toEqual(['error headings-missing']);
  });

  it('is a workbook without a table of counts', async () => {
    const { accepted, codes } = await readSheets([rates()]);
    expect(accepted).toBeNull();
    expect(codes).toEqual(['error table-missing']);
  });

  it('is a file of another kind', async () => {
    const { accepted, codes } = await readFile(new TextEncoder().encode('%PDF-1.7'), 'xlsx');
    expect(accepted).toBeNull();
    expect(codes).toHaveLength(1);
  });
});

const workbook = await writeXlsx({ sheets: [counts(), rates()] });

describe('bytes that were damaged', () => {
  it('are answered with findings or rows and never with an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(workbook.length - 1), fc.nat(255), async (at, byte) => {
        const { accepted, findings } = await readFile(workbook.with(at, byte), 'xlsx');
        expect(accepted !== null || findings.length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('are refused where they are anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.constantFrom('csv', 'xlsx', 'ods'),
        async (bytes, kind) => {
          const { accepted, findings } = await readFile(bytes, kind);
          expect(accepted).toBeNull();
          expect(findings).toHaveLength(1);
        },
      ),
    );
  });
});
