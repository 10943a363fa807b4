import type { Figure } from '../../../../domain/figures/figure.ts';
import { comparePeriods, type Period } from '../../../../domain/time/period.ts';
import type { SiteIndex } from '../../site-index.ts';

/** A figure that has a value. */
export type ValuedFigure = Figure & { readonly value: number };

/**
 * Figures of a measure that have a value, oldest first: those of one combination of dimensions, or of
 * the whole where no codes are given.
 */
export function ownSeries(
  site: SiteIndex,
  measure: string,
  codes?: readonly string[],
): readonly ValuedFigure[] {
  return (site.figuresOf.get(measure) ?? [])
    .filter(hasValue)
    .filter((figure) => {
      const own = figure.dimensions.map(({ code }) => code);
      return codes === undefined
        ? own.every((code) => code === 'total')
        : own.join(' ') === codes.join(' ');
    })
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** The newest of {@link ownSeries}. */
export function ownLatest(
  site: SiteIndex,
  measure: string,
  codes?: readonly string[],
): ValuedFigure | undefined {
  return ownSeries(site, measure, codes).at(-1);
}

/** The one of {@link ownSeries} for a period. */
export function ownAt(
  site: SiteIndex,
  measure: string,
  codes: readonly string[] | undefined,
  { id }: Period,
): ValuedFigure | undefined {
  return ownSeries(site, measure, codes).find(({ period }) => period.id === id);
}

function hasValue(figure: Figure): figure is ValuedFigure {
  return figure.value !== null;
}
