import type { Figure } from '../domain/figures/figure.ts';
import { comparePeriods, formatPeriodShort, type Period, tile } from '../domain/time/period.ts';
import type { ControlSpec } from './block-spec.ts';
import type { Refusal } from './refusal.ts';

/** The figures of one measure, each with its value, oldest first. */
export interface ControlSeries {
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  readonly values: readonly number[];
}

/** A figure that has a value. */
type Valued = Figure & { readonly value: number };

/**
 * The series of a measure as a control chart needs it: one figure a period, every one with a value,
 * periods of one length. Unless events are dated one by one, no period may be left out.
 */
export function controlSeries(
  measure: string,
  figures: readonly Figure[],
  { id, chart }: ControlSpec,
): ControlSeries | Refusal {
  const own = figures
    .filter((figure) => figure.measure === measure)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const periods = own.map(({ period }) => period);
  const valued = own.filter((figure): figure is Valued => figure.value !== null);
  if (new Set(periods.map((period) => period.id)).size < own.length) return severalSeries(id);
  if (new Set(periods.map(({ kind }) => kind)).size > 1) return severalGrains(id);
  const empty = own.find(({ value }) => value === null);
  if (empty !== undefined) return noFigure(id, formatPeriodShort(empty.period));
  const dated = chart === 'g' || chart === 't';
  if (!dated && !unbroken(periods)) return gap(id);
  return { periods, figures: own, values: valued.map(({ value }) => value) };
}

function unbroken(periods: readonly Period[]): boolean {
  const [first, last] = [periods[0], periods.at(-1)];
  return (
    first === undefined || last === undefined || tile({ ...last, start: first.start }, periods)
  );
}

function severalSeries(id: string): Refusal {
  return {
    says: `the control chart “${id}” has several figures for one period`,
    fix: 'Name one measure, and under “where” one code of each of its dimensions.',
  };
}

function severalGrains(id: string): Refusal {
  return {
    says: `the control chart “${id}” mixes periods of different lengths`,
    fix: 'List under “periods” those of one length.',
  };
}

function noFigure(id: string, period: string): Refusal {
  return {
    says: `the control chart “${id}” has no value for ${period}, and limits need every one`,
    fix: 'Begin after it with “periods”, or draw a line.',
  };
}

function gap(id: string): Refusal {
  return {
    says: `the control chart “${id}” leaves out a period between its first and its last`,
    fix: 'Supply what is missing, or list under “periods” those without a gap.',
  };
}
