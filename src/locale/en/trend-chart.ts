import { formatValue } from '../../domain/figures/format.ts';
import type { SpecialCause } from '../../domain/statistics/control-chart.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import type { ChartReading, ChartSignal, Judgement } from '../../domain/trends/trend.ts';
import { finer } from './trend-numbers.ts';

const causes: Readonly<Record<SpecialCause, (side: 'high' | 'low') => string>> = {
  'outside-limits': (side) => `${side === 'high' ? 'above the upper' : 'below the lower'} limit`,
  trend: (side) => `the last of seven in a row that ${side === 'high' ? 'rise' : 'fall'}`,
  'two-of-three': (side) =>
    `one of two out of three close to the ${side === 'high' ? 'upper' : 'lower'} limit`,
  shift: (side) => `one of seven in a row ${side === 'high' ? 'above' : 'below'} the mean`,
};

/** Limits from fewer points than this are on trial. */
const enoughPoints = 12;

/**
 * What the control chart says of the latest point: `The latest, 75 in May 2024, is above the upper limit (mean 57.0,
 * limits 31.1 to 82.9, from 12 figures since June 2023).`
 */
export function chartSentences(chart: ChartReading, judgement: Judgement): readonly string[] {
  const { shown, latest } = judgement;
  const lines = `mean ${finer(chart.mean, shown)}, limits ${limits(chart, judgement)}, from ${chart.points} figures since ${formatPeriod(chart.from)}`;
  const value = formatValue(latest.value, shown.unit, shown.decimals);
  const when = formatPeriod(latest.period);
  const { signal } = chart;
  const said =
    signal === null
      ? `The control chart gives no signal at ${when} (${lines}).`
      : `The latest, ${value} in ${when}, is ${causes[signal.cause](signal.side)} (${lines})${doubt(signal)}.`;
  return [said, ...begun(chart, judgement)];
}

/** A rule marks what chance may yet explain: small counts lie below their mean more often than above it. */
function doubt({ standsOut, stretch }: ChartSignal): string {
  if (standsOut) return '';
  const what = stretch === 1 ? 'it differs' : `the last ${stretch} on that side differ`;
  return `, but ${what} from those before by no more than chance can explain`;
}

function limits({ lower, upper }: ChartReading, { shown }: Judgement): string {
  // A limit of what is counted can come out below nought, which is never reached.
  const least = shown.unit.kind === 'decimal' ? lower : Math.max(0, lower);
  return `${finer(least, shown)} to ${finer(upper, shown)}`;
}

/** Where the chart began anew: `It begins anew in January 2024; the mean before was 40.9.` */
function begun({ begun: step, points }: ChartReading, { shown }: Judgement): readonly string[] {
  if (step === null) return [];
  const trial =
    points < enoughPoints ? ` Limits from fewer than ${enoughPoints} figures are on trial.` : '';
  return [
    `The chart begins anew in ${formatPeriod(step.period)}; the mean before was ${finer(step.before, shown)}.${trial}`,
  ];
}
