import { formatValue } from '../figures/format.ts';
import type { PublishedChart } from '../publication/published-chart.ts';
import type { ControlChart, ControlPhase, ControlPoint } from '../statistics/control-chart.ts';
import { inPeriod, isPeriodLabel } from './describe-period.ts';

type Sketch = Pick<PublishedChart, 'unit' | 'decimals'>;

/** A chart that has its limits, described or not. */
export type Controlled = Omit<PublishedChart, 'description'> & { readonly control: ControlChart };

/** The line of a t chart is near the median of the days, and not their mean. */
export function centreOf({ kind }: ControlChart): 'mean' | 'centre' {
  return kind === 't' ? 'centre' : 'mean';
}

/** From here on a decimal place of a mean tells nobody anything. */
const largeNumber = 1000;

/** A mean or a limit as text. That of whole numbers is seldom whole: it has one decimal place. */
export function controlText(value: number, { unit, decimals }: Sketch): string {
  return formatValue(value, unit, value < largeNumber ? Math.max(1, decimals) : decimals);
}

/** Which limits a value could ever cross: none of what counts lies below 0, no share above 100%. */
export interface Crossable {
  readonly lower: (point: ControlPoint) => boolean;
  readonly upper: (point: ControlPoint) => boolean;
}

export function crossableIn({ points }: ControlChart, { unit }: Sketch): Crossable {
  const floor = points.every(({ value }) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const ceiling = unit.kind === 'percentage' ? 100 : Number.POSITIVE_INFINITY;
  return { lower: ({ lower }) => lower > floor, upper: ({ upper }) => upper < ceiling };
}

/** Whether the limits of a phase differ from point to point, as those of p and u charts do. */
export function limitsVary({ points }: ControlChart, { from, to }: ControlPhase): boolean {
  const [first, ...others] = points.slice(from, to + 1);
  return others.some(({ upper, lower }) => upper !== first?.upper || lower !== first?.lower);
}

/** The points of a phase, in their order. */
export function pointsOf(
  { points }: ControlChart,
  { from, to }: ControlPhase,
): readonly ControlPoint[] {
  return points.slice(from, to + 1);
}

/** That limits are on trial, and of which stretch; null where none are. */
export function trialWords({ phases }: ControlChart, categories: readonly string[]): string | null {
  const trial = phases.filter((phase) => phase.trial);
  if (trial.length === 0) return null;
  const why = 'made from fewer than 12 points';
  if (trial.length === phases.length) return `The limits are on trial, ${why}`;
  const where = trial.map((phase) => stretch(phase, categories)).join(' and ');
  return `The limits ${where} are on trial, ${why}`;
}

/** `until Dec 2023`, `from Jan 2024`, `from Jan 2024 to Mar 2024`. */
export function stretch({ from, to }: ControlPhase, categories: readonly string[]): string {
  const [first, last] = [categories[from] ?? '', categories[to] ?? ''];
  if (from === 0) return `until ${last}`;
  if (to === categories.length - 1) return `from ${first}`;
  return `from ${first} to ${last}`;
}

/** `in May 2024`, or `at` whatever else stands on the axis. */
export function placed(category: string): string {
  return isPeriodLabel(category) ? inPeriod(category) : `at ${category}`;
}
