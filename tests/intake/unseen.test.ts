import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { readReturn } from '../../src/intake/read-return.ts';
import { hubCalls, monthlyCount } from './builders/dataset.ts';
import { odsOfTables } from './builders/ods.ts';
import { rawXlsx } from './builders/raw-xlsx.ts';
import { codes, returnFile, rows, told } from './builders/return-file.ts';

const words = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const header = `<row>${words('month')}${words('calls')}</row>`;
const row = (attributes: string, month: string, calls: number) =>
  `<row ${attributes}>${words(month)}<c><v>${calls}</v></c></row>`;

function readXlsx(sheet: string, dataset: Dataset = monthlyCount) {
  return readReturn(returnFile(rawXlsx({ sheet }), 'xlsx'), dataset);
}

const odsWords = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const odsNumber = (value: number, shown = String(value), more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${shown}</text:p></table:table-cell>`;
const odsHeader = `<table:table-row>${odsWords('month')}${odsWords('calls')}</table:table-row>`;
const odsRow = (attributes: string, month: string, calls: string) =>
  `<table:table-row ${attributes}>${odsWords(month)}${calls}</table:table-row>`;

function readOds(inner: string, styles = '') {
  const bytes = odsOfTables(`<table:table table:name="S">${inner}</table:table>`, styles);
  return readReturn(returnFile(bytes, 'ods'), monthlyCount);
}

const hiddenRow =
  'sheet S: row 3 is hidden, by a filter or otherwise, so that nobody who looks at the sheet sees what would be published';
const hiddenColumn =
  'sheet S: column B is hidden, so that nobody who looks at the sheet sees what would be published';

describe('A row that nobody sees', () => {
  it.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"', 'ht="0.00"'])(
    'is asked about in a workbook: %s',
    async (attributes) => {
      const body = row('', '2024-05', 7) + row(attributes, '2024-04', 8);

      expect(told(await readXlsx(`<sheetData>${header}${body}</sheetData>`))).toEqual([hiddenRow]);
    },
  );

  it.each([
    ['by a filter', odsRow('table:visibility="filter"', '2024-04', odsNumber(8))],
    ['by hand', odsRow('table:visibility="collapse"', '2024-04', odsNumber(8))],
    [
      'in a fold',
      `<table:table-row-group table:display="false">${odsRow('', '2024-04', odsNumber(8))}</table:table-row-group>`,
    ],
    ['by its height', odsRow('table:style-name="ro2"', '2024-04', odsNumber(8))],
  ])('is asked about in an OpenDocument spreadsheet: %s', async (_how, hidden) => {
    const styles =
      '<style:style style:name="ro2" style:family="table-row"><style:table-row-properties style:row-height="0cm"/></style:style>';

    expect(
      told(await readOds(odsHeader + odsRow('', '2024-05', odsNumber(7)) + hidden, styles)),
    ).toEqual([hiddenRow]);
  });

  it('below the table is no matter, where all unused rows are hidden', async () => {
    const sheet = `<sheetFormatPr zeroHeight="1"/><sheetData>${header}${row('', '2024-05', 7)}</sheetData>`;

    expect(rows(await readXlsx(sheet))).toHaveLength(1);
  });

  it('above the header is no matter', async () => {
    const title = `<row hidden="1">${words('Calls by month')}</row>`;

    expect(
      rows(await readXlsx(`<sheetData>${title}${header}${row('', '2024-05', 7)}</sheetData>`)),
    ).toHaveLength(1);
  });
});

describe('A column that nobody sees', () => {
  it.each(['hidden="1"', 'width="0" customWidth="1"', 'width="0.0"'])(
    'is asked about in a workbook: %s',
    async (attributes) => {
      const columns = `<cols><col min="2" max="16384" ${attributes}/></cols>`;

      expect(
        told(await readXlsx(`${columns}<sheetData>${header}${row('', '2024-05', 7)}</sheetData>`)),
      ).toEqual([hiddenColumn]);
    },
  );

  it('is asked about in an OpenDocument spreadsheet', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="1000"/>';

    expect(told(await readOds(columns + odsHeader + odsRow('', '2024-05', odsNumber(7))))).toEqual([
      hiddenColumn,
    ]);
  });
});

describe('Merged cells', () => {
  const columns = hubCalls.columns.map(({ name }) => words(name)).join('');
  const line = (month: string, hub: string, calls: string) =>
    `<row>${month}${hub}${words('999')}${calls}<c/><c/><c/><c/></row>`;

  it('head all of their rows where they are labels', async () => {
    const sheet = `<sheetData><row>${columns}</row>${line(words('2024-05'), words('Luton'), '<c><v>7</v></c>')}${line('<c/>', words('Bedford'), '<c><v>8</v></c>')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;

    expect(
      rows(await readXlsx(sheet, hubCalls)).map(({ period, codes: { hub } }) => [period.id, hub]),
    ).toEqual([
      ['2024-05', 'luton'],
      ['2024-05', 'bedford'],
    ]);
  });

  it('are asked about where they hold a number', async () => {
    const sheet = `<sheetData>${header}${row('', '2024-05', 7)}<row>${words('2024-04')}</row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`;

    expect(told(await readXlsx(sheet))).toEqual([
      'sheet S, row 3, column calls: the cell is merged with others, B2 to B3, so that nobody can tell which of them 7 belongs to',
    ]);
  });

  it('are asked about where they cross columns', async () => {
    const sheet = `<sheetData>${header}<row>${words('2024-05')}</row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;

    expect(codes(await readXlsx(sheet))).toEqual(['under-merge']);
  });

  it('are no matter in a title above the table or a source below it', async () => {
    const sheet = `<sheetData><row>${words('Calls by month')}</row>${header}${row('', '2024-05', 7)}<row>${words('Source: control room')}</row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A4:XFD1048576"/></mergeCells>`;

    expect(rows(await readXlsx(sheet))).toHaveLength(1);
  });

  it('are asked about in an OpenDocument spreadsheet', async () => {
    const merged = odsNumber(
      7,
      '7',
      'table:number-rows-spanned="2" table:number-columns-spanned="1"',
    );
    const body =
      odsRow('', '2024-05', merged) + odsRow('', '2024-04', '<table:covered-table-cell/>');

    expect(codes(await readOds(odsHeader + body))).toEqual(['under-merge']);
  });
});

describe('What an OpenDocument cell shows', () => {
  const text = (name: string, properties: string, family = 'text', parent = '') =>
    `<style:style style:name="${name}" style:family="${family}" ${parent}><style:text-properties ${properties}/></style:style>`;
  const styles = [
    text('T1', 'style:text-line-through-style="solid"'),
    text('T2', 'style:text-position="super 58%"'),
    text('T3', 'style:text-position="-33% 58%"'),
    text('T4', 'text:display="none"'),
    text('T5', 'style:text-line-through-style="none" style:text-position="0% 100%"'),
    text('ce1', 'style:text-line-through-type="single"', 'table-cell'),
    text('ce2', 'fo:font-weight="bold"', 'table-cell', 'style:parent-style-name="ce1"'),
  ].join('');
  const span = (style: string, inside: string) =>
    `<table:table-cell office:value-type="string"><text:p>7<text:span text:style-name="${style}">${inside}</text:span></text:p></table:table-cell>`;

  it.each([
    ['a struck-out digit', span('T1', '5'), 'struck-out'],
    ['a raised digit', span('T2', '1'), 'footnote-mark'],
    ['a lowered digit', span('T3', '1'), 'footnote-mark'],
    ['a digit in a span of a raised one', span('T2', '<text:span>1</text:span>'), 'footnote-mark'],
    ['a digit that is not shown', span('T4', '5'), 'hidden-words'],
    [
      'a number struck out by the parent of its style',
      odsNumber(7, '7', 'table:style-name="ce2"'),
      'struck-out',
    ],
    ['an error that is stored as nought', odsNumber(0, '#DIV/0!'), 'spreadsheet-error'],
    ['an error of LibreOffice', odsNumber(0, 'Err:502'), 'spreadsheet-error'],
    ['a mask', odsNumber(2, '[c]'), 'shown-otherwise'],
    ['nothing', odsNumber(2, ''), 'hidden-by-format'],
    ['thousands', odsNumber(22_000, '22'), 'shown-otherwise'],
    [
      'another word than it holds',
      '<table:table-cell office:value-type="string" office:string-value="7"><text:p>8</text:p></table:table-cell>',
      'shown-otherwise',
    ],
    [
      'nothing of a formula without a result',
      '<table:table-cell table:formula="of:=1" office:value-type="float"/>',
      'uncalculated-formula',
    ],
  ])('is asked about: %s', async (_what, cell, code) => {
    expect(codes(await readOds(odsHeader + odsRow('', '2024-05', cell), styles))).toEqual([code]);
  });

  it.each([
    [
      'column',
      '<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>',
      '',
    ],
    ['row', '', 'table:default-cell-style-name="ce1"'],
  ])(
    'is asked about: a number struck out with its whole %s',
    async (_what, columns, attributes) => {
      const body = odsRow(attributes, '2024-05', odsNumber(7));

      expect(codes(await readOds(columns + odsHeader + body, styles))).toContain('struck-out');
    },
  );

  it.each([
    ['thousands by spaces', odsNumber(1204, '1 204'), 1204],
    ['a number of another language', odsNumber(1204, '1.204,00'), 1204],
    ['a struck-out style that is taken off', span('T5', '5'), 75],
    ['no words', '<table:table-cell office:value-type="float" office:value="7"/>', 7],
  ])('is read: %s', async (_what, cell, value) => {
    const reading = await readOds(odsHeader + odsRow('', '2024-05', cell), styles);

    expect(rows(reading)[0]?.numbers.calls?.value).toBe(value);
  });
});
