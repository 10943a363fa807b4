import fc from 'fast-check';
import type { Column, Dataset } from '../../src/domain/tables/dataset.ts';

/** A return as a force writes it: cells as they may be spelt, and blank lines here and there. */
export interface MessyReturn {
  readonly rows: readonly (readonly string[])[];
  readonly blankLines: readonly boolean[];
  /** Columns that may be left out are. */
  readonly without: readonly string[];
}

const words = fc
  .stringMatching(/^[A-Za-z][A-Za-z ,;"'’&£é()-]{0,30}[a-z]$/)
  .map((text) => text.replaceAll(/ +/g, ' '));

/** Cells of a column in spellings that are read, a period of a return of March 2031 at the latest. */
function cells(column: Column): fc.Arbitrary<string> {
  switch (column.kind) {
    case 'period':
      return fc.constantFrom(...column.grains.flatMap((grain) => [...spellings[grain]]));
    case 'code':
      return column.codes === 'open'
        ? words
        : fc.constantFrom(
            ...column.codes.flatMap(({ code, label, also = [] }) => [code, label, ...also]),
          );
    case 'number':
      return numbers(column);
    case 'text':
      return texts(column);
  }
}

const spellings = {
  day: ['2024-05-31', '31/05/2024', '1 June 2024'],
  month: ['2024-05', 'May 2024', '2010-11', 'Jun-24'],
  quarter: ['2023-24 Q4', '2023/24 - Q1', '2010-11-q2'],
  'financial-year': ['2023-24', '2023/24', '2010/11'],
  'rolling-year': ['12 months to February 2024', '12 months to Mar 2024'],
  'year-to-date': ['2023-24 to Q3', '2010-11 to Q2'],
} as const;

function numbers(column: Extract<Column, { kind: 'number' }>): fc.Arbitrary<string> {
  const { minimum = -1000, maximum = 1_000_000_000, decimals, unit } = column;
  const scale = 10 ** Math.min(decimals, 2);
  const value = fc
    .integer({ min: Math.ceil(minimum), max: Math.min(maximum, 5_000_000) })
    .map((whole) => (whole < maximum && whole >= minimum ? whole : Math.ceil(minimum)));
  const plain = fc
    .tuple(value, fc.integer({ min: 0, max: scale - 1 }))
    .map(([whole, part]) =>
      part === 0 || whole + 1 > maximum || whole < 0
        ? `${whole}`
        : `${whole}.${`${part}`.padStart(`${scale}`.length - 1, '0')}`,
    );
  const grouped = value.map((whole) => whole.toLocaleString('en-GB'));
  const marked = fc
    .tuple(plain, fc.constantFrom(' [p]', '[r]', ' [ P ]'))
    .map(([text, mark]) => text + mark);
  const none = fc.constantFrom('[x]', '[z]', '[c]', '[ X ]');
  const blank = column.blank === 'refused' ? none : fc.constantFrom('', ' ');
  if (unit.kind === 'scale') {
    return fc.oneof(fc.constantFrom(...unit.labels), none, blank);
  }
  const own: readonly fc.Arbitrary<string>[] =
    unit.kind === 'money'
      ? [value.map((whole) => (whole < 0 ? `(${-whole})` : `£${whole.toLocaleString('en-GB')}`))]
      : unit.kind === 'percentage'
        ? [plain.map((text) => `${text}%`)]
        : unit.kind === 'seconds'
          ? [fc.constantFrom('2m 2s', '0:02:02', '1h 0m 5s')]
          : [];
  return fc.oneof(plain, grouped, marked, none, blank, ...own);
}

function texts(column: Extract<Column, { kind: 'text' }>): fc.Arbitrary<string> {
  const said = {
    date: fc.constantFrom('2024-06-30', '30 June 2024', '30/06/2024'),
    time: fc.constantFrom('18:30', '6.30pm', '9am'),
    address: fc.constantFrom('https://example.org/a?b=c', 'http://example.org/é'),
    words: fc.oneof(
      words,
      words.map((text) => `${text}\n${text}`),
      fc.constant('=1+1'),
    ),
  }[column.format ?? 'words'];
  return column.blank === 'refused' ? said : fc.oneof(said, fc.constant(''));
}

/** A return of the dataset. Its rows may say the same key twice, and is refused then. */
export function messyReturn(dataset: Dataset): fc.Arbitrary<MessyReturn> {
  const row = fc.tuple(...dataset.columns.map(cells));
  const optional = dataset.columns.filter(
    (column) => column.kind !== 'code' && column.kind !== 'period' && column.optional === true,
  );
  return fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    blankLines: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    without: fc.subarray(optional.map(({ name }) => name)),
  });
}

/** The return as a CSV file with titles for headings. */
export function asCsv(dataset: Dataset, { rows, blankLines, without }: MessyReturn): string {
  const kept = dataset.columns.flatMap(({ name }, at) => (without.includes(name) ? [] : [at]));
  const header = kept.map((at) => quoted(dataset.columns[at]?.title ?? ''));
  const lines = rows.flatMap((row, at) => [
    ...(blankLines[at] ? [''] : []),
    kept.map((column) => quoted(row[column] ?? '')).join(','),
  ]);
  return [header.join(','), ...lines, ''].join('\r\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
