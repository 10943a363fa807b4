import { comparePairs } from '../statistics/compare-pairs.ts';
import { compareSharesOfYears } from '../statistics/compare-shares-of-years.ts';
import { compareYears, yearLevel } from '../statistics/compare-years.ts';
import { chancesOf, perDay } from './chances.ts';
import type { Reading, Run } from './series.ts';
import type { Judged, YearChange } from './trend.ts';

/**
 * The latest year of a run against the same periods of the year before, tested at 99%: counts and rates by
 * quasi-Poisson, shares by quasi-binomial, measured values by pairs. Null where there are not two whole years of
 * months or quarters, and where nothing tells how far chance lets them differ.
 */
export function yearChange({ readings, perYear }: Run, judged: Judged): YearChange | null {
  if (perYear < 2 || readings.length < 2 * perYear) return null;
  const two = readings.slice(-2 * perYear);
  const chances = chancesOf(two);
  const halves = <T>(all: readonly T[]) => [all.slice(perYear), all.slice(0, perYear)] as const;
  switch (chances.kind) {
    case 'events': {
      const isCount = judged.uncertainty?.kind === 'count';
      return ofCounts(...halves(perDay(two, chances.events, isCount)));
    }
    case 'shares':
      return ofShares(...halves(chances.samples));
    case 'values':
      return ofMeans(...halves(two));
  }
}

function ofCounts(...years: Parameters<typeof compareYears>): YearChange | null {
  const compared = compareYears(...years);
  if (compared === null) return null;
  const { dispersion, differs, t, ...more } = compared;
  return {
    of: 'counts',
    ...more,
    t,
    ...tested(t, differs, dispersion.degrees),
    dispersion: dispersion.times,
  };
}

function ofShares(...years: Parameters<typeof compareSharesOfYears>): YearChange | null {
  const compared = compareSharesOfYears(...years);
  if (compared === null) return null;
  const { latest, before, difference, interval, dispersion, t, differs } = compared;
  return {
    of: 'shares',
    latest: 100 * latest,
    before: 100 * before,
    difference: 100 * difference,
    interval: { low: 100 * interval.low, high: 100 * interval.high },
    t,
    ...tested(t, differs, dispersion.degrees),
    dispersion: dispersion.times,
  };
}

function ofMeans(latest: readonly Reading[], before: readonly Reading[]): YearChange | null {
  const values = (readings: readonly Reading[]) => readings.map(({ value }) => value);
  const compared = comparePairs(values(latest), values(before));
  if (compared === null) return null;
  const { degrees, differs, t, ...more } = compared;
  return { of: 'means', ...more, t, ...tested(t, differs, degrees) };
}

function tested(t: number, differs: boolean, degrees: number) {
  const way = t > 0 ? 'up' : 'down';
  return { level: yearLevel, degrees, moved: differs ? way : null } as const;
}
