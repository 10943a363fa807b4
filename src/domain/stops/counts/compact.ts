import type { Code } from '../../tables/dataset.ts';
import { type Header, isHeader } from './compact-header.ts';
import { type StopCounts, type StopDimension, stopDimensions } from './stop-counts.ts';

/**
 * The digits of a combination, the most telling first: the combinations that occur then lie close
 * together, and the steps from one to the next are short.
 */
const digitOrder: readonly StopDimension[] = [
  'reason',
  'legislation',
  'outcome',
  'found',
  'type',
  'gender',
  'officer',
  'self',
  'age',
  'csp',
  'month',
];

/** Letters of the text: 5 bits each, the second half of them where more follow. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const base = 32;

/**
 * Counts as one printable text of three lines: a header in JSON, the combinations, the numbers. A
 * combination is a number in mixed radix, a digit for each dimension; combinations are sorted and each is
 * written as the step from the one before, each number as itself less one. Three years of a force of average
 * size are some 10 kB when zipped.
 *
 * Combinations that occur twice are added up, and those without searches left out: the same counts give the
 * same text, however their rows are ordered.
 *
 * @throws RangeError where the dimensions have more combinations than a number can tell apart (2^53).
 */
export function encodeCounts(counts: StopCounts): string {
  const digits = stopDimensions.map((name) => byFrequency(counts, name));
  const header: Header = {
    format: 'stop-counts-1',
    from: counts.from,
    to: counts.to,
    codes: stopDimensions.map((name) => counts.values[name].map(({ code }) => code)),
    labels: stopDimensions.map((name) => counts.values[name].map(({ label }) => label)),
    digits,
  };
  const cells = [...addUp(counts, digits)].toSorted(([a], [b]) => a - b);
  let before = -1;
  const steps: string[] = [];
  const numbers: string[] = [];
  for (const [key, searches] of cells) {
    steps.push(writeNumber(key - before - 1));
    numbers.push(writeNumber(searches - 1));
    before = key;
  }
  return `${JSON.stringify(header)}\n${steps.join('')}\n${numbers.join('')}`;
}

function byFrequency(counts: StopCounts, name: StopDimension): readonly number[] {
  const searches = counts.values[name].map(() => 0);
  for (const [row, index] of counts.columns[name].entries()) {
    searches[index] = (searches[index] ?? 0) + (counts.searches[row] ?? 0);
  }
  const of = (index: number): number => searches[index] ?? 0;
  return searches.map((_, index) => index).toSorted((a, b) => of(b) - of(a) || a - b);
}

/** Searches by the number of their combination. */
function addUp(counts: StopCounts, digits: readonly (readonly number[])[]): Map<number, number> {
  const places = digitOrder.map((name) => {
    const order = digits[stopDimensions.indexOf(name)] ?? [];
    const digitOf = order.map(() => 0);
    for (const [digit, index] of order.entries()) digitOf[index] = digit;
    return { column: counts.columns[name], digitOf, radix: Math.max(order.length, 1) };
  });
  if (places.reduce((all, { radix }) => all * radix, 1) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError('More combinations than a number can tell apart');
  }
  const sums = new Map<number, number>();
  for (const [row, searches] of counts.searches.entries()) {
    if (searches === 0) continue;
    let key = 0;
    for (const { column, digitOf, radix } of places) {
      key = key * radix + (digitOf[column[row] ?? -1] ?? 0);
    }
    sums.set(key, (sums.get(key) ?? 0) + searches);
  }
  return sums;
}

function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  while (rest >= base) {
    text += letters[base + (rest % base)];
    rest = Math.floor(rest / base);
  }
  return text + letters[rest];
}

/** The counts of a text of {@link encodeCounts}; null where it is none. */
export function decodeCounts(text: string): StopCounts | null {
  const [head = '', steps = '', numbers = '', ...more] = text.split('\n');
  const header = readHeader(head);
  const keys = readNumbers(steps);
  const searches = readNumbers(numbers);
  if (header === null || keys === null || searches === null || more.length > 0) return null;
  if (keys.length !== searches.length) return null;
  const columns = columnsOf(keys, header);
  if (columns === null) return null;
  const values = stopDimensions.map((name, index): [string, readonly Code[]] => [
    name,
    (header.codes[index] ?? []).map((code, n) => ({
      code,
      label: header.labels[index]?.[n] ?? code,
    })),
  ]);
  return {
    from: header.from,
    to: header.to,
    values: Object.fromEntries(values) as StopCounts['values'],
    columns,
    searches: searches.map((less) => less + 1),
  };
}

function readHeader(line: string): Header | null {
  try {
    const header: unknown = JSON.parse(line);
    return isHeader(header) ? header : null;
  } catch {
    return null;
  }
}

function readNumbers(text: string): number[] | null {
  const read: number[] = [];
  let value = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterValues[text.charCodeAt(at)] ?? -1;
    if (letter < 0) return null;
    value += (letter % base) * weight;
    weight *= base;
    if (letter >= base) continue;
    read.push(value);
    value = 0;
    weight = 1;
  }
  return weight === 1 ? read : null;
}

const letterValues: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  letters.indexOf(String.fromCharCode(code)),
);

/** Takes each combination apart, from its last digit to its first. */
function columnsOf(steps: readonly number[], header: Header): StopCounts['columns'] | null {
  const places = digitOrder.toReversed().map((name) => {
    const order = header.digits[stopDimensions.indexOf(name)] ?? [];
    return {
      name,
      order,
      column: new Array<number>(steps.length),
      radix: Math.max(order.length, 1),
    };
  });
  let key = -1;
  for (const [row, step] of steps.entries()) {
    key += step + 1;
    let rest = key;
    for (const { order, column, radix } of places) {
      const next = Math.floor(rest / radix);
      column[row] = order[rest - next * radix] ?? -1;
      rest = next;
    }
    if (rest > 0) return null;
  }
  const columns = places.map(({ name, column }) => [name, column]);
  return Object.fromEntries(columns) as StopCounts['columns'];
}
