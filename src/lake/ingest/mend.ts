import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type CsvRecord, recordsOf } from './records.ts';

/** A file of the rows that have the cells of the first line, and those that have not. */
export interface Mended {
  /** The line of each row of the new file, in its order. */
  readonly lines: readonly number[];
  readonly malformed: readonly CsvRecord[];
}

/** Writes the well-formed rows of a file to another one, from which the database can read them. */
export async function mend(
  path: string,
  columns: readonly string[],
  target: string,
): Promise<Mended> {
  const out = createWriteStream(target);
  const lines: number[] = [];
  const malformed: CsvRecord[] = [];
  out.write(`${columns.map(quoted).join(',')}\n`);
  for await (const record of recordsOf(path, columns.length)) {
    const { cells } = record;
    if (cells === null || !fits(cells, columns.length)) {
      malformed.push(record);
      continue;
    }
    lines.push(record.line);
    const row = cells.slice(0, columns.length).map(quoted).join(',');
    if (!out.write(`${row}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return { lines, malformed };
}

/** Commas after the last cell say nothing, and the database overlooks them too. */
function fits(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell === '');
}

/** A row that is all blank is quoted too, because a blank line would be passed over. */
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
