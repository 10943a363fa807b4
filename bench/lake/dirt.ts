import type { OpenDataKind } from '../../src/domain/open-data/open-data.ts';
import type { Random } from '../generate/random.ts';

/** A mistake that rows have been seen with: what becomes of one. */
type Spoil = (row: string) => string;

const cells = (change: (each: string[]) => void): Spoil => {
  return (row) => {
    const each = row.split(',');
    change(each);
    return each.join(',');
  };
};

const set = (column: number, value: string): Spoil =>
  cells((each) => {
    each[column] = value;
  });

const malformed: readonly Spoil[] = [
  cells((each) => each.splice(-2)),
  cells((each) => each.push('twice')),
];

const spoils: Readonly<Record<Exclude<OpenDataKind, 'outcomes'>, readonly Spoil[]>> = {
  street: [
    ...malformed,
    set(0, '4a5b'),
    set(1, '1970-01'),
    set(5, '900.000000'),
    set(9, 'Violent disorder'),
    set(10, 'Outcome to follow'),
  ],
  'stop-and-search': [
    ...malformed,
    set(1, '1970-01-01T00:00:00+00:00'),
    set(1, 'yesterday'),
    set(4, 'north'),
    set(7, 'eighteen'),
    set(10, 'Town Police Clauses Act 1847 (section 28)'),
  ],
};

/** One file in so many has rows that are wrong. */
const filesADirtyOne = 50;

export interface Spoilt {
  readonly rows: readonly string[];
  /** How many of them are wrong. */
  readonly mistakes: number;
}

/** The rows with a few spoilt, in few files, so that what looks for them finds some. */
export function withDirt(
  kind: keyof typeof spoils,
  rows: readonly string[],
  random: Random,
): Spoilt {
  if (rows.length === 0 || random.next() * filesADirtyOne >= 1) return { rows, mistakes: 0 };
  const wanted = 1 + Math.floor(random.next() * 3);
  const places = new Set(
    Array.from({ length: wanted }, () => Math.floor(random.next() * rows.length)),
  );
  const dirty = [...rows];
  let mistakes = 0;
  for (const at of places) {
    const row = rows[at] ?? '';
    // Cells are told apart by commas alone.
    if (row.includes('"')) continue;
    dirty[at] = random.pick(spoils[kind])(row);
    mistakes += 1;
  }
  return { rows: dirty, mistakes };
}
