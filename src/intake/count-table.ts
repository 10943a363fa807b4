import { parse } from 'csv-parse/sync';
import { accept, type Outcome, refuse } from './outcome.ts';

/** A table of counts as this product writes them: its columns by name, all of the same length. */
export interface CountTable<Column extends string> {
  readonly rows: number;
  readonly cells: Readonly<Record<Column, readonly string[]>>;
}

const makeAgain = 'Make the file again with “answerable open-data”, which writes it whole.';

/**
 * Reads a CSV file that the product itself has written: these columns in this order, no blank lines. It
 * may hold tens of thousands of rows and is read each time that the folder is compiled, so where nothing
 * is quoted the lines are split and not parsed, which takes a tenth of the time.
 */
export function readCountTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): Outcome<CountTable<Column>> {
  const lines = text.includes('"') ? quoted(text) : plain(text);
  const [header, ...rows] = lines;
  if (header?.join(',') !== columns.join(',')) {
    const says = `the columns are not ${columns.join(', ')} in this order`;
    return refuse('open-data-not-as-written', says, makeAgain);
  }
  const short = rows.findIndex((row) => row.length !== columns.length);
  if (short !== -1) {
    const says = `line ${short + 2} has not the ${columns.length} cells of the other lines`;
    return refuse('open-data-not-as-written', says, makeAgain);
  }
  const cells = columns.map((column, index) => [column, rows.map((row) => row[index] ?? '')]);
  return accept({ rows: rows.length, cells: Object.fromEntries(cells) });
}

/**
 * The text of such a table as this product writes it; null where it cannot be read. What is written so already
 * comes back as it is.
 */
export function canonicalCounts(text: string, columns: readonly string[]): string | null {
  const table = readCountTable(text, columns);
  if (!table.ok) return null;
  if (!/["\r]/.test(text)) return text.endsWith('\n') ? text : `${text}\n`;
  const { rows, cells } = table.value;
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => quotedCell(cells[column]?.[row] ?? '')).join(','),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function quotedCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(','));
}

function quoted(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { relax_column_count: true });
  } catch {
    return [];
  }
}

/** The whole numbers of a column, or the line of the first cell that holds none. */
export function wholeNumbers(cells: readonly string[], column: string): Outcome<readonly number[]> {
  const wrong = cells.findIndex((cell) => !/^\d{1,9}$/.test(cell));
  if (wrong === -1) return accept(cells.map(Number));
  const says = `line ${wrong + 2}, column ${column}: “${cells[wrong]}” is not a whole number`;
  return refuse('open-data-not-as-written', says, makeAgain);
}
