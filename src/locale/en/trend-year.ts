import { formatNumber } from '../../domain/figures/format.ts';
import { formatMonth } from '../../domain/time/period.ts';
import type {
  Judgement,
  YearChange,
  YearOfCounts,
  YearOfMeans,
  YearOfShares,
} from '../../domain/trends/trend.ts';
import { finer, nounFor, ratio } from './trend-numbers.ts';

/**
 * The latest year against the one before: `4,956 vehicle crimes in the year to March 2024 against 5,141 in the year
 * before: 0.96 times as many a day (99% interval 0.85 to 1.09), which chance can explain.`
 */
export function yearSentence(year: YearChange, judgement: Judgement): readonly string[] {
  switch (year.of) {
    case 'counts':
      return [counts(year, judgement), ...allowance(year.dispersion, 'single events')];
    case 'shares':
      return [points(year, judgement), ...allowance(year.dispersion, 'chance alone')];
    case 'means':
      return [means(year, judgement)];
  }
}

function counts(year: YearOfCounts, { shown, latest }: Judgement): string {
  const now = `${formatNumber(year.latest, 0)} ${nounFor(year.latest, shown.unit)} in ${yearTo(latest)}`;
  const opening = `${now} against ${formatNumber(year.before, 0)} in the year before`;
  const { interval } = year;
  if (year.ratio === null || interval === null) return `${opening}, ${chance(year)}.`;
  const times = shown.unit.kind === 'count' ? 'times as many a day' : 'times the rate';
  const range = `${level(year)} interval ${ratio(interval.low)} to ${ratio(interval.high)}`;
  return `${opening}: ${ratio(year.ratio)} ${times} (${range}), ${chance(year)}.`;
}

function points(year: YearOfShares, { shown, latest }: Judgement): string {
  const [now, then] = [year.latest, year.before].map((share) => finer(share, shown));
  return `${now} in ${yearTo(latest)} against ${then} in the year before: ${differing(year, 'percentage points')}.`;
}

function means(year: YearOfMeans, { shown, latest }: Judgement): string {
  const [now, then] = [year.latest, year.before].map((mean) => finer(mean, shown));
  const of = shown.unit.kind === 'percentage' ? 'percentage points' : '';
  return `On average ${now} in ${yearTo(latest)} against ${then} in the year before: ${differing(year, of)}.`;
}

/** `a difference of −8.2 percentage points (99% interval −12.0 to −4.4), more than chance explains`. */
function differing(year: YearOfShares | YearOfMeans, unit: string): string {
  const [difference, low, high] = [year.difference, year.interval.low, year.interval.high].map(
    (value) => formatNumber(value, placesFor(year)),
  );
  const named = unit === '' ? difference : `${difference} ${unit}`;
  return `a difference of ${named} (${level(year)} interval ${low} to ${high}), ${chance(year)}`;
}

/** Enough places to tell the ends of an interval from each other, and from nought. */
function placesFor({ interval: { low, high } }: YearOfShares | YearOfMeans): number {
  const smallest = Math.min(Math.abs(low), Math.abs(high), high - low);
  return Math.min(6, Math.max(1, smallest > 0 ? 1 - Math.floor(Math.log10(smallest)) : 1));
}

function chance({ moved }: YearChange): string {
  return moved === null ? 'which chance can explain' : 'more than chance explains';
}

function level(year: YearChange): string {
  return `${formatNumber(100 * year.level, 0)}%`;
}

function yearTo({ period }: Judgement['latest']): string {
  return `the year to ${formatMonth(period.end)}`;
}

/** Told from so much on. */
const worthTelling = 1.05;

function allowance(dispersion: number, than: string): readonly string[] {
  if (dispersion < worthTelling) return [];
  return [
    `The figures vary ${formatNumber(dispersion, 1)} times as much as ${than} would make them, and the interval allows for it.`,
  ];
}
