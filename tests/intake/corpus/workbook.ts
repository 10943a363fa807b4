import { strToU8, zipSync } from 'fflate';
import type { CorpusCell, CorpusSheet } from './cells.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An Excel workbook, written out by hand: the same description gives the same bytes. */
export function writeWorkbook(sheets: readonly CorpusSheet[]): Uint8Array {
  const formats = formatsOf(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(sheetTag).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets.length),
    'xl/styles.xml': styles(formats),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, formats);
  }
  const zipped = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, strToU8(text)]),
  );
  return zipSync(zipped, { level: 9, mtime: '2000-01-01T00:00:00' });
}

function formatsOf(sheets: readonly CorpusSheet[]): readonly string[] {
  const found = sheets.flatMap(({ rows }) => rows.flat().map(formatOf));
  return [...new Set(found.filter((format) => format !== ''))];
}

function formatOf(cell: CorpusCell): string {
  return cell !== null && typeof cell === 'object' && 'format' in cell ? (cell.format ?? '') : '';
}

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join('')}</Types>`;
}

function sheetTag({ name, hidden }: CorpusSheet, index: number): string {
  const state = hidden === true ? ' state="hidden"' : '';
  return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
}

function workbookRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const last = `<Relationship Id="rId${count + 1}" Type="${relations}/styles" Target="styles.xml"/>`;
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.join('')}${last}</Relationships>`;
}

/** Format 0 is General; those of the workbook follow from 164 on, as ECMA-376 has it. */
function styles(formats: readonly string[]): string {
  const list = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const all = [0, ...formats.map((_, index) => 164 + index)];
  const cells = all.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${list.length}">${list.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(
  { rows, merges = [], hiddenRows = [] }: CorpusSheet,
  formats: readonly string[],
): string {
  const body = rows.map((cells, row) => {
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
    const filled = cells.map((cell, column) => cellXml(cell, row, column, formats)).join('');
    return `<row r="${row + 1}"${hidden}>${filled}</row>`;
  });
  const list = merges.map(
    ([top, left, bottom, right]) =>
      `<mergeCell ref="${nameOf(top, left)}:${nameOf(bottom, right)}"/>`,
  );
  const merged =
    list.length === 0 ? '' : `<mergeCells count="${list.length}">${list.join('')}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(
  cell: CorpusCell,
  row: number,
  column: number,
  formats: readonly string[],
): string {
  if (cell === null) return '';
  const name = nameOf(row, column);
  if (typeof cell === 'string') {
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if ('error' in cell) return `<c r="${name}" t="e"><v>${escaped(cell.error)}</v></c>`;
  const style = formats.indexOf(formatOf(cell)) + 1;
  const value = 'number' in cell ? cell.number : serialOf(cell.day);
  return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
}

/** Days since the end of 1899, as Excel counts them. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function nameOf(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
