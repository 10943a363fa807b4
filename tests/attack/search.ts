import type { Puzzle } from './puzzle.ts';
import { Bounds, tighten } from './tighten.ts';

/** Whole numbers that fit everything, one for each name; or that there are none, or that it was not found out. */
export type Found = Float64Array | 'none' | 'unknown';

/** So many narrowings are tried before a question is handed on. */
const patience = 400;

/** So far beyond the least it looks where nothing bounds a number. */
const far = 60;

/** Looks for whole numbers that fit, with one number given. Exact where it answers: it tries them all. */
export function findWith(puzzle: Puzzle, start: Bounds, name: number, value: number): Found {
  const bounds = new Bounds(start);
  bounds.low[name] = value;
  bounds.high[name] = value;
  if (!tighten(puzzle, bounds, puzzle.touching[name])) return 'none';
  return descend(puzzle, bounds, { left: patience });
}

interface Budget {
  left: number;
}

function descend(puzzle: Puzzle, bounds: Bounds, budget: Budget): Found {
  const name = narrowest(bounds);
  if (name < 0) return bounds.low;
  let sure = true;
  const low = bounds.low[name] ?? 0;
  const high = bounds.high[name] ?? 0;
  for (const value of order(low, Math.min(high, low + far), budget.left)) {
    if (budget.left <= 0) return 'unknown';
    budget.left -= 1;
    const next = new Bounds(bounds);
    next.low[name] = value;
    next.high[name] = value;
    if (!tighten(puzzle, next, puzzle.touching[name])) continue;
    const found = descend(puzzle, next, budget);
    if (typeof found !== 'string') return found;
    sure &&= found === 'none';
  }
  return sure && high <= low + far ? 'none' : 'unknown';
}

/** Values from another place each time, so that what is found differs. */
function order(low: number, high: number, turn: number): readonly number[] {
  const count = high - low + 1;
  const shift = turn % count;
  return Array.from({ length: count }, (_, at) => low + ((at + shift) % count));
}

function narrowest(bounds: Bounds): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let name = 0; name < bounds.low.length; name += 1) {
    const width = bounds.width(name);
    if (width > 0 && (width < least || best < 0)) [best, least] = [name, width];
  }
  return best;
}

/** How many tables there are at most, by the widths alone; infinite where something has no bound. */
export function tablesWithin(bounds: Bounds): number {
  let product = 1;
  for (let name = 0; name < bounds.low.length; name += 1) product *= bounds.width(name) + 1;
  return product;
}

/** Every table that fits, one after the other. */
export function* everyTable(puzzle: Puzzle, bounds: Bounds): Generator<Float64Array> {
  const name = narrowest(bounds);
  if (name < 0) {
    yield bounds.low;
    return;
  }
  const high = bounds.high[name] ?? 0;
  for (let value = bounds.low[name] ?? 0; value <= high; value += 1) {
    const next = new Bounds(bounds);
    next.low[name] = value;
    next.high[name] = value;
    if (tighten(puzzle, next, puzzle.touching[name])) yield* everyTable(puzzle, next);
  }
}
