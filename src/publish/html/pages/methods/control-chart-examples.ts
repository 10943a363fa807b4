import { formatNumber, formatValue } from '../../../../domain/figures/format.ts';
import type { Unit } from '../../../../domain/figures/unit.ts';
import { meanOf } from '../../../../domain/statistics/average.ts';
import type { ControlChart } from '../../../../domain/statistics/control-chart.ts';
import { pChart, type Sample } from '../../../../domain/statistics/p-chart.ts';
import { xmrChart } from '../../../../domain/statistics/xmr.ts';
import { formatPeriodShort } from '../../../../domain/time/period.ts';
import { workedExamples } from '../../../../reference/worked-examples.ts';
import type { SiteIndex } from '../../site-index.ts';
import { type MonthSeries, monthsToLatest, publishedRequests } from './chart-series.ts';
import { ownAt, ownSeries } from './own-figures.ts';
import type { ExampleOrigin, WorkedExample } from './worked-example.ts';

const percentage: Unit = { kind: 'percentage' };
const one = (value: number): string => formatNumber(value, 1);

/** The mean and the limits of a series, and how many of its months the rules mark. */
export function limitsExample(site: SiteIndex, series: MonthSeries): WorkedExample {
  const words = site.words.methods.controlCharts.examples;
  const { values, origin } = series;
  const ranges = movingRanges(values);
  const [mean, range] = [meanOf(values) ?? 0, meanOf(ranges) ?? 0];
  const control = xmrChart(values);
  const { lower = 0, upper = 0 } = control?.points[0] ?? {};
  const marked = control?.points.filter(({ causes }) => causes.length > 0).length ?? 0;
  const months = formatNumber(values.length, 0);
  // Where the rules mark most months, it is the mean that is out of the ordinary.
  const said = marked > values.length / 2 ? words.unfit : words.marked;
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    origin,
    steps: [
      { says: words.mean(months), sum: `${formatNumber(total, 0)} ÷ ${months} = ${one(mean)}` },
      { says: words.ranges, sum: ranges.map((each) => formatNumber(each, 0)).join(', ') },
      { says: words.range, sum: formatNumber(range, 3) },
      { says: words.reach, sum: `2.66 × ${formatNumber(range, 3)} = ${one(2.66 * range)}` },
      { says: words.upperLimit, sum: `${one(mean)} + ${one(2.66 * range)} = ${one(upper)}` },
      { says: words.lowerLimit, sum: `${one(mean)} − ${one(2.66 * range)} = ${one(lower)}` },
    ],
    result: said(formatNumber(marked, 0), months),
  };
}

/** Position of January 2024 in the published months, from which requests stood at another level. */
const change = 7;

/** Published requests with one mean, and with two. */
export function rebasingExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.controlCharts.examples;
  const { values, origin } = publishedRequests(words.requests);
  const months = (n: number): string => formatNumber(n, 0);
  const rebased = xmrChart(values, { rebaseAt: [change] });
  const [before, after] = rebased?.phases ?? [];
  return {
    origin: origin.kind === 'published' ? { ...origin, kind: 'borrowed' } : origin,
    steps: [
      { says: words.all, sum: one(meanOf(values) ?? 0) },
      { says: words.before(months(change)), sum: one(before?.mean ?? 0) },
      { says: words.after(months(values.length - change)), sum: one(after?.mean ?? 0) },
    ],
    result: words.rebased,
  };
}

/** The same months with one mean before the change and one after. */
export function rebasedChart(): ControlChart | null {
  return xmrChart(workedExamples.claresLaw.requests, { rebaseAt: [change] });
}

/** Disclosures made late, out of all, month by month. */
export interface ShareSeries {
  readonly months: readonly string[];
  readonly samples: readonly Sample[];
  readonly figures: readonly (string | null)[];
  readonly origin: ExampleOrigin;
}

export function lateSeries(site: SiteIndex): ShareSeries {
  const late = monthsToLatest(ownSeries(site, 'clares-law-disclosed-late'));
  const pairs = late.flatMap((figure) => {
    const all = ownAt(site, 'clares-law-disclosed', undefined, figure.period);
    return all === undefined || all.value === 0 ? [] : [{ figure, all }];
  });
  if (late.length < 12 || pairs.length < late.length) return publishedLate();
  return {
    months: late.map(({ period }) => formatPeriodShort(period)),
    samples: pairs.map(({ figure, all }) => ({ successes: figure.value, trials: all.value })),
    figures: late.map(({ id }) => id),
    origin: { kind: 'own', figures: pairs.flatMap(({ figure, all }) => [figure, all]) },
  };
}

function publishedLate(): ShareSeries {
  const { months, disclosures, late } = workedExamples.claresLaw;
  return {
    months,
    samples: late.map((successes, at) => ({ successes, trials: disclosures[at] ?? 0 })),
    figures: months.map(() => null),
    origin: { kind: 'published', source: workedExamples.source },
  };
}

/** The limit of the month with the highest share. */
export function sharesExample(site: SiteIndex, series: ShareSeries): WorkedExample {
  const words = site.words.methods.controlCharts.examples;
  const { samples, months, origin } = series;
  const points = pChart(samples)?.points ?? [];
  const at = points.findIndex(({ value }) => points.every((other) => other.value <= value));
  const [{ successes, trials }, point] = [samples[at] ?? { successes: 0, trials: 1 }, points[at]];
  const { value = 0, mean = 0, upper = 0 } = point ?? {};
  const sum = (part: keyof Sample): string =>
    formatNumber(
      samples.reduce((total, sample) => total + sample[part], 0),
      0,
    );
  const share = (of: number): string => formatValue(100 * of, percentage, 1);
  const [p, n] = [formatNumber(mean, 3), formatNumber(trials, 0)];
  return {
    origin,
    steps: [
      { says: words.share, sum: `p = ${sum('successes')} ÷ ${sum('trials')} = ${share(mean)}` },
      {
        says: words.monthShare(months[at] ?? ''),
        sum: `${formatNumber(successes, 0)} ÷ ${n} = ${share(value)}`,
      },
      {
        says: words.monthLimit,
        sum: `${share(mean)} + 3 × √(${p} × ${formatNumber(1 - mean, 3)} ÷ ${n}) = ${share(upper)}`,
      },
    ],
    result: value > upper ? words.signalled : words.notSignalled,
  };
}

function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
}
