import { formatNumber, roundHalfAway } from '../figures/format.ts';
import type { Text } from '../statements/statement.ts';

declare module '../statements/statement.ts' {
  interface Vocabulary {
    /** The class of areas that have none of what is counted. */
    'map-class.none': object;
    'map-class.between': { readonly from: number; readonly to: number; readonly decimals: number };
    'map-class.or-more': { readonly from: number; readonly decimals: number };
  }
}

/** How dark an area is drawn: 0 none at all, 1 to 4 from the fewest to the most. */
export type MapLevel = 0 | 1 | 2 | 3 | 4;

export interface MapClass<Said extends Text = string> {
  readonly level: MapLevel;
  /** Lowest and highest value of the class, both included. */
  readonly from: number;
  readonly to: number;
  /** `None`, `1 to 9`, `50 or more`. */
  readonly label: Said;
}

export interface MapClasses<Said extends Text = string> {
  /** Those that have an area, from the lowest. */
  readonly classes: readonly MapClass<Said>[];
  /** Null where there is no figure. */
  readonly levelOf: (value: number | null) => MapLevel | null;
}

const classLevels = [1, 2, 3, 4] as const;

/** Steps that a reader can keep in mind, times any power of ten. */
const roundSteps = [5, 2, 1];

/** A class may begin so far from its quarter of the areas, as a share of them, to begin at a round number. */
const slack = 0.06;

/**
 * Classes for a map: none by itself, and up to four with about as many areas in each, parted at round
 * numbers. Values are not negative; `decimals` is how they are shown, and classes begin and end at
 * numbers that are shown so.
 */
export function mapClasses(values: readonly (number | null)[], decimals = 0): MapClasses<Text> {
  const scale = 10 ** decimals;
  const shown = (value: number) => Math.round(roundHalfAway(value, decimals) * scale);
  const some = values
    .filter((value) => value !== null)
    .map(shown)
    .filter((value) => value > 0)
    .toSorted((a, b) => a - b);
  const starts = startsOf(some);
  const zero = values.some((value) => value !== null && shown(value) === 0);
  const rest = starts.map((from, index) => classFrom(from, index, starts, some, decimals));
  const whole = values.every((value) => Number.isInteger(value ?? 0));
  const label: Text = whole ? { say: 'map-class.none' } : formatNumber(0, decimals);
  const none: MapClass<Text> = { level: 0, from: 0, to: 0, label };
  return {
    classes: zero ? [none, ...rest] : rest,
    levelOf: (value) => {
      if (value === null) return null;
      const at = starts.findLastIndex((start) => shown(value) >= start);
      return shown(value) === 0 ? 0 : levelAt(at, starts.length);
    },
  };
}

/** Few classes are spread over the levels, so that the highest is always the darkest. */
function levelAt(index: number, count: number): MapLevel {
  return classLevels[Math.max(0, index) + classLevels.length - count] ?? 4;
}

/** First values of the classes, in units of the last decimal. */
function startsOf(sorted: readonly number[]): readonly number[] {
  const [lowest] = sorted;
  if (lowest === undefined) return [];
  const quarters = [0.25, 0.5, 0.75]
    .map((share) => startNear(sorted, share))
    .filter(isAbove(lowest));
  const starts = [...new Set([lowest, ...quarters])].toSorted((a, b) => a - b);
  return starts.filter((start, index) => hasValue(sorted, start, starts[index + 1]));
}

function isAbove(lowest: number) {
  return (start: number) => start > lowest;
}

function hasValue(
  sorted: readonly number[],
  from: number,
  next = Number.POSITIVE_INFINITY,
): boolean {
  return sorted.some((value) => value >= from && value < next);
}

/** The roundest number near a quantile that still parts values there. */
function startNear(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.round(share * sorted.length));
  const width = Math.floor(slack * sorted.length);
  const wanted = sorted[at] ?? 0;
  const highest = sorted[Math.min(sorted.length - 1, at + width)] ?? wanted;
  const lowest = sorted[Math.max(0, at - width)] ?? wanted;
  const below = sorted.findLast((value) => value < lowest) ?? 0;
  for (let power = 10 ** Math.floor(Math.log10(highest)); power >= 1; power /= 10) {
    for (const step of roundSteps.map((number) => number * power)) {
      const nearest = Math.round(wanted / step) * step;
      const found = [nearest, nearest - step, nearest + step].find(
        (number) => number > below && number <= highest,
      );
      if (found !== undefined) return found;
    }
  }
  return wanted;
}

function classFrom(
  start: number,
  index: number,
  starts: readonly number[],
  sorted: readonly number[],
  decimals: number,
): MapClass<Text> {
  const scale = 10 ** decimals;
  const next = starts[index + 1];
  const last = next === undefined ? (sorted.at(-1) ?? start) : next - 1;
  const [from, to] = [start / scale, last / scale];
  const many: Text =
    next === undefined
      ? { say: 'map-class.or-more', from, decimals }
      : { say: 'map-class.between', from, to, decimals };
  const label = from === to ? formatNumber(from, decimals) : many;
  return { level: levelAt(index, starts.length), from, to, label };
}
