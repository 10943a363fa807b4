import type { Edition } from '../../domain/publication/publication.ts';
import { figuresShown } from '../../domain/publication/shown.ts';

/** The number of each figure in the notes of a report, from 1, by its id. */
export type FigureNumbers = ReadonlyMap<string, number>;

/** Numbers the figures of an edition in the order in which they first appear. */
export function numberFigures(edition: Edition): FigureNumbers {
  const numbers = new Map<string, number>();
  for (const section of edition.groups.flatMap(({ sections }) => sections)) {
    for (const figure of figuresShown(section)) {
      if (!numbers.has(figure)) numbers.set(figure, numbers.size + 1);
    }
  }
  return numbers;
}
