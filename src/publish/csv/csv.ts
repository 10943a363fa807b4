/** A cell of a CSV file; null is an empty one. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV after RFC 4180: comma-separated, lines end in CRLF, and a cell that holds a comma, a
 * quotation mark or a line break stands in quotation marks. Numbers are written in full, with a point. Words that a
 * spreadsheet would take for a formula have an apostrophe before them.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return inFull(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Words that a spreadsheet would work out as a formula when somebody opens the file (CWE-1236): the name of a supplier
 * may be `=HYPERLINK(…)`. A sign before digits alone, as in a telephone number, is none.
 */
const formula = /^(?:[=@\t\r＝＠＋－]|[+-](?=.*[^\d\s().,+-]))/s;

/** A finite number by its decimal digits, without a power of ten, which a decimal of CSVW may not have. */
function inFull(value: number): string {
  const text = String(value);
  const at = text.indexOf('e');
  if (at === -1) return text;
  const sign = value < 0 ? '-' : '';
  const [first = '', rest = ''] = text.slice(sign.length, at).split('.');
  const digits = first + rest;
  const point = 1 + Number(text.slice(at + 1));
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`;
}
