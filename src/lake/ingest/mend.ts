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
  for await (const record of recordsOf(path)) {
    if (record.cells.length !== columns.length) {
      malformed.push(record);
      continue;
    }
    lines.push(record.line);
    const whole = out.write(`${record.cells.map(quoted).join(',')}\n`);
    if (!whole) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return { lines, malformed };
}

function quoted(cell: string): string {
  return cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`;
}
