import type { ChartReading, Trend, YearChange } from '../../domain/trends/trend.ts';
import { trendSays, trendWords } from '../../locale/en/trend.ts';
import type { Json } from './json.ts';

/** What a series has done: in words, and as the rule with its numbers. */
export function describeTrend(trend: Trend): Json {
  const { word, rule, evidence, figures, rebased } = trend;
  const judged = evidence.kind === 'judged' ? evidence : null;
  return {
    word: trendWords[word],
    code: word,
    rule,
    says: trendSays(trend),
    figures,
    ...(rebased === undefined ? {} : { rebased }),
    year: judged?.year ? describeYear(judged.year) : null,
    chart: judged?.chart ? describeChart(judged.chart) : null,
  };
}

function describeYear(year: YearChange): Json {
  const { latest, before, level, t, degrees, moved, interval } = year;
  return {
    of: year.of,
    latest,
    before,
    ...(year.of === 'counts' ? { ratio: year.ratio } : { difference: year.difference }),
    interval: interval === null ? null : { ...interval },
    level,
    ...(year.of === 'means' ? {} : { dispersion: year.dispersion }),
    t,
    degrees,
    moved,
  };
}

function describeChart({ mean, lower, upper, points, from, signal }: ChartReading): Json {
  return {
    mean,
    lower,
    upper,
    points,
    from: from.id,
    signal: signal === null ? null : { ...signal },
  };
}
