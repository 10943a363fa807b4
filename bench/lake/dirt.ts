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
  cells((each) => each.push('', '')),
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
    set(7, '18 to 24'),
    set(10, 'Town Police Clauses Act 1847 (section 28)'),
  ],
};

/** One file in so many has rows that are wrong. */
const filesADirtyOne = 50;

/** The rows with a few spoilt, in few files, so that what looks for them finds some. */
export function withDirt(
  kind: keyof typeof spoils,
  rows: readonly string[],
  random: Random,
): readonly string[] {
  if (rows.length === 0 || random.next() * filesADirtyOne >= 1) return rows;
  const dirty = [...rows];
  for (let left = 1 + Math.floor(random.next() * 3); left > 0; left -= 1) {
    const at = Math.floor(random.next() * rows.length);
    dirty[at] = random.pick(spoils[kind])(dirty[at] ?? '');
  }
  return dirty;
}
