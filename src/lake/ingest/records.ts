import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** A record of a CSV file: the line that it begins in, from 1, and its cells as they stand. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The records after the first line, in pieces of the file, so that a large file never fills the memory.
 * Quotation marks that do not fit are taken as they stand, and any number of cells is returned: whoever asks
 * wants to know what is wrong.
 */
export async function* recordsOf(path: string): AsyncGenerator<CsvRecord> {
  const parser = createReadStream(path).pipe(
    parse({ relax_column_count: true, relax_quotes: true, bom: true, info: true }),
  );
  let line = 1;
  for await (const { record, info } of parser) {
    if (line > 1) yield { line, cells: record };
    // `lines` is where the record ends: a quoted cell may hold line breaks.
    line = info.lines + 1;
  }
}
