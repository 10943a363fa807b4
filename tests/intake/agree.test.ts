import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/domain/figures/unit.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { Dataset, NumberColumn } from '../../src/domain/tables/dataset.ts';
import { readReturn } from '../../src/intake/read-return.ts';
import { hubCalls, monthlyCount } from './builders/dataset.ts';
import { rawRows, rawXlsx } from './builders/raw-xlsx.ts';
import { codes, returnFile, rows, told } from './builders/return-file.ts';

const calls = count('call');
const money: Unit = { kind: 'money' };
const share: Unit = { kind: 'percentage' };
const seconds: Unit = { kind: 'seconds' };

function datasetOf(unit: Unit, blank: NumberColumn['blank'] = 'refused'): Dataset {
  const columns = monthlyCount.columns.map((column) =>
    column.kind === 'number'
      ? {
          kind: column.kind,
          name: 'calls',
          title: 'Calls',
          description: '',
          unit,
          decimals: 2,
          blank,
        }
      : column,
  );
  return { ...monthlyCount, columns };
}

/** A return of one number: as it is stored, with its format. */
function readStored(stored: number, format: string, dataset: Dataset) {
  const sheet = rawRows([
    ['month', 'calls'],
    ['2024-05', `<c s="1"><v>${stored}</v></c>`],
  ]);
  return readReturn(returnFile(rawXlsx({ sheet, formats: [format] }), 'xlsx'), dataset);
}

async function readValue(stored: number, format: string, dataset: Dataset) {
  return rows(await readStored(stored, format, dataset))[0]?.numbers.calls?.value;
}

/** A format of known pieces, beside which it is worked out what a person takes from it. */
interface Pieces {
  readonly prefix: string;
  readonly places: number;
  readonly grouped: boolean;
  readonly thousands: number;
  readonly suffix: string;
  readonly masked: boolean;
}

const pieces: fc.Arbitrary<Pieces> = fc.record({
  prefix: fc.constantFrom('', '', '£', '€', 'about '),
  places: fc.nat(3),
  grouped: fc.boolean(),
  thousands: fc.constantFrom(0, 0, 0, 1, 2),
  suffix: fc.constantFrom('', '', ' calls', ' min', ' CR', '%'),
  masked: fc.constantFrom(false, false, true),
});

const stored = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.nat(4))
  .map(([digits, scale]) => digits / 10 ** scale);

function codeOf({ prefix, places, grouped, thousands, suffix, masked }: Pieces): string {
  const whole = `${grouped ? '#,##' : ''}0`;
  const fraction = places === 0 ? '' : `.${'0'.repeat(places)}`;
  const mask = masked ? '[<5]"[c]";' : '';
  return `${mask}"${prefix}"${whole}${fraction}${','.repeat(thousands)}"${suffix}"`;
}

function showsIt({ prefix, places, thousands, suffix, masked }: Pieces, value: number): boolean {
  const size = Math.abs(value);
  const taken = Number((size / 1000 ** thousands).toFixed(places));
  const isNear = Math.abs(taken - size) <= 0.5 * 10 ** -places + 1e-9;
  const isPlain = prefix === '' && (suffix === '' || suffix === ' calls');
  return isNear && isPlain && !(masked && value < 5);
}

describe('A number that a format shows', () => {
  it.each<[number, string, Unit, number]>([
    [1449.12, '#,##0', calls, 1449.12],
    [7, '000', calls, 7],
    [-12, '0;(0)', calls, -12],
    [-12, '0_-;-0_-', calls, -12],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', calls, 0],
    [75, '0" calls"', calls, 75],
    [13.3333333333333, '0.0', share, 13.3333333333333],
    [0.884, '0%', share, 88.4],
    [88.4, '0.0"%"', share, 88.4],
    [1234.5, '[$£-809]#,##0.00', money, 1234.5],
    [-1234.5, '"£"#,##0.00;-"£"#,##0.00', money, -1234.5],
    [-1234.5, '£#,##0.00;(£#,##0.00)', money, -1234.5],
    [12, '0" sec"', seconds, 12],
  ])('is read where it agrees: %d as %s', async (stored, format, unit, value) => {
    expect(await readValue(stored, format, datasetOf(unit))).toBe(value);
  });

  it.each<[number, string, Unit, string]>([
    [2, '[<5]"[c]";0', calls, 'the cell shows “[c]” and holds 2'],
    [2, ';;;', calls, 'the cell shows nothing and holds 2'],
    [0, '0;-0;;@', calls, 'the cell shows nothing and holds 0'],
    [2, '"x"', calls, 'the cell shows “x” and holds 2'],
    [22_000, '0.0,', calls, 'the cell shows 22.0 and holds 22000'],
    [22_000, '#,##0," k"', calls, 'the cell shows “22 k” and holds 22000'],
    [12, '0" min"', seconds, 'the cell shows “12 min” and holds 12'],
    [750, '[$€-407] #,##0.00', money, 'the cell shows “€ 750.00” and holds 750'],
    [750, '$#,##0', money, 'the cell shows $750 and holds 750'],
    [750, '£#,##0', calls, 'the cell shows £750 and holds 750'],
    [750, '0.00" CR";0.00" DR"', money, 'the cell shows “750.00 CR” and holds 750'],
    [-750, '0.00;[Red]0.00', money, 'the cell shows 750.00 and holds -750'],
    [2, '"1"0', calls, 'the cell shows 12 and holds 2'],
    [12, '0" [p]"', calls, 'the cell shows “12 [p]” and holds 12'],
    [1.5, '# ?/?', calls, 'the cell shows “1 1/2” and holds 1.5'],
    [500_000_000_000, 'General', calls, 'the cell shows 5E+11 and holds 500000000000'],
    [88.4, '0.0"%"', calls, 'the cell shows 88.4% and holds 88.4'],
  ])('is asked about where it does not: %d as %s', async (stored, format, unit, says) => {
    expect(told(await readStored(stored, format, datasetOf(unit)))).toEqual([
      `sheet S, row 2, column calls: ${says}`,
    ]);
  });

  it('may be nought that is not shown, where a blank cell is nought', async () => {
    expect(await readValue(0, '0;-0;;@', datasetOf(calls, 'zero'))).toBe(0);
  });

  it('is never read as another number than a person takes it for', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, stored, async (format, value) => {
        const code = codeOf(format);
        const reading = await readStored(value, code, datasetOf(calls));
        const read = reading.accepted ? reading.rows[0]?.numbers.calls?.value : 'asked about';

        expect([code, read]).toEqual([code, showsIt(format, value) ? value : 'asked about']);
      }),
      { numRuns: 120 },
    );
  });
});

describe('A cell of a workbook', () => {
  const header = ['month', 'calls'];
  const read = (sheet: string, more: object = {}, dataset: Dataset = monthlyCount) =>
    readReturn(returnFile(rawXlsx({ sheet, ...more }), 'xlsx'), dataset);

  it.each([
    [
      'a raised digit',
      '<r><t>16</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
      'footnote-mark',
    ],
    [
      'a lowered digit',
      '<r><t>16</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>1</t></r>',
      'footnote-mark',
    ],
    ['a struck-out digit', '<r><rPr><strike/></rPr><t>7</t></r><r><t>75</t></r>', 'struck-out'],
  ])('with %s is asked about, inline and shared', async (_what, runs, code) => {
    const inline = rawRows([header, ['2024-05', `<c t="inlineStr"><is>${runs}</is></c>`]]);
    const shared = rawRows([header, ['2024-05', '<c t="s"><v>0</v></c>']]);

    expect(codes(await read(inline))).toEqual([code]);
    expect(codes(await read(shared, { strings: `<si>${runs}</si>` }))).toEqual([code]);
  });

  it('is read without its phonetic guide, and with characters that XML cannot hold', async () => {
    const words = '<c t="inlineStr"><is><t>7_x000D_</t><rPh sb="0" eb="1"><t>5</t></rPh></is></c>';
    const reading = await read(rawRows([header, ['2024-05', words]]));

    expect(rows(reading)[0]?.numbers.calls?.value).toBe(7);
  });

  it('struck out as a whole is asked about', async () => {
    const sheet = rawRows([header, ['2024-05', '<c s="1"><v>75</v></c>']]);

    expect(told(await read(sheet, { fonts: { 1: '<strike/>' } }))).toEqual([
      'sheet S, row 2, column calls: 75 is struck out, so it may no longer count',
    ]);
    expect((await read(sheet, { fonts: { 1: '<strike val="0"/>' } })).accepted).toBe(true);
  });

  it.each([
    ['without a result', '<c><f>SUM(A1)</f></c>'],
    ['of an array, without a result', '<c><f t="array" ref="B2"/></c>'],
    ['shared, with an empty result', '<c><f t="shared" si="0"/><v></v></c>'],
  ])('with a formula %s is refused', async (_what, cell) => {
    expect(codes(await read(rawRows([header, ['2024-05', cell]])))).toEqual([
      'uncalculated-formula',
    ]);
  });

  it.each([
    ['as an error', '<c t="e"><v>#DIV/0!</v></c>'],
    ['as the words that a formula gives', '<c t="str"><f>A1</f><v>#N/A</v></c>'],
  ])('with an error stored %s is refused', async (_what, cell) => {
    expect(codes(await read(rawRows([header, ['2024-05', cell]])))).toEqual(['spreadsheet-error']);
  });

  it.each([
    ['<c t="d"><v>2024-05-01T00:00:00</v></c>', 'yyyy'],
    ['<c s="1"><v>45413</v></c>', 'mmm-yy'],
    ['<c s="1"><v>45443</v></c>', 'mmm\\-yy'],
    ['<c s="1"><v>45413</v></c>', 'dd/mm/yyyy hh:mm'],
    ['<c s="1"><v>45413</v></c>', 'dddd, d mmmm yyyy'],
    ['<c s="1"><v>45413</v></c>', 'mmmm d, yyyy'],
  ])('that holds the month as %s shown as %s is read', async (cell, format) => {
    const reading = await read(rawRows([header, [cell, 7]]), { formats: [format] });

    expect(rows(reading)[0]?.period.id).toBe('2024-05');
  });

  it.each([
    ['mmm', '“May”'],
    ['m/d/yyyy', '5/1/2024'],
    ['yyyy "(Q1)"', '“2024 (Q1)”'],
    ['d-mmm', '“1-May”'],
  ])('that holds the month shown as %s is asked about', async (format, shown) => {
    const sheet = rawRows([header, ['<c s="1"><v>45413</v></c>', 7]]);

    expect(told(await read(sheet, { formats: [format] }))).toEqual([
      `sheet S, row 2, column month: the cell shows ${shown} and holds 2024-05-01`,
    ]);
  });

  it.each([
    ['1', '<t>calls</t>'],
    ['a', '<t>Calls taken </t>'],
  ])('that heads a column with %s set high is read without it', async (mark, words) => {
    const heading = `<c t="inlineStr"><is><r>${words}</r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r></is></c>`;

    expect(
      rows(
        await read(
          rawRows([
            ['month', heading],
            ['2024-05', 7],
          ]),
        ),
      ),
    ).toHaveLength(1);
  });

  it('keeps the noughts that it shows in a column of names', async () => {
    const lines = [
      hubCalls.columns.map(({ name }) => name),
      ['2024-05', '<c s="1"><v>7</v></c>', '999', 1, '[x]', 8, 0, ''],
    ];
    const reading = await read(rawRows(lines), { formats: ['000'] }, hubCalls);

    expect(reading).toMatchObject({ labels: { hub: { '007': '007' } } });
  });
});
