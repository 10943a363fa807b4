import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure, formatNumber } from '../domain/figures/format.ts';
import { extremesWithout } from '../domain/statistics/extremes.ts';
import { stretchOf } from '../domain/time/neighbours.ts';
import { formatPeriod } from '../domain/time/period.ts';
import type { Check, CheckContext } from './context.ts';
import { figurePlace } from './place.ts';

/** So many earlier and later figures make a history. */
const enough = 6;
/** Smaller counts treble by chance. */
const least = 10;
const factor = 3;

/**
 * A slip of a digit shows beside the rest of a series: a number more than three times the highest of
 * the others, or less than a third of the lowest. Real events of that size are rare and worth asking
 * about as well.
 */
export const checkSlips: Check = (context) =>
  [...context.measures.values()]
    .filter(({ formula }) => 'cell' in formula)
    .flatMap(({ id }) => [...seriesOf(id, context)].flatMap(unlikeTheRest));

function seriesOf(measure: string, { figures, month }: CheckContext) {
  const given = figures.ofMeasure(measure).filter(({ value, period, unit }) => {
    const measured = unit.kind === 'count' || unit.kind === 'decimal' || unit.kind === 'fte';
    return measured && value !== null && period.end <= month.end;
  });
  return Map.groupBy(given, ({ period, dimensions }) =>
    [stretchOf(period), ...dimensions.map(({ code }) => code)].join(' '),
  ).values();
}

function unlikeTheRest(series: readonly Figure[]) {
  if (series.length <= enough) return [];
  const ordered = series.map(({ value }) => value ?? 0).toSorted((a, b) => a - b);
  return series.flatMap((figure) => {
    const value = figure.value ?? 0;
    const { low, high } = extremesWithout(value, ordered);
    const isHigh = high >= least && value > factor * high;
    const isLow = low >= least && value < low / factor;
    if (!(isHigh || isLow)) return [];
    return [
      {
        code: 'value-unlike-series',
        severity: 'warning' as const,
        place: figurePlace(figure),
        says: `${formatFigure(figure)} in ${formatPeriod(figure.period)} lies far from the rest of the series, which runs from ${formatNumber(low, figure.decimals)} to ${formatNumber(high, figure.decimals)}`,
        fix: 'Ask the force whether a digit slipped.',
        about: [figure.id],
      },
    ];
  });
}
