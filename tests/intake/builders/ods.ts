import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell as OpenDocument writes it. */
export type OdsCell =
  | null
  | string
  | number
  | { readonly percentage: number }
  | { readonly date: string }
  | { readonly time: string; readonly shown: string }
  | { readonly xml: string };

const namespaces = [
  ['office', 'office'],
  ['table', 'table'],
  ['text', 'text'],
  ['style', 'style'],
  ['draw', 'drawing'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An OpenDocument spreadsheet with one sheet. */
export function odsOfRows(rows: readonly (readonly OdsCell[])[], name = 'Sheet1'): Uint8Array {
  return odsOfTables(
    `<table:table table:name="${escaped(name)}">${rows.map(row).join('')}</table:table>`,
  );
}

/** The same around tables written by hand. `styles` are automatic styles. */
export function odsOfTables(tables: string, styles = ''): Uint8Array {
  return odsOfContent(
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  );
}

export function odsOfContent(content: string, more: Zippable = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    ...more,
  });
}

function row(cells: readonly OdsCell[]): string {
  return `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
}

function cell(value: OdsCell): string {
  if (value === null) return '<table:table-cell/>';
  if (typeof value === 'string') return typed('office:value-type="string"', value);
  if (typeof value === 'number')
    return typed(`office:value-type="float" office:value="${value}"`, '');
  if ('xml' in value) return value.xml;
  if ('percentage' in value) {
    return typed(`office:value-type="percentage" office:value="${value.percentage}"`, '');
  }
  if ('date' in value)
    return typed(`office:value-type="date" office:date-value="${value.date}"`, '');
  return typed(`office:value-type="time" office:time-value="${value.time}"`, value.shown);
}

function typed(attributes: string, words: string): string {
  // Without words a program does not say what it shows: an empty paragraph shows nothing.
  const lines =
    words === '' ? [] : words.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `<table:table-cell ${attributes}>${lines.join('')}</table:table-cell>`;
}

/** Runs of spaces and tabs are elements in OpenDocument. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/g, (run) => `<text:s text:c="${run.length}"/>`);
}
