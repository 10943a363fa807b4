import type { Figure } from '../figures/figure.ts';
import { formatFigure } from '../figures/format.ts';
import type { ShownFigure } from '../release/release.ts';
import type { Text } from '../statements/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { Edition, Publication } from './publication.ts';

/** A figure as an older edition has it, where a newer one is made from returns that give another value. */
export interface Restated<Said extends Text = string> {
  readonly figure: Figure<Said>;
  /** The edition from which on it is what it is now. */
  readonly since: Pick<Edition, 'id' | 'month'>;
}

/** A value that an edition shows of a figure which is another in a newer one. */
export interface EarlierValue {
  readonly edition: string;
  /** `June 2024`. */
  readonly month: string;
  /** When that edition was published. */
  readonly published: Instant;
  readonly shown: ShownFigure;
}

/** What a reader sees of a figure. */
export function shownFigure(figure: Figure): ShownFigure {
  return { value: figure.value, status: figure.status, text: formatFigure(figure) };
}

/** True where both are printed alike, and are the same to programs. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return one === other || (one.value === other.value && isPrintedAlike(one, other));
}

/** True where readers see the same of both: what differs behind the last printed digit is not told beside it. */
export function isPrintedAlike(one: Figure, other: Figure): boolean {
  return one.status === other.status && formatFigure(one) === formatFigure(other);
}

/** The publication as an edition shows it: with the values of its own returns. */
export function asOf(publication: Publication, { restated }: Edition): Publication {
  if (restated === undefined || restated.size === 0) return publication;
  const own = [...restated].map(([id, { figure }]) => [id, figure] as const);
  return { ...publication, figures: new Map([...publication.figures, ...own]) };
}

/** Every value that older editions show of figures which are others now, by figure, newest edition first. */
export function earlierValues(
  editions: readonly Edition[],
): ReadonlyMap<string, readonly EarlierValue[]> {
  const found = editions.flatMap(({ id, month, published, restated = new Map() }) =>
    [...restated].map(([figure, { figure: own }]) => ({
      figure,
      value: { edition: id, month, published, shown: shownFigure(own) },
    })),
  );
  return new Map(
    [...Map.groupBy(found, ({ figure }) => figure)].map(([figure, values]) => [
      figure,
      values.map(({ value }) => value),
    ]),
  );
}
