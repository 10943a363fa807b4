import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CsvError, parse } from 'csv-parse/sync';

/** A record of a CSV file. */
export interface CsvRecord {
  /** The line that it begins in, from 1. */
  readonly line: number;
  /** As it stands. */
  readonly text: string;
  /** Null where a quotation mark is opened and not closed. */
  readonly cells: readonly string[] | null;
}

/** A cell of data.police.uk has no line break; one of a file that went through other hands may have a few. */
const mostLines = 4;

/**
 * The records after the first line. A quotation mark that is never closed would take all that follows into one
 * cell, so a record that does not end after a few lines, with as many cells as there are columns, is its
 * first line alone, and reading goes on with the next.
 *
 * @param width - Number of columns.
 */
export async function* recordsOf(path: string, width: number): AsyncGenerator<CsvRecord> {
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })[Symbol.asyncIterator]();
  const ahead: string[] = [];
  for (let line = 0; ; ) {
    while (ahead.length < mostLines) {
      const next = await lines.next();
      if (next.done === true) break;
      ahead.push(next.value);
    }
    if (ahead.length === 0) return;
    const { text, cells, used } = take(ahead, width);
    if (line > 0 && text !== '') yield { line: line + 1, text, cells };
    ahead.splice(0, used);
    line += used;
  }
}

function take(ahead: readonly string[], width: number) {
  for (let used = 1; used <= ahead.length; used += 1) {
    const text = ahead.slice(0, used).join('\n');
    const cells = split(text);
    if (cells !== null && (used === 1 || cells.length === width)) return { text, cells, used };
  }
  return { text: ahead[0] ?? '', cells: null, used: 1 };
}

function split(text: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(',');
  try {
    const [cells] = parse(text, { relax_column_count: true, relax_quotes: true });
    return cells ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
