import type { Figure } from '../domain/figures/figure.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import type { Measure, Uncertainty } from '../domain/measures/measure.ts';
import type { Sources } from '../domain/measures/scope.ts';
import type { Exposed } from '../domain/statistics/exposed.ts';

/** The rate of one area, as its own office would publish it, and what it was divided by. */
export interface AreaFigure {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
  readonly exposure: number;
}

/** A measure of a rate, of which there is one for every area. */
export interface AreaMeasure {
  readonly measure: Measure;
  readonly dimension: string;
  readonly uncertainty: Extract<Uncertainty, { kind: 'rate' }>;
}

/** The measure as one of areas; null where it is none, or is no rate of events. */
export function asAreaMeasure(measure: Measure | undefined): AreaMeasure | null {
  const dimension = measure?.own;
  const uncertainty = measure?.uncertainty;
  if (measure === undefined || dimension === undefined || uncertainty?.kind !== 'rate') return null;
  return { measure, dimension, uncertainty };
}

/**
 * The figure that corresponds to the own one, for every area that has one and is not left out. They are worked out by the
 * same evaluator and have no pages: a site of one area would otherwise grow by those of 43.
 */
export function areaFigures(
  { measure, dimension, uncertainty }: AreaMeasure,
  own: Figure,
  sources: Sources,
): readonly AreaFigure[] {
  const codes = Object.fromEntries(own.dimensions.map(({ name, code }) => [name, code]));
  const alike = { ...measure, where: { ...measure.where, ...codes } };
  const exposures = { ...alike, formula: uncertainty.exposure };
  const labels = sources.table(measure.dataset)?.labels[dimension] ?? {};
  return Object.entries(labels).flatMap(([code, name]) => {
    if (measure.beside?.without.includes(code) && code !== own.place.code) return [];
    const place = { code, name };
    const find = (wanted: Measure) =>
      figuresOf(wanted, sources, place).find(({ id }) => id === own.id);
    const figure = find(alike);
    const exposure = figure === undefined ? null : (find(exposures)?.value ?? null);
    return figure === undefined || exposure === null ? [] : [{ code, name, figure, exposure }];
  });
}

/** The events behind the rate of an area, with its exposure; null where it has none. */
export function eventsOf({ figure, exposure }: AreaFigure, times: number): Exposed | null {
  return figure.value === null
    ? null
    : { events: Math.round((figure.value * exposure) / times), exposure };
}
