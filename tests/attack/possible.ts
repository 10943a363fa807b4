import { boundByGlpk, fitsByGlpk } from './glpk.ts';
import type { Puzzle } from './puzzle.ts';
import { everyTable, findWith, tablesWithin } from './search.ts';
import { Bounds, tighten } from './tighten.ts';

/** The values of a number that are left, as far as they were looked for. */
export interface Left {
  readonly values: readonly number[];
  /** How it was found out; `open` where more may be left than was found. */
  readonly how: 'every table' | 'search' | 'GLPK' | 'open';
}

/** Up to so many tables every one is looked at. */
const fewTables = 1_000_000;

/** What is left of each asked number of a puzzle: at least `enough` values, or all; null where no table fits at all. */
export function valuesLeft(
  puzzle: Puzzle,
  asked: ReadonlyMap<number, number>,
): ReadonlyMap<number, Left> | null {
  const bounds = new Bounds(puzzle.bounds);
  if (!tighten(puzzle, bounds)) return null;
  return tablesWithin(bounds) <= fewTables
    ? byEveryTable(puzzle, bounds, asked)
    : bySearch(puzzle, bounds, asked);
}

function byEveryTable(
  puzzle: Puzzle,
  bounds: Bounds,
  asked: ReadonlyMap<number, number>,
): ReadonlyMap<number, Left> | null {
  const seen = new Map([...asked.keys()].map((name) => [name, new Set<number>()]));
  const missing = new Set(asked.keys());
  let any = false;
  for (const table of everyTable(puzzle, bounds)) {
    any = true;
    for (const name of missing) {
      const values = seen.get(name)?.add(table[name] ?? 0);
      if ((values?.size ?? 0) >= (asked.get(name) ?? 0)) missing.delete(name);
    }
    if (missing.size === 0) break;
  }
  if (!any) return null;
  return new Map(
    [...seen].map(([name, values]) => [name, { values: sorted(values), how: 'every table' }]),
  );
}

function bySearch(
  puzzle: Puzzle,
  bounds: Bounds,
  asked: ReadonlyMap<number, number>,
): ReadonlyMap<number, Left> {
  const seen = new Map([...asked.keys()].map((name) => [name, new Set<number>()]));
  const note = (table: Float64Array) => {
    for (const [name, values] of seen) values.add(table[name] ?? 0);
  };
  return new Map(
    [...asked].map(([name, enough]) => [name, lookFor(puzzle, bounds, name, enough, seen, note)]),
  );
}

function lookFor(
  puzzle: Puzzle,
  bounds: Bounds,
  name: number,
  enough: number,
  seen: ReadonlyMap<number, ReadonlySet<number>>,
  note: (table: Float64Array) => void,
): Left {
  const values = seen.get(name) ?? new Set<number>();
  const asked: { readonly value: number; readonly answer: string }[] = [];
  const all = () =>
    new Set([...values, ...asked.flatMap((one) => (one.answer === 'some' ? [one.value] : []))]);
  for (const value of candidates(puzzle, bounds, name, values)) {
    if (all().size >= enough) break;
    if (values.has(value)) continue;
    const found = findWith(puzzle, bounds, name, value);
    if (found === 'unknown') {
      asked.push({ value, answer: fitsByGlpk(puzzle, bounds, name, value) });
    } else if (found !== 'none') note(found);
  }
  const open = asked.some(({ answer }) => answer === 'unknown');
  const how = asked.length === 0 ? 'search' : open ? 'open' : 'GLPK';
  return { values: sorted(all()), how };
}

/** So many values beside each other are tried: more are never asked for. */
const window = 60;

/** The values to try, those near one that is known to fit first: most often they fit too. */
function* candidates(
  puzzle: Puzzle,
  bounds: Bounds,
  name: number,
  seen: ReadonlySet<number>,
): Generator<number> {
  const low = bounds.low[name] ?? 0;
  const high = bounds.high[name] ?? 0;
  if (high - low > window) yield* nearFirst(low, low + window, seen);
  // Nothing near the least: where anything fits at all, GLPK says where.
  const least = high - low > window ? (boundByGlpk(puzzle, bounds, name, 'least') ?? low) : low;
  const most =
    high - least > window ? (boundByGlpk(puzzle, bounds, name, 'greatest') ?? high) : high;
  yield* nearFirst(least, Math.min(most, least + 200), seen);
}

function nearFirst(low: number, high: number, seen: ReadonlySet<number>): readonly number[] {
  const all = Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at);
  const [known] = seen;
  return known === undefined
    ? all
    : all.toSorted((a, b) => Math.abs(a - known) - Math.abs(b - known));
}

function sorted(values: ReadonlySet<number>): readonly number[] {
  return [...values].toSorted((a, b) => a - b);
}
