import type { Figure } from '../domain/figures/figure.ts';
import { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Edition } from '../domain/publication/publication.ts';
import { isSameFigure, type Restated } from '../domain/publication/restated.ts';
import { figuresShown } from '../domain/publication/shown.ts';
import type { Text } from '../domain/statements/statement.ts';

/** A compiled edition, and the figures of the returns that it is made from. */
export interface OwnFigures {
  readonly edition: Edition<Text>;
  readonly figures: FigureIndex;
}

/** The figures of all editions, each as the newest that has it: in the order of measures, then of their rows. */
export function newestFigures(
  indexes: readonly FigureIndex[],
  measures: readonly Measure[],
): FigureIndex {
  const [newest, ...older] = [...new Set(indexes)];
  if (newest === undefined) return new FigureIndex([]);
  if (older.length === 0) return newest;
  return new FigureIndex(
    measures.flatMap(({ id }) => {
      const found = new Map<string, Figure>();
      for (const figure of [newest, ...older].flatMap((index) => index.ofMeasure(id))) {
        if (!found.has(figure.id)) found.set(figure.id, figure);
      }
      return [...found.values()];
    }),
  );
}

/** The editions, newest first, each with what it shows that a newer one has otherwise. */
export function withRestated(
  owns: readonly OwnFigures[],
  newest: FigureIndex,
): readonly Edition<Text>[] {
  return owns.map(({ edition, figures }, position) => {
    if (figures === newest) return edition;
    const newer = owns.slice(0, position);
    const shown = edition.groups
      .flatMap(({ sections }) => sections)
      .flatMap((section) => [...figuresShown(section)]);
    const restated = new Map<string, Restated<Text>>();
    for (const id of shown) {
      const [figure, now] = [figures.byId.get(id), newest.byId.get(id)];
      if (figure === undefined || now === undefined || isSameFigure(figure, now)) continue;
      restated.set(id, { figure, since: sinceOf(now, newer, edition) });
    }
    return restated.size === 0 ? edition : { ...edition, restated };
  });
}

/** The oldest edition from which on the figure is as it is now. */
function sinceOf(
  now: Figure,
  newer: readonly OwnFigures[],
  edition: Edition<Text>,
): Restated['since'] {
  const other = newer.findIndex(({ figures }) => {
    const figure = figures.byId.get(now.id);
    return figure === undefined || !isSameFigure(figure, now);
  });
  const same = other === -1 ? newer : newer.slice(0, other);
  const { id, month } = same.at(-1)?.edition ?? edition;
  return { id, month };
}
