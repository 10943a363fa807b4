import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '../../src/intake/files/grid.ts';
import { readGrid } from '../../src/intake/files/read-grid.ts';
import { rawRows, rawXlsx } from './builders/raw-xlsx.ts';
import { asSheet, type XlsxCell, xlsxOfRows } from './builders/xlsx.ts';

async function sheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const grid = await readGrid('return.xlsx', bytes);
  if (!grid.ok) throw new Error(grid.refusal.says);
  return grid.value;
}

async function readCell(cell: XlsxCell): Promise<Cell | undefined> {
  const [sheet] = await sheets(await xlsxOfRows([[cell, 'end']]));
  return sheet?.rows[0]?.cells[0];
}

/** A workbook in which the text of one part was replaced. */
function rewritten(
  workbook: Uint8Array,
  part: string,
  from: string | RegExp,
  to: string,
): Uint8Array {
  const parts = unzipSync(workbook);
  const text = strFromU8(parts[part] ?? new Uint8Array(0));
  return zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) });
}

const firstOfMay = new Date(Date.UTC(2024, 4, 1));

describe('A cell of an Excel workbook', () => {
  it.each([
    [' ', 'blank', ''],
    ['0x10', 'text', '0x10'],
    ['1_000', 'text', '1_000'],
    [' 7 ', 'number', '7'],
    ['7.5E1', 'number', '75'],
  ])('that holds “%s” in place of a number is no other number', async (value, kind, text) => {
    const sheet = rawRows([[`<c><v>${value}</v></c>`, 'end']]);
    const [read] = await sheets(rawXlsx({ sheet }));

    expect(read?.rows[0]?.cells[0]).toMatchObject({ kind, text });
  });

  it.each<[string, XlsxCell, string, string]>([
    ['a number', 1234.5, 'number', '1234.5'],
    ['a number with noise in its last place', 0.1 + 0.2, 'number', '0.3'],
    ['text', ' Luton ', 'text', 'Luton'],
    ['text of digits', '007', 'text', '007'],
    ['a boolean', true, 'boolean', 'TRUE'],
    ['nothing', null, 'blank', ''],
    ['a date', firstOfMay, 'date', '2024-05-01'],
    ['a date shown as a month', { value: firstOfMay, numFmt: 'mmm\\-yy' }, 'date', '2024-05-01'],
    ['a date with a time', new Date(Date.UTC(2024, 4, 1, 13, 30)), 'date', '2024-05-01 13:30:00'],
    ['a share shown as a percentage', { value: 0.884, numFmt: '0.0%' }, 'number', '88.4%'],
    [
      'a share shown as a whole percentage',
      { value: 0.57, numFmt: '0%;[Red]-0%' },
      'number',
      '57%',
    ],
    ['a number with a quoted sign', { value: 88.4, numFmt: '0.0"%"' }, 'number', '88.4'],
    ['a number of pounds', { value: 12, numFmt: '[$£-809]#,##0.00' }, 'number', '12'],
    ['a formula', { formula: 'A2+1', result: 45 }, 'number', '45'],
    ['a formula that gives no text', { formula: 'A2&""', result: '' }, 'blank', ''],
    ['a formula without a result', { formula: 'A2+1' }, 'uncalculated', ''],
    ['an error', { error: '#REF!' }, 'error', '#REF!'],
    ['a date beyond dates', { value: 1e12, numFmt: 'yyyy-mm-dd' }, 'error', '#####'],
  ])('that holds %s is read by its value and format', async (_what, cell, kind, text) => {
    expect(await readCell(cell)).toMatchObject({ kind, text });
  });

  it.each([
    ['[h]:mm:ss', true, undefined],
    ['mm:ss', true, '02:02'],
    ['h:mm', false, '0:02'],
  ])('keeps a length of time shown as %s', async (numFmt, showsSeconds, shown) => {
    expect(await readCell({ value: 122 / 86_400, numFmt })).toEqual({
      kind: 'time',
      text: '0:02:02',
      showsSeconds,
      ...(shown && { shown }),
    });
  });

  it('is dated by the calendar of its workbook', async () => {
    const workbook = await writeXlsx({ sheets: [asSheet([[firstOfMay]])], dateSystem: '1904' });
    const [sheet] = await sheets(workbook);

    expect(sheet?.rows[0]?.cells[0]?.text).toBe('2024-05-01');
  });
});

describe('A sheet of an Excel workbook', () => {
  it('keeps the numbers of its rows', async () => {
    const [sheet] = await sheets(await xlsxOfRows([['a'], [], [null, 'b'], [null]]));

    expect(sheet?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([
      [1, 'a'],
      [3, '', 'b'],
    ]);
  });

  it('is known to be hidden', async () => {
    const workbook = await writeXlsx({
      sheets: [
        asSheet([['a']], 'Seen'),
        { ...asSheet([['b']], 'Unseen'), hidden: true },
        { ...asSheet([['c']], 'Buried'), veryHidden: true },
      ],
    });

    expect((await sheets(workbook)).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Seen', false],
      ['Unseen', true],
      ['Buried', true],
    ]);
  });

  it('is read where a chart has a sheet of its own beside it', async () => {
    const workbook = await writeXlsx({
      sheets: [asSheet([['a']], 'Data'), asSheet([['b']], 'Chart')],
    });
    const withChart = rewritten(
      workbook,
      'xl/_rels/workbook.xml.rels',
      /relationships\/worksheet(" Target="[^"]*sheet2)/,
      'relationships/chartsheet$1',
    );

    expect((await sheets(withChart)).map(({ name }) => name)).toEqual(['Data']);
  });

  it('is read without what is drawn, linked or noted on it', async () => {
    const cells = new Map([
      ['0,0', { comment: { text: 'Ask Jo' }, hyperlink: { target: 'https://example.org' } }],
    ]);
    const [sheet] = await sheets(
      await writeXlsx({ sheets: [{ name: 'S', rows: [['a']], cells }] }),
    );

    expect(sheet?.rows).toEqual([{ row: 1, cells: [{ kind: 'text', text: 'a' }] }]);
    expect(sheet?.comments).toBe(1);
  });
});

describe('An Excel workbook that is an attack or a wreck', () => {
  async function refusal(bytes: Uint8Array) {
    const grid = await readGrid('return.xlsx', bytes);
    return grid.ok ? 'read' : grid.refusal.code;
  }

  it('is refused with a document type', async () => {
    const workbook = await xlsxOfRows([['a']]);

    expect(
      await refusal(rewritten(workbook, 'xl/workbook.xml', '<workbook', '<!DOCTYPE a><workbook')),
    ).toBe('damaged-file');
  });

  it('is refused where its cells stand so far apart that a million are between them', async () => {
    const far = Array.from(
      { length: 62 },
      (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    const workbook = await xlsxOfRows([['a']]);

    expect(
      await refusal(
        rewritten(workbook, 'xl/worksheets/sheet1.xml', /<row.*<\/row>/s, far.join('')),
      ),
    ).toBe('too-large');
  });

  it.each([
    ['beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    [
      'in a row that comes twice',
      '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>',
    ],
    ['that says it stands in another row', '<row r="1"><c r="A7"><v>1</v></c></row>'],
    ['of a string that is not there', '<row r="1"><c t="s"><v>9</v></c></row>'],
  ])('is refused with a cell %s', async (_where, rows) => {
    const workbook = await xlsxOfRows([['a']]);

    expect(
      await refusal(rewritten(workbook, 'xl/worksheets/sheet1.xml', /<row.*<\/row>/s, rows)),
    ).toBe('damaged-file');
  });

  it('is read where a million blank cells have a format', async () => {
    const blanks = Array.from({ length: 62 }, (_, at) => `<row><c r="XFD${at + 2}" s="0"/></row>`);
    const sheet = `<sheetData><row><c><v>7</v></c></row>${blanks.join('')}</sheetData>`;

    expect(await refusal(rawXlsx({ sheet }))).toBe('read');
  });

  it('is refused where its parts inflate to more than fits, all together', async () => {
    const half = new Uint8Array(25 * 1024 * 1024);
    const parts = unzipSync(await xlsxOfRows([['a']]));
    const bomb = zipSync(
      {
        ...parts,
        'xl/worksheets/sheet2.xml': half,
        'xl/worksheets/sheet3.xml': half,
      },
      { level: 1 },
    );

    expect(await refusal(bomb)).toBe('too-large');
  });

  it('is refused where its words are a million elements', async () => {
    const workbook = await xlsxOfRows([['a']]);
    const bomb = rewritten(
      workbook,
      'xl/sharedStrings.xml',
      '</sst>',
      `${'<si/>'.repeat(1_000_001)}</sst>`,
    );

    expect(await refusal(bomb)).toBe('too-large');
  });

  it.each([
    [
      'merges of everything',
      `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(2000)}</sheetData>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)}`,
    ],
    [
      'merges of nothing',
      `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(2000)}</sheetData>${'<mergeCell ref="A9001:A1048576"/>'.repeat(2000)}`,
    ],
  ])('is refused with thousands of %s', async (_what, sheet) => {
    expect(await refusal(rawXlsx({ sheet }))).toBe('too-large');
  });

  it('is refused with thousands of number formats', async () => {
    const formats = Array.from({ length: 3000 }, (_, index) => `0"${index}"`);

    expect(await refusal(rawXlsx({ sheet: rawRows([['a']]), formats }))).toBe('too-large');
  });

  it('is read at once where all its columns are hidden a hundred thousand times', async () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(100_000);

    expect(await refusal(rawXlsx({ sheet: `<cols>${columns}</cols>${rawRows([['a']])}` }))).toBe(
      'read',
    );
  });

  it('is refused without the part that a sheet refers to', async () => {
    const { 'xl/worksheets/sheet1.xml': _sheet, ...parts } = unzipSync(await xlsxOfRows([['a']]));

    expect(await refusal(zipSync(parts))).toBe('damaged-file');
  });
});
