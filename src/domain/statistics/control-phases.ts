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
}

/** The lines of a phase, at each of its positions. */
export interface Lines {
  readonly mean: number;
  readonly at: (position: number) => Omit<LimitedPoint, 'value' | 'mean'>;
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
    return phaseOf(recipe, from, end, options.baseline ?? end - from);
  });
  const drawn = phases.filter((phase) => phase !== null);
  if (drawn.length < phases.length) return null;
  return {
    kind,
    points: drawn.flatMap(({ points }) => points),
    phases: drawn.map(({ phase }) => phase),
  };
}

function canBeMet({ rebaseAt = [], baseline }: ControlOptions, length: number): boolean {
  const rising = rebaseAt.every((start, index) => start > (rebaseAt[index - 1] ?? 0));
  const within = rebaseAt.every((start) => Number.isInteger(start) && start < length);
  return (
    rising && within && (baseline === undefined || (Number.isInteger(baseline) && baseline > 0))
  );
}

function phaseOf(
  { values, lines, rules }: Recipe,
  from: number,
  end: number,
  wanted: number,
): (Pick<ControlChart, 'points'> & { phase: ControlChart['phases'][number] }) | null {
  const baseline = Math.min(wanted, end - from);
  const made = lines(from, from + baseline);
  if (made === null) return null;
  const { mean, at } = made;
  const limited = values
    .slice(from, end)
    .map((value, index) => ({ value, mean, ...at(from + index) }));
  if (!limited.every(isDrawable)) return null;
  const slack = slackOf(values);
  const causes = specialCauses(limited, slack, rules);
  return {
    points: limited.map((point, index) => ({
      ...point,
      causes: causes[index] ?? [],
      side: sideOf(point.value, mean, slack),
    })),
    phase: { from, to: end - 1, mean, baseline, trial: baseline < enoughPoints },
  };
}

/** Whether every number of a point is finite: of values near the largest there are, limits are not. */
export function isDrawable(point: LimitedPoint): boolean {
  return [point.mean, point.lower, point.upper, point.nearLower, point.nearUpper].every(
    Number.isFinite,
  );
}
