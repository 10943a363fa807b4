import type { Figure } from '../figures/figure.ts';
import type { BehindOf } from '../measures/behind.ts';
import { eventsIn } from './chances.ts';
import { leastPoints, readChart } from './chart.ts';
import { earlierLevel } from './earlier-level.ts';
import { latestRun, type Run } from './series.ts';
import type { Evidence, Judged, Judgement, Trend, TrendRule, TrendWord } from './trend.ts';
import { yearChange } from './year-change.ts';

/** Fewer events a year than this tell nothing: luck alone can double or halve them. */
export const leastEvents = 10;

interface Reads {
  /** What is behind each figure, where it is known. */
  readonly behind: BehindOf;
  /** Ids of periods from which the control chart begins anew. */
  readonly rebase?: readonly string[];
}

/**
 * What a series has done, as one thing that may be said of it, with the rule and its numbers:
 *
 * 1. `police-generated`: what police work itself brings to light has no good or bad direction.
 * 2. `not-known-yet`: under 12 periods in an unbroken run (and under two whole years of quarters).
 * 3. `too-few`: under 10 events in the latest year and in the year before.
 * 4. `year-on-year`: the latest year against the same periods of the year before, beyond 99%.
 * 5. `special-cause`: a rule of the control chart marks the latest point, and what it marks differs from the points
 *    before by more than chance.
 * 6. `opposite`: both apply, and they point opposite ways: no clear change.
 * 7. `no-signal`: neither.
 *
 * Either of 4 and 5 is enough, and 4 is named where both agree. `series` is of one measure and combination of
 * dimensions, oldest first. No authority has a rule for these words; this one is published
 * (`docs/decisions/0033-one-engine-for-change.md`).
 */
export function trendOf(
  series: readonly Figure[],
  judged: Judged,
  { behind, rebase = [] }: Reads,
): Trend {
  const latest = series.at(-1);
  if (latest === undefined) return unknown({ kind: 'no-figures' }, []);
  if (judged.policeGenerated === true) {
    const evidence = { kind: 'police-work' } as const;
    return { word: 'police-work', rule: 'police-generated', evidence, figures: [latest.id] };
  }
  const run = latestRun(series, behind);
  if (run === null) return unknown({ kind: 'no-value' }, []);
  const few = fewPeriods(run) ?? fewEvents(run, judged);
  if (few !== null) return unknown(few, idsOf(run));
  const known = rebase.filter((id) => run.readings.some(({ period }) => period.id === id));
  const trend = judge(run, judged, known);
  return known.length === 0 ? trend : { ...trend, rebased: known };
}

function unknown(evidence: Evidence, figures: readonly string[]): Trend {
  const rule = evidence.kind === 'few-events' ? 'too-few' : 'not-known-yet';
  return { word: rule, rule, evidence, figures };
}

/** A year needs twelve periods for a chart, or two years of quarters to be set side by side. */
function fewPeriods({ kind, readings, perYear }: Run): Evidence | null {
  const takes = perYear > 1 ? Math.min(leastPoints, 2 * perYear) : leastPoints;
  const have = readings.length;
  return have < takes ? { kind: 'few-periods', of: kind, have, takes } : null;
}

function fewEvents({ readings, perYear }: Run, { unit, decimals }: Judged): Evidence | null {
  const last = readings.at(-1);
  const events = eventsIn(readings.slice(-perYear));
  const before = readings.slice(-2 * perYear, -perYear);
  const most = Math.max(events ?? leastEvents, before.length === 0 ? 0 : (eventsIn(before) ?? 0));
  if (last === undefined || events === null || most >= leastEvents) return null;
  const shown = { unit, decimals };
  return { kind: 'few-events', events, takes: leastEvents, until: last.period, shown };
}

function judge(run: Run, judged: Judged, rebase: readonly string[]): Trend {
  const last = run.readings.at(-1);
  if (last === undefined) return unknown({ kind: 'no-value' }, []);
  const { unit, decimals } = judged;
  const evidence: Judgement = {
    kind: 'judged',
    shown: { unit, decimals },
    latest: { value: last.value, period: last.period },
    year: yearChange(run, judged),
    chart: readChart(run, judged, rebase),
    earlier: earlierLevel(run, rebase),
  };
  return { ...wordBy(evidence, judged), evidence, figures: idsOf(run) };
}

function wordBy({ year, chart }: Judgement, judged: Judged): { word: TrendWord; rule: TrendRule } {
  const moved = year?.moved ?? null;
  const marked = chart?.signal?.standsOut === true ? chart.signal.side : null;
  const signal = marked === null ? null : marked === 'high' ? 'up' : 'down';
  const way = moved ?? signal;
  if (way === null) return { word: 'no-clear-change', rule: 'no-signal' };
  if (moved !== null && signal !== null && moved !== signal) {
    return { word: 'no-clear-change', rule: 'opposite' };
  }
  return {
    word: wordFor(way === 'up', judged),
    rule: moved === null ? 'special-cause' : 'year-on-year',
  };
}

function wordFor(up: boolean, { direction }: Judged): TrendWord {
  if (direction === 'neutral') return up ? 'higher' : 'lower';
  return up === (direction === 'higher-is-better') ? 'better' : 'worse';
}

function idsOf(run: Run): readonly string[] {
  return run.readings.map(({ figure }) => figure);
}
