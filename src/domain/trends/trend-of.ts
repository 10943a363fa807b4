import type { Figure } from '../figures/figure.ts';
import { annualChange, type YearOnYear } from './annual-change.ts';
import { latestRun, type Run } from './series.ts';
import { type Signal, signalIn } from './signal.ts';
import type { Judged, Trend, TrendRule, TrendWord } from './trend.ts';
import * as sentences from './trend-sentences.ts';

/** A control chart takes so many points before its rules are asked. */
export const leastPoints = 12;

/** An annual count below this is compared with nothing. */
export const leastEvents = 10;

/** A change of the year by less than this, in per cent, is no change worth a word. */
export const leastChangePercentage = 5;

/**
 * What a series has done, in a word by rule. The rules are asked in this order, and the first that
 * applies gives the word:
 *
 * 1. `police-generated`: what police work itself brings to light has no good or bad direction.
 * 2. `too-few`: under 12 periods in an unbroken run (and under two whole years), or under 10 events
 *    in the latest year.
 * 3. `special-cause`: a control chart marks the latest point (XmR, four rules).
 * 4. `annual-rate-ratio`: the latest year against the one before; the 95% interval of the ratio of
 *    the daily rates excludes 1.
 * 5. `twelve-month-change`: the same change is beyond ±5% and chance can explain it.
 * 6. `no-signal`: none of these.
 *
 * `series` is of one measure and combination of dimensions, oldest first. `rebase` names periods from
 * which the control chart begins anew. No authority has a rule for these words; this one is published.
 */
export function trendOf(
  series: readonly Figure[],
  measure: Judged,
  rebase: readonly string[] = [],
): Trend {
  if (measure.policeGenerated === true) {
    const latest = series.at(-1);
    const figures = latest === undefined ? [] : [latest.id];
    return trend('Reflects policing activity', 'police-generated', sentences.generated, figures);
  }
  if (series.length === 0) return trend('Insufficient data', 'too-few', sentences.nothing, []);
  const run = latestRun(series);
  if (run === null) return trend('Insufficient data', 'too-few', sentences.none, []);
  const few = tooFew(run, measure);
  if (few !== null) return trend('Insufficient data', 'too-few', few, idsOf(run));
  const known = rebase.filter((id) => run.readings.some(({ period }) => period.id === id));
  const judged = judge(run, measure, known);
  return known.length === 0 ? judged : { ...judged, rebased: known };
}

function judge(run: Run, measure: Judged, rebase: readonly string[]): Trend {
  const signal = run.readings.length < leastPoints ? null : signalIn(run, rebase);
  if (signal !== null) return bySignal(signal, run, measure, rebase);
  const change = annualChange(run, measure);
  if (change === null) {
    return trend('Stable', 'no-signal', sentences.noSignal(run, null, measure, rebase), idsOf(run));
  }
  return byChange(change, run, measure);
}

function bySignal(signal: Signal, run: Run, measure: Judged, rebase: readonly string[]): Trend {
  const word = wordFor(signal.side === 'high', 'much', measure);
  return trend(word, 'special-cause', sentences.signal(signal, run, measure, rebase), idsOf(run));
}

function byChange(change: YearOnYear, run: Run, measure: Judged): Trend {
  const up = change.ratio > 1;
  if (change.differs) {
    const word = wordFor(up, 'much', measure);
    return trend(word, 'annual-rate-ratio', sentences.yearOnYear(change, measure), idsOf(run));
  }
  const beyond = Math.abs(change.ratio - 1) * 100 > leastChangePercentage;
  if (beyond && measure.direction !== 'neutral') {
    const word = wordFor(up, 'slight', measure);
    return trend(word, 'twelve-month-change', sentences.yearOnYear(change, measure), idsOf(run));
  }
  return trend('Stable', 'no-signal', sentences.noSignal(run, change, measure, []), idsOf(run));
}

/** A year needs twelve periods for a chart, or two years to be set side by side. */
function tooFew(run: Run, measure: Judged): string | null {
  const { readings, perYear } = run;
  if (readings.length < Math.min(leastPoints, 2 * perYear)) return sentences.fewPeriods(run);
  if (measure.unit.kind !== 'count') return null;
  const year = readings.slice(-perYear);
  const events = year.reduce((sum, { value }) => sum + value, 0);
  return events < leastEvents ? sentences.fewEvents(events, run, measure) : null;
}

function wordFor(up: boolean, size: 'much' | 'slight', { direction }: Judged): TrendWord {
  if (direction === 'neutral') return up ? 'Increase' : 'Decrease';
  const good = up === (direction === 'higher-is-better');
  if (size === 'much') return good ? 'Improving' : 'Deterioration';
  return good ? 'Slight improvement' : 'Slight deterioration';
}

function trend(word: TrendWord, rule: TrendRule, says: string, figures: readonly string[]): Trend {
  return { word, rule, says, figures };
}

function idsOf(run: Run): readonly string[] {
  return run.readings.map(({ figure }) => figure);
}
