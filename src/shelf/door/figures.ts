import * as v from 'valibot';
import { categoriesOf } from '../../domain/figures/categories.ts';
import type { ReleasedFigure } from '../../domain/release/compare.ts';
import { parseJson, status } from './history.ts';

const dimension = v.object({
  name: v.string(),
  title: v.string(),
  code: v.string(),
  label: v.string(),
});

const figure = v.object({
  id: v.string(),
  measure: v.string(),
  title: v.string(),
  value: v.nullable(v.number()),
  status,
  text: v.string(),
  period: v.object({ label: v.string() }),
  dimensions: v.array(dimension),
});

const figures = v.object({ figures: v.array(figure) });

/** Reads `api/figures.json`: figures as a release showed them; null where it is none that this program has written. */
export function readFigures(bytes: Uint8Array): readonly ReleasedFigure[] | null {
  const parsed = v.safeParse(figures, parseJson(bytes));
  if (!parsed.success) return null;
  return parsed.output.figures.map(({ period, dimensions, ...shown }) => ({
    ...shown,
    period: period.label,
    categories: categoriesOf(dimensions),
  }));
}
