import type { ChartPoint, PublishedChart } from '../../domain/publication/publication.ts';
import type { TextRole } from './text.ts';

/** The value that a point is drawn from; null where there is none that could be drawn. */
export function knownValue(point: ChartPoint | undefined): number | null {
  const value = point?.value ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Every value of the chart. */
export function knownValues({ series }: Pick<PublishedChart, 'series'>): readonly number[] {
  return series.flatMap(({ points }) => points.flatMap((point) => knownValue(point) ?? []));
}

/** Figures are set in bold; the shorthand of a missing one stands back. */
export function roleOf(point: ChartPoint | undefined): TextRole {
  return knownValue(point) === null ? 'tick' : 'value';
}
