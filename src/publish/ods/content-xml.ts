import { greatest } from '../../domain/statistics/extremes.ts';
import { escapeText } from '../charts/element.ts';
import { type Cell, type NumberCell, type Sheet, type SheetTable, text } from './workbook.ts';

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['config', 'urn:oasis:names:tc:opendocument:xmlns:config:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
] as const;

/** The opening of a part of a document: `<office:document-content xmlns:…>`. */
export function openDocument(part: string): string {
  const declared = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:${part} ${declared} office:version="1.3">`;
}

/** `content.xml`: the sheets, the styles of their numbers, and the names of their tables. */
export function content(sheets: readonly Sheet[]): string {
  const formats = new NumberFormats();
  const tables = sheets.map((sheet) => sheetXml(sheet, formats)).join('');
  return [
    openDocument('document-content'),
    `<office:automatic-styles>${columnStyles}${formats.xml()}</office:automatic-styles>`,
    `<office:body><office:spreadsheet>${tables}${namedTables(sheets)}</office:spreadsheet></office:body>`,
    '</office:document-content>',
  ].join('');
}

const columnStyles = [
  ['narrow', '4cm'],
  ['wide', '8cm'],
]
  .map(
    ([name, width]) =>
      `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
  )
  .join('');

/** Longer texts than this get a wide column, as the guidance for accessible spreadsheets has it. */
const longText = 50;
const narrowText = 16;

function sheetXml({ name, title, lines, table }: Sheet, formats: NumberFormats): string {
  return [
    `<table:table table:name="${escapeText(name)}">`,
    columnsXml(table),
    rowXml([cellXml(text(title), 'Heading_20_1', formats)]),
    ...lines.map((line) => rowXml([cellXml(line, 'Line', formats)])),
    table === null ? '' : tableXml(table, formats),
    '</table:table>',
  ].join('');
}

function columnsXml(table: SheetTable | null): string {
  if (table === null) return '<table:table-column table:style-name="wide"/>';
  return table.headers
    .map((header, index) => {
      const longest = greatest([0, ...table.rows.map((row) => row[index]?.text.length ?? 0)]);
      const isWide = longest > longText || (index === 0 && longest > narrowText);
      const style = isWide || header.length > longText ? 'wide' : 'narrow';
      return `<table:table-column table:style-name="${style}"/>`;
    })
    .join('');
}

function tableXml({ headers, rows }: SheetTable, formats: NumberFormats): string {
  const header = headers.map((header, index) => {
    const isOfNumbers = rows.some((row) => row[index]?.kind === 'number');
    return cellXml(text(header), isOfNumbers ? 'Number_Header' : 'Header', formats);
  });
  const body = rows.map((row) =>
    rowXml(row.map((cell) => cellXml(cell, cell.kind === 'number' ? 'Number' : 'Text', formats))),
  );
  return `<table:table-header-rows>${rowXml(header)}</table:table-header-rows>${body.join('')}`;
}

function rowXml(cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`;
}

function cellXml(cell: Cell, style: string, formats: NumberFormats): string {
  const shown = escapeText(cell.text);
  if (cell.kind === 'number') {
    const name = formats.styleOf(cell);
    return `<table:table-cell table:style-name="${name}" office:value-type="float" office:value="${cell.value}"><text:p>${shown}</text:p></table:table-cell>`;
  }
  const words =
    cell.link === undefined
      ? shown
      : `<text:a xlink:type="simple" xlink:href="${escapeText(cell.link)}">${shown}</text:a>`;
  return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
}

/** How numbers are shown, each way once. */
class NumberFormats {
  readonly #names = new Map<string, string>();
  readonly #styles: string[] = [];

  styleOf({ value, text, decimals, prefix = '', suffix }: NumberCell): string {
    // What rounds to zero from below is zero: an office program would put a minus before it.
    const minus = value < 0 && !text.startsWith(minusSign) ? '' : minusSign;
    const key = `${decimals}${minus}${prefix}${suffix}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `n${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#styles.push(styleXml(name, decimals, { minus, prefix, suffix }));
    return name;
  }

  xml(): string {
    return this.#styles.join('');
  }
}

const minusSign = '−';

/** Thousands parted by commas and a true minus sign, as on the pages. */
function styleXml(
  name: string,
  decimals: number,
  round: { readonly minus: string; readonly prefix: string; readonly suffix: string },
): string {
  const { minus, prefix, suffix } = round;
  const digits = `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/>`;
  const number = `${literal(prefix)}${digits}${literal(suffix)}`;
  return [
    `<number:number-style style:name="${name}p" style:volatile="true">${number}</number:number-style>`,
    `<number:number-style style:name="${name}f">${literal(minus)}${number}<style:map style:condition="value()&gt;=0" style:apply-style-name="${name}p"/></number:number-style>`,
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Number" style:data-style-name="${name}f"/>`,
  ].join('');
}

function literal(text: string): string {
  return text === '' ? '' : `<number:text>${escapeText(text)}</number:text>`;
}

/** Each table by its name, header included, so that programs can find it. */
function namedTables(sheets: readonly Sheet[]): string {
  const ranges = sheets.flatMap((sheet) => {
    if (sheet.table === null) return [];
    const { name, headers, rows } = sheet.table;
    const first = sheet.lines.length + 2;
    const last = first + rows.length;
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const address = `${quoted}.A${first}:${quoted}.${letters(headers.length)}${last}`;
    return [
      `<table:database-range table:name="${name}" table:target-range-address="${escapeText(address)}" table:contains-header="true"/>`,
    ];
  });
  return ranges.length === 0
    ? ''
    : `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

/** The name of a column, counted from 1: `A`, `Z`, `AA`. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? `${letters(Math.floor((column - 1) / 26))}${last}` : last;
}
