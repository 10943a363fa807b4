import type { Interval, Line, Puzzle } from './puzzle.ts';

const slack = 1e-7;

/** Intervals that are being narrowed: changed in place. */
export class Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;

  constructor(bounds: readonly Interval[] | Bounds) {
    if (bounds instanceof Bounds) {
      this.low = bounds.low.slice();
      this.high = bounds.high.slice();
      return;
    }
    this.low = Float64Array.from(bounds, ({ low }) => low);
    this.high = Float64Array.from(bounds, ({ high }) => high);
  }

  width(at: number): number {
    return (this.high[at] ?? 0) - (this.low[at] ?? 0);
  }
}

/**
 * Narrows the intervals as far as single sums can, beginning with some lines; false where nothing fits. What is left
 * need not be reached: it is only never too narrow.
 */
export function tighten(
  { lines, touching }: Pick<Puzzle, 'lines' | 'touching'>,
  bounds: Bounds,
  from: Iterable<number> = lines.keys(),
): boolean {
  const waiting = new Set(from);
  for (let steps = 0; waiting.size > 0 && steps < 20_000; steps += 1) {
    const [at = -1] = waiting;
    waiting.delete(at);
    const line = lines[at];
    if (line === undefined) continue;
    const changed = narrow(line, bounds);
    if (changed === null) return false;
    for (const name of changed) for (const other of touching[name] ?? []) waiting.add(other);
  }
  return true;
}

/** The name that one line narrows, none, or null where it cannot hold. */
function narrow({ terms, low, high }: Line, bounds: Bounds): readonly number[] | null {
  let least = 0;
  let most = 0;
  for (const [name, times] of terms) {
    least += times * at(times > 0 ? bounds.low : bounds.high, name);
    most += times * at(times > 0 ? bounds.high : bounds.low, name);
  }
  if (least > high + slack || most < low - slack) return null;
  for (const [name, times] of terms) {
    const range = rangeOf(name, times, { terms, low, high }, bounds, least, most);
    if (!take(range, name, bounds)) continue;
    return at(bounds.low, name) > at(bounds.high, name) ? null : [name];
  }
  return [];
}

/** Narrows one interval; false where it was as narrow before. */
function take({ low, high }: Interval, name: number, bounds: Bounds): boolean {
  const narrower = low > at(bounds.low, name) || high < at(bounds.high, name);
  bounds.low[name] = Math.max(low, at(bounds.low, name));
  bounds.high[name] = Math.min(high, at(bounds.high, name));
  return narrower;
}

/** What a line leaves one of its numbers. */
function rangeOf(
  name: number,
  times: number,
  { terms, low, high }: Line,
  bounds: Bounds,
  least: number,
  most: number,
): Interval {
  const up = times > 0;
  const ownLeast = times * at(up ? bounds.low : bounds.high, name);
  const ownMost = times * at(up ? bounds.high : bounds.low, name);
  const othersLeast = Number.isFinite(least) ? least - ownLeast : others(terms, name, bounds, true);
  const othersMost = Number.isFinite(most) ? most - ownMost : others(terms, name, bounds, false);
  const a = (low - othersMost) / times;
  const b = (high - othersLeast) / times;
  return {
    low: Math.ceil((up ? a : b) - slack),
    high: Math.floor((up ? b : a) + slack),
  };
}

/** The least or the most that the others of a line come to, where the whole sum has no end. */
function others(terms: Line['terms'], name: number, bounds: Bounds, isLeast: boolean): number {
  let sum = 0;
  for (const [other, times] of terms) {
    if (other === name) continue;
    sum += times * at(times > 0 === isLeast ? bounds.low : bounds.high, other);
  }
  return sum;
}

function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0;
}
