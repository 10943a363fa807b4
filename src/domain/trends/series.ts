import type { Figure } from '../figures/figure.ts';
import type { Behind, BehindOf } from '../measures/behind.ts';
import { type Period, tile } from '../time/period.ts';

/** A figure of a series that has a value, with what is behind it. */
export interface Reading {
  readonly figure: string;
  readonly value: number;
  readonly period: Period;
  readonly behind: Behind | null;
}

/** How many periods of a kind make a year; a rolling year overlaps the next and makes no series. */
const perYear: Readonly<Partial<Record<Period['kind'], number>>> = {
  month: 12,
  quarter: 4,
  'financial-year': 1,
};

/** A run of periods of one kind without a gap, the latest last. */
export interface Run {
  readonly kind: Period['kind'];
  readonly readings: readonly Reading[];
  /** Periods of this kind in a year. */
  readonly perYear: number;
}

/**
 * The longest unbroken run that ends at the latest figure: older figures before a gap, of another
 * kind of period or without a value are left out. Null where the latest has no value.
 */
export function latestRun(series: readonly Figure[], behind: BehindOf): Run | null {
  const latest = series.at(-1);
  const kind = latest?.period.kind;
  const each = kind === undefined ? undefined : perYear[kind];
  if (latest === undefined || kind === undefined || each === undefined) return null;
  const readings: Reading[] = [];
  for (const figure of series.toReversed()) {
    const { id, value, period } = figure;
    const next = readings[0];
    if (value === null || period.kind !== kind) break;
    if (next !== undefined && !follows(next.period, period)) break;
    readings.unshift({ figure: id, value, period, behind: behind(figure) });
  }
  return readings.length === 0 ? null : { kind, readings, perYear: each };
}

/** True where a period begins on the day after the other one ends. */
function follows(later: Period, earlier: Period): boolean {
  return tile({ ...later, start: earlier.start }, [earlier, later]);
}
