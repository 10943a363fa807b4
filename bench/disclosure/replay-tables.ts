import { buildModel } from '../../src/domain/disclosure/model.ts';
import type { Protection } from '../../src/domain/disclosure/protect.ts';
import { puzzlesOf, reduced } from '../../tests/attack/puzzle.ts';
import type { Chance } from '../../tests/attack/random.ts';
import { everyTable } from '../../tests/attack/search.ts';
import { Bounds, tighten } from '../../tests/attack/tighten.ts';
import { people, peopleMeasure } from '../../tests/disclosure/count-tables.ts';
import { protectAll } from '../../tests/disclosure/protected.ts';

/** What running the public rules again leaves of the numbers that are hidden in one table. */
export interface Replayed {
  /** Hidden cells. */
  readonly hidden: number;
  /** Tables that fit what is published, and those of them for which the rules hide the same. */
  readonly fitting: number;
  readonly same: number;
  /** The fewest values of a hidden cell over tables that fit, and over those that hide the same. */
  readonly byArithmetic: number;
  readonly byReplay: number;
}

const sizes = { sex: 2, age: 3 };

/** Six small counts with all their sums, as a table of a few people might have. */
export function smallTable(chance: Chance): readonly number[] {
  return Array.from({ length: 6 }, () => chance.oneOf([0, 1, 2, 3, 4, 5, 6, 7, 9, 12]));
}

/** The replay of one table; null where nothing is hidden, it is refused, or too many tables fit. */
export function replay(values: readonly number[], mostFitting = 3000): Replayed | null {
  const protection = protectCounts(values);
  if (protection.cells.size === 0 || protection.numbers.some(({ safe }) => !safe)) return null;
  const fitting = tablesThatFit(values, protection, mostFitting);
  if (fitting === null) return null;
  const pattern = patternOf(protection);
  const same = fitting.filter((table) => patternOf(protectCounts(table)) === pattern);
  const hidden = values.flatMap((_, at) => (isHidden(protection, at) ? [at] : []));
  const fewest = (tables: readonly (readonly number[])[]) =>
    Math.min(...hidden.map((at) => new Set(tables.map((table) => table[at])).size));
  return {
    hidden: hidden.length,
    fitting: fitting.length,
    same: same.length,
    byArithmetic: fewest(fitting),
    byReplay: fewest(same),
  };
}

function tablesOf(values: readonly number[]) {
  return { tables: [people(sizes, values)], measures: [peopleMeasure(sizes)] };
}

function protectCounts(values: readonly number[]): Protection {
  return protectAll(tablesOf(values));
}

/** What is hidden, whatever it is. */
function patternOf({ numbers, zeroHidden }: Protection): string {
  const forms = numbers.map(({ statement }) => [...statement.form.keys()].toSorted().join('+'));
  return JSON.stringify([zeroHidden, forms.toSorted()]);
}

function isHidden({ cells }: Protection, at: number): boolean {
  return [...cells.values()].some(({ row }) => row.row === at + 2);
}

/** Every table of whole numbers that fits what is published. */
function tablesThatFit(
  values: readonly number[],
  protection: Protection,
  most: number,
): readonly (readonly number[])[] | null {
  const { cells, facts } = buildModel(tablesOf(values).tables, [], protection.profile);
  const names = [...cells.keys()];
  const known = new Map(
    [...cells.values()].flatMap(({ key, value }) =>
      protection.cells.has(key) ? [] : [[key, value ?? 0] as const],
    ),
  );
  const equations = [...facts, ...protection.published].map(({ form, lower, upper }) => ({
    form,
    low: lower,
    high: upper,
    says: '',
  }));
  const least = protection.zeroHidden ? 0 : 1;
  const all = { form: new Map(names.map((name) => [name, 1])), low: 0, high: 60, says: '' };
  const [puzzle] = puzzlesOf(reduced([...equations, all], known), () => least, []);
  if (puzzle === undefined) return null;
  const bounds = new Bounds(puzzle.bounds);
  tighten(puzzle, bounds);
  const found: (readonly number[])[] = [];
  for (const table of everyTable(puzzle, bounds)) {
    const at = (name: string) => known.get(name) ?? table[puzzle.names.indexOf(name)] ?? 0;
    found.push(names.map(at));
    if (found.length > most) return null;
  }
  return found;
}
