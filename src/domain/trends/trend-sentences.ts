import { formatNumber, formatValue } from '../figures/format.ts';
import type { SpecialCause } from '../statistics/control-chart.ts';
import { formatPeriod } from '../time/period.ts';
import type { YearOnYear } from './annual-change.ts';
import type { Run } from './series.ts';
import type { Signal } from './signal.ts';
import type { Judged } from './trend.ts';

/** What is said of a measure that counts police work. */
export const generated =
  'Police work itself brings these to light, so neither more nor fewer of them is good or bad.';

export const nothing = 'No figures have been supplied.';

export const none = 'The latest figure has no value, or its period is not one of a series.';

/** `4 quarters are too few: it takes 8.` */
export function fewPeriods({ readings, perYear }: Run): string {
  const names = perYear === 12 ? 'month' : perYear === 4 ? 'quarter' : 'year';
  const many = readings.length === 1 ? names : `${names}s`;
  const verb = readings.length === 1 ? 'is' : 'are';
  return `${readings.length} ${many} without a gap ${verb} too few to call a trend: it takes ${Math.min(12, 2 * perYear)}.`;
}

/** `8 homicides in the latest year are too few …`. */
export function fewEvents(events: number, run: Run, { unit }: Judged): string {
  const noun = unit.kind !== 'count' ? 'events' : events === 1 ? unit.one : unit.many;
  const last = run.readings.at(-1);
  const until = last === undefined ? '' : ` up to ${formatPeriod(last.period)}`;
  const verb = events === 1 ? 'is' : 'are';
  return `${formatNumber(events, 0)} ${noun} in a year${until} ${verb} too few to call a trend: it takes 10.`;
}

const causes: Readonly<Record<SpecialCause, (side: 'high' | 'low') => string>> = {
  'outside-limits': (side) => `${side === 'high' ? 'above the upper' : 'below the lower'} limit`,
  trend: (side) => `the last of seven in a row that ${side === 'high' ? 'rise' : 'fall'}`,
  'two-of-three': (side) =>
    `one of two out of three close to the ${side === 'high' ? 'upper' : 'lower'} limit`,
  shift: (side) => `one of seven in a row ${side === 'high' ? 'above' : 'below'} the mean`,
};

/** `The latest, 75 in May 2024, is one of two out of three close to the upper limit (mean 57.0, …).` */
export function signal(
  { cause, side, ...at }: Signal,
  run: Run,
  measure: Judged,
  rebase: readonly string[],
): string {
  const last = run.readings.at(-1);
  const when = last === undefined ? '' : ` in ${formatPeriod(last.period)}`;
  const show = (value: number) => formatValue(value, measure.unit, finer(measure));
  const value = formatValue(at.value, measure.unit, measure.decimals);
  // A limit of what is counted can come out below nought, which is never reached.
  const lower = measure.unit.kind === 'decimal' ? at.lower : Math.max(0, at.lower);
  return `The latest, ${value}${when}, is ${causes[cause](side)} (mean ${show(at.mean)}, limits ${show(lower)} to ${show(at.upper)}${since(run, rebase)}).`;
}

/** `490 in the latest year against 455 in the year before: 1.08 times as many a day (95% interval …).` */
export function yearOnYear(change: YearOnYear, measure: Judged): string {
  const { latest, before, ratio, interval, differs } = change;
  if (interval === null) {
    const [a, b] = [latest, before].map((mean) => formatValue(mean, measure.unit, finer(measure)));
    return `On average ${a} in the latest year against ${b} in the year before, a change of ${percent(ratio)}.`;
  }
  const range = `${formatNumber(interval.low, 2)} to ${formatNumber(interval.high, 2)}`;
  const chance = differs ? 'more than chance explains' : 'which chance can explain';
  return `${formatNumber(latest, 0)} in the latest year against ${formatNumber(before, 0)} in the year before: ${formatNumber(ratio, 2)} times as many a day (95% interval ${range}), ${chance}.`;
}

/** Why there is no word but “stable”. */
export function noSignal(
  run: Run,
  change: YearOnYear | null,
  measure: Judged,
  rebase: readonly string[],
): string {
  if (change !== null) return yearOnYear(change, measure);
  if (run.readings.length < 12) {
    return 'One of the latest two years has no events, so they cannot be set side by side.';
  }
  const last = run.readings.at(-1);
  const when = last === undefined ? '' : ` at ${formatPeriod(last.period)}`;
  const begun = since(run, rebase);
  const parted = begun === '' ? '' : `${begun},`;
  return `The control chart of ${run.readings.length} periods${parted} gives no signal${when}.`;
}

/** Where the chart began anew for the last time: `, begun anew in January 2024`. */
function since({ readings }: Run, rebase: readonly string[]): string {
  const begun = readings.findLast(({ period }) => rebase.includes(period.id));
  return begun === undefined ? '' : `, begun anew in ${formatPeriod(begun.period)}`;
}

function percent(ratio: number): string {
  const change = (ratio - 1) * 100;
  return `${change > 0 ? '+' : ''}${formatNumber(change, 1)}%`;
}

/** Means and limits of whole numbers are shown to one place. */
function finer({ decimals }: Judged): number {
  return decimals === 0 ? 1 : decimals;
}
