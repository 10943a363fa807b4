import { createHash } from 'node:crypto';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import type { GivenQuantity, ReturnSource, Row } from '../../domain/tables/table.ts';
import { ofCopies } from '../../intake/files/limits.ts';
import { type Accepted, type Reading, readReturn } from '../../intake/read-return.ts';
import type { ReturnRecord } from './record.ts';
import { canonicalCsv, quantityText } from './return-csv.ts';

/** A return as it lies in a package: its CSV, and what is known of the file that came. */
export interface EnclosedReturn {
  readonly csv: Uint8Array;
  readonly record: ReturnRecord;
}

/** The file that came, as it is told of: path, size and hash. */
export function describeFile(path: string, bytes: Uint8Array): ReturnRecord['file'] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, sha256 };
}

/** Writes what was understood of a file in the form in which it is enclosed, if it can be read again. */
export function encloseReturn(
  dataset: Dataset,
  reading: Accepted,
  file: ReturnRecord['file'],
): EnclosedReturn | { readonly refused: Finding } {
  const { rows, source } = reading;
  const csv = canonicalCsv(dataset, reading);
  if (csv === null) return { refused: copyTooLarge(file.path) };
  const numbers = dataset.columns.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  const isPlain = rows.every(({ row }, position) => row === position + 2);
  const given = columnsWith(numbers, (name) => givenIn(rows.map((row) => row.numbers[name])));
  const at = columnsWith(numbers, (name) => {
    const places = rows.map((row) => row.numbers[name]?.at ?? null);
    return places.some((place) => place !== null) ? places : null;
  });
  return {
    csv,
    record: {
      enclosed: /\.csv$/i.test(file.path) ? file.path : `${file.path}.csv`,
      file,
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
      ...(dataset.published === undefined ? {} : { period: source.period.id }),
      revision: source.revision,
      ...(isPlain ? {} : { rows: rows.map(({ row }) => row) }),
      ...(given === null ? {} : { given }),
      ...(at === null ? {} : { at }),
    },
  };
}

/** Why a return is refused of which no copy could be read again. */
export function copyTooLarge(file: string): Finding {
  return {
    code: 'too-large',
    severity: 'error',
    place: { file },
    says: 'written out with every column of its table, the return is larger than anything that is read again',
    fix: 'Leave only the rows of this period in the file, and shorten texts that stand in very many rows.',
  };
}

function columnsWith<T>(
  names: readonly string[],
  tell: (name: string) => T | null,
): Record<string, T> | null {
  const told = names.flatMap((name): [string, T][] => {
    const found = tell(name);
    return found === null ? [] : [[name, found]];
  });
  return told.length === 0 ? null : Object.fromEntries(told);
}

/** What stood in the cells of a column, where it is not what stands in the CSV. */
function givenIn(
  column: readonly (GivenQuantity | undefined)[],
): string | (string | null)[] | null {
  const texts = column.map((cell) => {
    const given = cell?.given ?? '';
    return given === quantityText(cell) ? null : given;
  });
  const [first = null] = texts;
  if (first !== null && texts.every((text) => text === first)) return first;
  return texts.every((text) => text === null) ? null : texts;
}

/**
 * Reads a return from its enclosed form, as it was read from the file that came: the same rows of the same file.
 */
export async function readEnclosedReturn(
  csv: Uint8Array,
  record: ReturnRecord,
  dataset: Dataset,
  period: ReturnSource['period'],
): Promise<Reading> {
  const { enclosed, file, sheet, revision } = record;
  const named = { path: enclosed, bytes: csv, sha256: file.sha256, period, revision };
  const reading = await readReturn(named, dataset, ofCopies);
  if (!reading.accepted) return reading;
  const source: ReturnSource = {
    file: file.path,
    sha256: file.sha256,
    ...(sheet === undefined ? {} : { sheet }),
    period,
    revision,
  };
  if (!fits(record, reading.rows.length)) return { accepted: false, findings: [unfit(record)] };
  const rows = reading.rows.map((row, position) => restore(row, position, source, record));
  return { ...reading, source, rows };
}

/** Lists in a record are as long as the return has rows. */
function fits({ rows, given = {}, at = {} }: ReturnRecord, count: number): boolean {
  const lists = [rows ?? '', ...Object.values(given), ...Object.values(at)];
  return lists.every((list) => typeof list === 'string' || list.length === count);
}

function restore(row: Row, position: number, source: ReturnSource, record: ReturnRecord): Row {
  const { rows, given = {}, at = {} } = record;
  const numbers = Object.entries(row.numbers).map(([name, number]) => {
    const texts = given[name];
    const text = typeof texts === 'string' ? texts : texts?.[position];
    const place = at[name]?.[position];
    const restored: GivenQuantity = {
      ...number,
      given: text ?? number.given,
      ...(place === null || place === undefined ? {} : { at: place }),
    };
    return [name, restored] as const;
  });
  return {
    ...row,
    numbers: Object.fromEntries(numbers),
    source,
    row: rows?.[position] ?? position + 2,
  };
}

function unfit({ enclosed }: ReturnRecord) {
  return {
    code: 'return-record-unfit',
    severity: 'error' as const,
    place: { file: enclosed },
    says: 'what is recorded of its rows is not about as many rows as it has',
    fix: 'Put back the package as it was published.',
  };
}
