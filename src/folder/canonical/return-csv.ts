import { shorthand } from '../../domain/figures/status.ts';
import type { Column, Dataset } from '../../domain/tables/dataset.ts';
import type { GivenQuantity, Row } from '../../domain/tables/table.ts';
import { type Period, parsePeriod } from '../../domain/time/period.ts';
import { type Limits, ofCopies } from '../../intake/files/limits.ts';
import type { Accepted } from '../../intake/read-return.ts';

/**
 * A return in the one form in which it is public: the columns of its dataset by name, in their order, one row a row,
 * every value in its canonical form (a period by its id, a category by its code or the name that the return gives it, a
 * number in full with its shorthand). Blank stays blank, and a column that says nothing and may be left out is left
 * out, so that a file in this form comes out as it came. Nothing else of the file that came is in it. Null where it would
 * be larger than what is read of a copy.
 */
export function canonicalCsv(
  dataset: Dataset,
  { rows, labels }: Accepted,
  limits: Limits = ofCopies,
): Uint8Array | null {
  const columns = dataset.columns.filter(
    (column) =>
      column.kind === 'period' ||
      column.kind === 'code' ||
      column.optional !== true ||
      rows.some((row) => textOf(column, row, labels) !== ''),
  );
  const lines: string[] = [];
  let [bytes, cells] = [0, 0];
  for (const texts of textsOf(columns, rows, labels)) {
    const line = `${texts.map(quoted).join(',')}\n`;
    bytes += new TextEncoder().encode(line).length;
    cells += line.split(/[,\n]/).length - 1;
    if (bytes > limits.bytes || cells > limits.cells) return null;
    lines.push(line);
  }
  return new TextEncoder().encode(lines.join(''));
}

/** The header, and a row a row: never all of them at once. */
function* textsOf(
  columns: readonly Column[],
  rows: readonly Row[],
  labels: Accepted['labels'],
): Generator<readonly string[]> {
  yield columns.map(({ name }) => name);
  for (const row of rows) yield columns.map((column) => textOf(column, row, labels));
}

function textOf(column: Column, row: Row, labels: Accepted['labels']): string {
  switch (column.kind) {
    case 'period':
      return periodText(row.period);
    case 'code': {
      const code = row.codes[column.name] ?? '';
      return column.codes === 'open' ? (labels[column.name]?.[code] ?? code) : code;
    }
    case 'number':
      return quantityText(row.numbers[column.name]);
    case 'text':
      return row.texts[column.name] ?? '';
  }
}

/** The id, but for a year like 2010-11, which would be a month. */
function periodText({ id, kind }: Period): string {
  return parsePeriod(id)?.kind === kind ? id : id.replace('-', '/');
}

/** `12`, `12 [p]`, `[x]`; nothing where nothing was given, which its column gives a meaning. */
export function quantityText(quantity: GivenQuantity | undefined): string {
  const { value, status, given } = quantity ?? { value: null, status: 'unavailable', given: '' };
  if (given === '') return '';
  if (value === null) return shorthand[status];
  return status === 'final' ? inFull(value) : `${inFull(value)} ${shorthand[status]}`;
}

/** All digits of a number, without a power of ten. */
function inFull(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [, sign = '', whole = '', , fraction = ''] = /^(-?)(\d+)(\.(\d+))?$/.exec(digits) ?? [];
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  return point > 0
    ? `${sign}${all.slice(0, point).padEnd(point, '0')}${all.length > point ? `.${all.slice(point)}` : ''}`
    : `${sign}0.${'0'.repeat(-point)}${all}`;
}

function quoted(text: string): string {
  return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
