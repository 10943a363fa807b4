import { CsvError, parse } from 'csv-parse/sync';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { counted } from '../wording.ts';
import { CellPool } from './cell-pool.ts';
import { type Cell, type GridRow, type Separator, type Sheet, textCell } from './grid.ts';
import { type Limits, longestText, ofReturns } from './limits.ts';
import { empty, tooLarge } from './refusals.ts';
import { findSeparator } from './separator.ts';

const saveAsUtf8 = 'In the spreadsheet program choose Save As, and the type “CSV UTF-8”.';

/**
 * Reads a CSV file (RFC 4180) in UTF-8, with or without a byte-order mark, or in UTF-16 with one, with any line endings.
 * Text in another encoding is refused, not guessed: a guess that is wrong puts wrong letters into a
 * public page, and nothing in the bytes tells Windows-1252 from its neighbours.
 */
export function readCsv(bytes: Uint8Array, limits: Limits = ofReturns): Outcome<readonly Sheet[]> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/\r\n?/g, '\n');
  const { separator, isSaid } = findSeparator(text);
  if (countOf(text, separator) + countOf(text, '\n') > limits.cells) return tooLarge();
  const rows = readRows(text, separator, isSaid ? 1 : 0);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return empty();
  const long = rows.value.find((row) => row.cells.some(isTooLong));
  if (long !== undefined) return tooLongText(long.row);
  return accept([{ hidden: false, rows: rows.value, separator }]);
}

function decode(bytes: Uint8Array): Outcome<string> {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16);
  if (bytes.includes(0)) return isUtf16WithoutMark(bytes) ? withoutMark() : notText();
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const says = 'the text is not in UTF-8, so letters such as é, ’ or £ could come out wrong';
    return refuse('not-utf-8', says, saveAsUtf8);
  }
}

/** Told by its byte-order mark, as Excel writes “Unicode text”. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Outcome<string> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? notText() : accept(text);
  } catch {
    return notText();
  }
}

/** Every other byte of plain English is nought in it, and none of the others. */
function isUtf16WithoutMark(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, 2000);
  const noughts = [0, 1].map((at) =>
    opening.filter((byte, index) => index % 2 === at && byte === 0),
  );
  const [even = 0, odd = 0] = noughts.map(({ length }) => length);
  return Math.min(even, odd) === 0 && Math.max(even, odd) > opening.length / 3;
}

function withoutMark(): Outcome<never> {
  const says = 'the text is in UTF-16 without the mark at its beginning that says so';
  return refuse('encoding-unmarked', says, saveAsUtf8);
}

function notText(): Outcome<never> {
  return refuse('not-text', 'the file is not text, and so not CSV', saveAsUtf8);
}

/** `skipped` lines at the top are no rows; they are counted. */
function readRows(
  text: string,
  separator: Separator,
  skipped: number,
): Outcome<readonly GridRow[]> {
  const rows: GridRow[] = [];
  const pool = new CellPool();
  let line = skipped + 1;
  try {
    parse(text, {
      delimiter: separator,
      from_line: skipped + 1,
      record_delimiter: '\n',
      relax_column_count: true,
      on_record(record: readonly string[], { lines }) {
        const cells = record.map((text) => pool.get(text, () => textCell(text)));
        if (cells.some((cell) => cell.kind !== 'blank')) rows.push({ row: line, cells });
        // `lines` is where the record ends: a quoted cell may hold line breaks.
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return badQuotes(error, line);
    throw error;
  }
  return accept(rows);
}

function badQuotes(error: CsvError, line: number): Outcome<never> {
  const says =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? `a cell that begins in line ${line} has a quotation mark (") that is never closed`
      : `there is a quotation mark (") in the middle of a cell in line ${line}`;
  const fix = 'Put quotation marks round the whole cell, and write each one inside it twice.';
  return refuse('bad-quotes', says, fix);
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function isTooLong(cell: Cell): boolean {
  return cell.text.length > longestText;
}

function tooLongText(line: number): Outcome<never> {
  const says = `a cell in line ${line} holds more than ${counted(longestText, 'character')}`;
  return refuse('too-long', says, 'Look for a quotation mark (") that is never closed.');
}
