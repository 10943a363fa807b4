import { categoriesOf } from '../figures/categories.ts';
import { formatFigure } from '../figures/format.ts';
import type { Publication } from '../publication/publication.ts';
import { formatPeriod } from '../time/period.ts';
import { hiddenNumber } from './corrections.ts';
import type { FigureChange, ShownFigure } from './release.ts';

/** A figure as a release showed it: what its `api/figures.json` keeps. */
export interface ReleasedFigure extends ShownFigure {
  readonly id: string;
  readonly measure: string;
  /** The title of the measure. */
  readonly title: string;
  /** `May 2024`. */
  readonly period: string;
  /** As {@link categoriesOf} gives them. */
  readonly categories: readonly string[];
}

/** The figures of a publication as its release shows them, in its order. */
export function releasedFigures({
  figures,
  measures,
}: Pick<Publication, 'figures' | 'measures'>): ReleasedFigure[] {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  return [...figures.values()].map((figure) => ({
    id: figure.id,
    measure: figure.measure,
    title: titles.get(figure.measure) ?? figure.measure,
    period: formatPeriod(figure.period),
    categories: categoriesOf(figure.dimensions),
    value: figure.value,
    status: figure.status,
    text: formatFigure(figure),
  }));
}

/**
 * What is not as it was: additions and amendments in the order of the figures now, then deletions in the
 * order of the former. A number that is hidden now is not repeated: its former value shows [c] as well.
 */
export function compareFigures(
  former: readonly ReleasedFigure[],
  now: readonly ReleasedFigure[],
): FigureChange[] {
  const before = new Map(former.map((figure) => [figure.id, figure]));
  const after = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((figure) => changeOf(before.get(figure.id), figure)),
    ...former
      .filter(({ id }) => !after.has(id))
      .map((figure) => change('deletion', figure, shown(figure), null)),
  ];
}

function changeOf(before: ReleasedFigure | undefined, now: ReleasedFigure): FigureChange[] {
  if (before === undefined) return [change('addition', now, null, shown(now))];
  const same =
    before.value === now.value && before.status === now.status && before.text === now.text;
  if (same) return [];
  return [
    change(
      'amendment',
      now,
      now.status === 'suppressed' ? hiddenNumber : shown(before),
      shown(now),
    ),
  ];
}

function shown({ value, status, text }: ReleasedFigure): ShownFigure {
  return { value, status, text };
}

function change(
  kind: FigureChange['kind'],
  { id, measure, title, period, categories }: ReleasedFigure,
  before: ShownFigure | null,
  after: ShownFigure | null,
): FigureChange {
  return { kind, figure: id, measure, title, period, categories, before, after };
}
