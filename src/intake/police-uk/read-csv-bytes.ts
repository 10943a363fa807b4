import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { OpenDataKind } from '../../domain/open-data/open-data.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { readHeaderLine } from './header.ts';

/** What can be told of a file from its bytes before any row is read. */
export interface CsvBytes {
  readonly sha256: string;
  readonly columns: readonly string[];
}

/** The largest monthly file of data.police.uk, London’s street file, has 25 MB. */
export const largestCsv = 256 * 1024 * 1024;

const asServed = 'Take the file as data.police.uk serves it.';

/** Checks that the bytes are a CSV file of this kind, and hashes them. */
export function readCsvBytes(bytes: Buffer, kind: OpenDataKind): Outcome<CsvBytes> {
  if (bytes.length === 0) return refuse('supply-empty', 'there is nothing in the file', asServed);
  if (bytes.includes(0)) return refuse('supply-binary', 'the file is not text', asServed);
  if (!isUtf8(bytes)) return refuse('supply-encoding', 'the text is not in UTF-8', asServed);
  const end = bytes.indexOf(0x0a);
  const first = bytes.subarray(0, end === -1 ? Math.min(bytes.length, 4096) : end);
  const columns = readHeaderLine(first.toString('utf8'), kind);
  if (!columns.ok) return columns;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return accept({ sha256, columns: columns.value });
}
