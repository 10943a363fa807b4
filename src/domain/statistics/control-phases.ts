import type { ControlChart, ControlChartKind, SpecialCause } from './control-chart.ts';
import { sideOf, slackOf } from './rounding.ts';
import { type LimitedPoint, specialCauses } from './special-cause.ts';

/** Fewer points than this, and the limits are on trial (NHS England, "Making Data Count"). */
const enoughPoints = 12;

/** How a series is divided, and which points limits are made from. Positions count from 0. */
export interface ControlOptions {
  /** Where a new phase starts, with a mean and limits of its own: rising, each over 0. */
  readonly rebaseAt?: readonly number[];
  /** Limits come from this many first points of each phase, and hold for the rest of it. */
  readonly baseline?: number;
  /** Limits of the last phase come from this many of its last points at most, and hold for all of it. */
  readonly latest?: number;
  /** Limits allow for points that vary by more than chance alone lets them (Laney 2002); never for less. */
  readonly allowing?: boolean;
}

/** What a point is held against. */
export type LinesAt = Omit<LimitedPoint, 'value' | 'mean'>;

/** The lines of a phase, at each of its positions. */
export interface Lines {
  readonly mean: number;
  /** How many times as far as by chance alone the limits reach, for what the points show; 1 where it is left out. */
  readonly spread?: number;
  readonly at: (position: number) => LinesAt;
}

interface Recipe {
  readonly kind: ControlChartKind;
  readonly values: readonly number[];
  /** The lines made from the points from one position to another, the latter left out. */
  readonly lines: (from: number, end: number) => Lines | null;
  readonly rules?: readonly SpecialCause[];
}

/**
 * A control chart of a series, phase by phase: each has its own mean and limits, and rules do not look
 * over the edge of a phase.
 *
 * @returns Null where the series is empty or not finite, where the options cannot be met, and where a
 * phase has too few points for limits.
 */
export function chartInPhases(recipe: Recipe, options: ControlOptions): ControlChart | null {
  const { kind, values } = recipe;
  if (values.length === 0 || !values.every(Number.isFinite)) return null;
  if (!canBeMet(options, values.length)) return null;
  const starts = [0, ...(options.rebaseAt ?? [])];
  const phases = starts.map((from, index) => {
    const end = starts[index + 1] ?? values.length;
    return phaseOf(recipe, from, end, baselineOf(from, end, end === values.length, options));
  });
  const drawn = phases.filter((phase) => phase !== null);
  if (drawn.length < phases.length) return null;
  return {
    kind,
    points: drawn.flatMap(({ points }) => points),
    phases: drawn.map(({ phase }) => phase),
  };
}

function canBeMet({ rebaseAt = [], baseline, latest }: ControlOptions, length: number): boolean {
  const rising = rebaseAt.every((start, index) => start > (rebaseAt[index - 1] ?? 0));
  const within = rebaseAt.every((start) => Number.isInteger(start) && start < length);
  const enough = [baseline, latest].every(
    (points) => points === undefined || (Number.isInteger(points) && points > 0),
  );
  return rising && within && enough;
}

/** Positions from one, to another left out. */
interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** The points that limits are made from. */
function baselineOf(
  from: number,
  end: number,
  isLast: boolean,
  { baseline, latest }: ControlOptions,
): Stretch {
  if (baseline !== undefined) return { from, end: Math.min(end, from + baseline) };
  const first = isLast && latest !== undefined ? end - latest : from;
  return { from: Math.max(from, first), end };
}

function phaseOf(
  { values, lines, rules }: Recipe,
  from: number,
  end: number,
  baseline: Stretch,
): (Pick<ControlChart, 'points'> & { phase: ControlChart['phases'][number] }) | null {
  const made = lines(baseline.from, baseline.end);
  if (made === null) return null;
  const { mean, at, spread = 1 } = made;
  const limited = values
    .slice(from, end)
    .map((value, index) => ({ value, mean, ...at(from + index) }));
  if (!limited.every(isDrawable)) return null;
  const slack = slackOf(values);
  const causes = specialCauses(limited, slack, rules);
  const points = baseline.end - baseline.from;
  return {
    points: limited.map((point, index) => ({
      ...point,
      causes: causes[index] ?? [],
      side: sideOf(point.value, mean, slack),
    })),
    phase: {
      from,
      to: end - 1,
      mean,
      baseline: points,
      baselineFrom: baseline.from,
      spread,
      trial: points < enoughPoints,
    },
  };
}

/** Whether every number of a point is finite: of values near the largest there are, limits are not. */
export function isDrawable(point: LimitedPoint): boolean {
  return [point.mean, point.lower, point.upper, point.nearLower, point.nearUpper].every(
    Number.isFinite,
  );
}
