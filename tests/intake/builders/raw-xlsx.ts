import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface RawWorkbook {
  /** What stands in the part of the sheet, from `cols` or `sheetData` on. */
  readonly sheet: string;
  /** Number formats of the styles 1, 2 and so on; style 0 is General. */
  readonly formats?: readonly string[];
  /** What stands in the font of a style, by the number of the style. */
  readonly fonts?: Readonly<Record<number, string>>;
  /** The `si` elements of the shared strings. */
  readonly strings?: string;
}

/** A workbook written by hand, for what no writer of workbooks would write. */
export function rawXlsx({ sheet, formats = [], fonts = {}, strings }: RawWorkbook): Uint8Array {
  const text = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipSync({
    '[Content_Types].xml': text('<Types/>'),
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${packages}">${relation('a', 'worksheet', 'worksheets/sheet1.xml')}${relation('b', 'styles', '/xl/styles.xml')}${relation('c', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/styles.xml': text(styles(formats, fonts)),
    'xl/worksheets/sheet1.xml': text(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': text(`<sst>${strings}</sst>`) }),
  });
}

/** Rows of cells; a cell is an element, a number, or words. Rows without any are left out. */
export function rawRows(rows: readonly (readonly (string | number | null)[])[]): string {
  const body = rows.map((cells, index) =>
    cells.length === 0 ? '' : `<row r="${index + 1}">${cells.map(rawCell).join('')}</row>`,
  );
  return `<sheetData>${body.join('')}</sheetData>`;
}

function rawCell(cell: string | number | null): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return cell.startsWith('<') ? cell : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function styles(formats: readonly string[], fonts: RawWorkbook['fonts'] = {}): string {
  const count = Math.max(formats.length, ...Object.keys(fonts).map(Number)) + 1;
  const all = Array.from({ length: count }, (_, index) => index);
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at + 1}" formatCode="${escaped(code)}"/>`,
  );
  const xfs = all.map(
    (at) => `<xf numFmtId="${at === 0 || at > formats.length ? 0 : 200 + at}" fontId="${at}"/>`,
  );
  const written = all.map((at) => `<font>${fonts[at] ?? ''}</font>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><fonts>${written.join('')}</fonts><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
