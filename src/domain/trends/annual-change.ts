import { compareCounts } from '../statistics/compare-counts.ts';
import type { Interval } from '../statistics/interval.ts';
import { lengthInDays } from '../time/period.ts';
import type { Reading, Run } from './series.ts';
import type { Judged } from './trend.ts';

/** The latest year of a series against the one before it. */
export interface YearOnYear {
  /** Of counts their totals, of everything else the mean of the periods. */
  readonly latest: number;
  readonly before: number;
  /** Latest over before; of counts for each day, so that a leap year makes no rise. */
  readonly ratio: number;
  /** Around the ratio, where events are counted. */
  readonly interval: Interval | null;
  /** True where chance alone does not explain the change. */
  readonly differs: boolean;
}

/** The change from year to year, or null where the run does not hold two years or one of them is zero. */
export function annualChange({ readings, perYear }: Run, { unit }: Judged): YearOnYear | null {
  if (readings.length < 2 * perYear) return null;
  const latest = readings.slice(-perYear);
  const before = readings.slice(-2 * perYear, -perYear);
  return unit.kind === 'count' ? ofCounts(latest, before) : ofMeans(latest, before);
}

function ofCounts(latest: readonly Reading[], before: readonly Reading[]): YearOnYear | null {
  const [a, b] = [total(latest), total(before)];
  if (a === 0 || b === 0) return null;
  const compared = compareCounts(
    { events: a, exposure: days(latest) },
    { events: b, exposure: days(before) },
  );
  if (compared === null || compared.ratio === null) return null;
  const { ratio, interval, differs } = compared;
  return { latest: a, before: b, ratio, interval, differs };
}

/** Of rates and shares nothing is known here of what lies behind them, so no signal is claimed. */
function ofMeans(latest: readonly Reading[], before: readonly Reading[]): YearOnYear | null {
  const [a, b] = [total(latest) / latest.length, total(before) / before.length];
  if (b <= 0) return null;
  return { latest: a, before: b, ratio: a / b, interval: null, differs: false };
}

function total(readings: readonly Reading[]): number {
  return readings.reduce((sum, { value }) => sum + value, 0);
}

function days(readings: readonly Reading[]): number {
  return readings.reduce((sum, { period }) => sum + lengthInDays(period), 0);
}
