/** A cell of a CSV file; null is an empty one. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV after RFC 4180: comma-separated, lines end in CRLF, and a cell that holds a comma, a
 * quotation mark or a line break stands in quotation marks. Numbers are written in full, with a point.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
