import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  counts,
  type MadeUpSheet,
  put,
  rates,
  readFile,
  readSheets,
  without,
} from './made-up-tables.ts';

const kent = 'E23000032';
const surrey = 'E23000031';

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
      says: 'no column is headed Homicide, so its numbers are not available; what heads column E is not known',
    });
    expect(rowOf(kent, 'homicide')).toBeUndefined();
    expect(rowOf(kent, 'robbery')?.numbers.crimes?.value).toBe(3208);
  });

  it('is a table without its headings', async () => {
    const { accepted, codes } = await readSheets([without(counts(), 'Area Code'), rates()]);
    expect(accepted).toBeNull();
    expect(codes).toEqual(['error headings-missing']);
  });

  it('is a title without a period, which is told at its row', async () => {
    const { accepted, findings } = await readSheets([counts('15 March 2025'), rates()]);
    expect(accepted).toBeNull();
    expect(findings).toMatchObject([
      {
        severity: 'error',
        code: 'title-period-unknown',
        place: { sheet: 'Table P1 ', row: 1 },
        says: expect.stringContaining('its period is not understood'),
      },
    ]);
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

describe('two rows that may be one area', () => {
  /** The table of counts with the codes of all rows taken out. */
  function withoutCodes({ name, rows }: MadeUpSheet): MadeUpSheet {
    const isCode = /^[EWK]\d{8}$/;
    return { name, rows: rows.map((cells) => cells.map((c) => (isCode.test(`${c}`) ? '' : c))) };
  }
  const westMidlands = 'E23000014';

  it('are neither read where nothing tells the force from the region', async () => {
    const { findings, rowOf } = await readSheets([withoutCodes(counts()), rates()]);
    expect(rowOf(westMidlands, 'homicide')).toBeUndefined();
    expect(rowOf(kent, 'homicide')?.numbers.crimes?.value).toBe(3202);
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['force-or-region', 7],
      ['force-or-region', expect.any(Number)],
      ['force-missing', undefined],
    ]);
  });

  it('are not read where one is there, and it may be the region as others are', async () => {
    const sheet = without(withoutCodes(counts()), 'West Midlands');
    const { codes, rowOf } = await readSheets([sheet, rates()]);
    expect(rowOf(westMidlands, 'homicide')).toBeUndefined();
    expect(codes).toEqual(['warning force-or-region', 'warning force-missing']);
  });

  it('are read where the code stands under another heading', async () => {
    const renamed = put(counts(), 'Area Code', 'Area Code', 'ONS geography');
    const { codes, rowOf } = await readSheets([renamed, rates()]);
    expect(rowOf(westMidlands, 'homicide')?.numbers.crimes?.value).toBe(1402);
    expect(codes).toEqual(['note heading-unknown']);
  });

  it('are told where they contradict each other, and one is read where they are alike', async () => {
    const table = counts();
    const own = table.rows.find((cells) => cells.includes('Kent')) ?? [];
    const alike = await readSheets([{ ...table, rows: [...table.rows, own] }, rates()]);
    expect(alike.codes).toEqual(['warning force-repeated']);
    expect(alike.rowOf(kent, 'homicide')?.numbers.crimes?.value).toBe(3202);
    const other = own.map((cell) => (cell === 3202 ? 9 : cell));
    const contradicting = await readSheets([{ ...table, rows: [...table.rows, other] }, rates()]);
    expect(contradicting.rowOf(kent, 'homicide')).toBeUndefined();
  });

  it.each(['London', 'South East region', 'Yorkshire and The Humber'])(
    'are never taken of the region %s without a code',
    async (name) => {
      const table = counts();
      const rows = [...table.rows, ['', name, ...Array.from({ length: 23 }, () => 5)]];
      const { areas, findings } = await readSheets([{ ...table, rows }, rates()]);
      expect(areas).toBe(43);
      expect(findings.map(({ code }) => code)).not.toContain('force-unknown');
    },
  );
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
