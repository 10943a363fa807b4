import { formatNumber, formatRange, formatValue } from '../../../../domain/figures/format.ts';
import type { Unit } from '../../../../domain/figures/unit.ts';
import { compareCounts } from '../../../../domain/statistics/compare-counts.ts';
import type { Exposed } from '../../../../domain/statistics/exposed.ts';
import { percentageChange } from '../../../../domain/statistics/percentage-change.ts';
import { wilsonInterval } from '../../../../domain/statistics/proportion-interval.ts';
import { xmrChart } from '../../../../domain/statistics/xmr.ts';
import { formatPeriod, lengthInDays, quarter } from '../../../../domain/time/period.ts';
import { standardOn } from '../../../../reference/standards.ts';
import { workedExamples } from '../../../../reference/worked-examples.ts';
import type { SiteIndex } from '../../site-index.ts';
import { publishedRequests } from './chart-series.ts';
import { answeredCalls } from './interval-examples.ts';
import { ownSeries } from './own-figures.ts';
import type { ExampleOrigin, WorkedExample } from './worked-example.ts';

const percentage: Unit = { kind: 'percentage' };
const whole = (value: number): string => formatNumber(value, 0);

interface Counted {
  readonly count: number;
  readonly days: number;
  readonly period: string;
}

/** Two counts to compare, the later one first. */
interface TwoCounts {
  readonly later: Counted;
  readonly earlier: Counted;
  readonly origin: ExampleOrigin;
}

/** The two newest quarters of serious violence here, or published ones. */
function twoCounts(site: SiteIndex): TwoCounts {
  const [earlier, later] = ownSeries(site, 'serious-violence').slice(-2);
  const alike = later?.period.kind === earlier?.period.kind;
  if (earlier === undefined || later === undefined || !alike) return publishedCounts();
  if (earlier.value === 0 || later.value === 0) return publishedCounts();
  const counted = ({ value, period }: typeof earlier): Counted => ({
    count: value,
    days: lengthInDays(period),
    period: formatPeriod(period),
  });
  return {
    later: counted(later),
    earlier: counted(earlier),
    origin: { kind: 'own', figures: [earlier, later] },
  };
}

function publishedCounts(): TwoCounts {
  const counted = (number: 3 | 4): Counted => {
    const period = quarter(2023, number);
    return {
      count: workedExamples.seriousViolence[number - 1] ?? 0,
      days: lengthInDays(period),
      period: formatPeriod(period),
    };
  };
  return {
    later: counted(4),
    earlier: counted(3),
    origin: { kind: 'published', source: workedExamples.source },
  };
}

/** Whether two counts differ by more than chance. */
export function changeExample(site: SiteIndex): WorkedExample | null {
  const { later, earlier, origin } = twoCounts(site);
  const words = site.words.methods.comparisons.examples;
  const compared = compareCounts(exposed(later), exposed(earlier));
  if (compared === null || compared.ratio === null || compared.interval === null) return null;
  const { ratio, interval, p, differs } = compared;
  const [events, days] = [later.count + earlier.count, later.days + earlier.days];
  const share = (part: number, of: number): string =>
    `${whole(part)} ÷ ${whole(of)} = ${formatValue((100 * part) / of, percentage, 1)}`;
  const said = differs ? words.differs : words.chance;
  return {
    origin,
    steps: [
      {
        says: words.later(later.period),
        sum: words.counted(whole(later.count), whole(later.days)),
      },
      {
        says: words.earlier(earlier.period),
        sum: words.counted(whole(earlier.count), whole(earlier.days)),
      },
      { says: words.share, sum: share(later.count, events) },
      { says: words.expected, sum: share(later.days, days) },
      { says: words.probability, sum: formatValue(100 * p, percentage, 1) },
      {
        says: words.ratio,
        sum: `(${whole(later.count)} ÷ ${whole(later.days)}) ÷ (${whole(earlier.count)} ÷ ${whole(earlier.days)}) = ${formatNumber(ratio, 2)}`,
      },
      { says: words.interval, sum: formatRange(interval, { kind: 'ratio' }, 2) },
    ],
    result: said(later.period, earlier.period),
  };
}

function exposed({ count, days }: Counted): Exposed {
  return { events: count, exposure: days };
}

/** The same two counts, in per cent. */
export function percentExample(site: SiteIndex): WorkedExample {
  const { later, earlier, origin } = twoCounts(site);
  const words = site.words.methods.comparisons.examples;
  const counts = { says: words.counts, sum: `${whole(later.count)}; ${whole(earlier.count)}` };
  const change = percentageChange(later.count, earlier.count);
  if (change === null) return { origin, steps: [counts], result: words.tooFew };
  return {
    origin,
    steps: [
      counts,
      {
        says: words.percent,
        sum: `(${whole(later.count)} − ${whole(earlier.count)}) ÷ ${whole(earlier.count)} × 100% = ${formatValue(change, percentage, 1)}`,
      },
    ],
    result: words.percentResult(formatValue(Math.abs(change), percentage, 0), change > 0),
  };
}

/** The day for which the published share is held against a standard. */
const publishedDay = '2024-05-31';

/** 999 answering against the standard in force at the time. */
export function standardExample(site: SiteIndex): WorkedExample | null {
  const { cases, share, origin } = answeredCalls(site);
  const day = origin.kind === 'own' ? origin.figures.at(-1)?.period.end : undefined;
  const limit = standardOn('999-answering', day ?? publishedDay)?.limit;
  const interval = wilsonInterval(Math.round((share / 100) * cases), cases);
  if (limit?.kind !== 'share-within' || interval === null) return null;
  const level = limit.atLeastPercentage;
  const [low, high] = [100 * interval.low, 100 * interval.high];
  const words = site.words.methods.comparisons.examples;
  const shown = (value: number): string => formatValue(value, percentage, 1);
  const said = high < level ? words.missed : low > level ? words.met : words.open;
  return {
    origin,
    steps: [
      { says: words.answered, sum: `${shown(share)}; ${shown(low)} to ${shown(high)}` },
      { says: words.level, sum: formatValue(level, percentage, 0) },
      {
        says: words.points,
        sum: `${formatNumber(share, 1)} − ${formatNumber(level, 1)} = ${formatNumber(share - level, 1)}`,
      },
    ],
    result: said(shown(share), formatValue(level, percentage, 0)),
  };
}

/** Position of the published month from which requests stood at another level. */
const stepAt = 7;

/** Published requests under Clare’s Law, which stepped up in January 2024. */
export function stepExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.comparisons.examples;
  const { values, months } = publishedRequests('');
  const chart = xmrChart(values, { rebaseAt: [stepAt] });
  const [before, after] = chart?.phases ?? [];
  const { lower = 0, upper = 0 } = chart?.points[0] ?? {};
  const [from, to] = [before?.mean ?? 0, after?.mean ?? 0].map((mean) => formatNumber(mean, 1));
  return {
    origin: { kind: 'borrowed', source: workedExamples.source },
    steps: [
      { says: words.before(whole(stepAt)), sum: from ?? '' },
      { says: words.limits, sum: `${formatNumber(lower, 1)} to ${formatNumber(upper, 1)}` },
      {
        says: words.after(whole(values.length - stepAt)),
        sum: values.slice(stepAt).map(whole).join(', '),
      },
    ],
    result: words.step(months[stepAt] ?? '', from ?? '', to ?? ''),
  };
}
