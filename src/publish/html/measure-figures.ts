import { isPart } from '../../domain/figures/categories.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { stretchOf } from '../../domain/time/neighbours.ts';
import { comparePeriods } from '../../domain/time/period.ts';

/** The newest figure over the whole of every dimension; undefined where the measure has none. */
export function latestWhole(figures: readonly Figure[]): Figure | undefined {
  return wholeSeries(figures).at(-1);
}

/** The figures over the whole of every dimension, oldest first. */
function wholeSeries(figures: readonly Figure[]): readonly Figure[] {
  return figures
    .filter((figure) => !figure.dimensions.some(isPart))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** `black`, or `sergeant home-force`: what a figure is of, but for its period. */
export function combinationOf(figure: Figure): string {
  return figure.dimensions.map((dimension) => dimension.code).join(' ');
}

/** The same measure and combination in the period before and the one after, of the same length. */
export interface Neighbours {
  readonly earlier: Figure | undefined;
  readonly later: Figure | undefined;
}

/** Neighbours in time of each figure, by its id. */
export function findNeighbours(figures: Iterable<Figure>): ReadonlyMap<string, Neighbours> {
  const seriesByName = Map.groupBy(figures, (figure) =>
    [figure.measure, combinationOf(figure), stretchOf(figure.period)].join('|'),
  );
  const found = new Map<string, Neighbours>();
  for (const members of seriesByName.values()) {
    const series = members.toSorted((a, b) => comparePeriods(a.period, b.period));
    for (const [index, figure] of series.entries()) {
      found.set(figure.id, { earlier: series[index - 1], later: series[index + 1] });
    }
  }
  return found;
}
