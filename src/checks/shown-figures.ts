import type { Figure } from '../domain/figures/figure.ts';
import type { CheckContext, CheckedSection } from './context.ts';

/** The figures that a section shows, in the order in which it shows them. */
export function shownFigures(
  { shown }: CheckedSection,
  { figures }: CheckContext,
): readonly Figure[] {
  return [...shown].flatMap((id) => figures.byId.get(id) ?? []);
}

/** The newest figure with a value, of those of a measure that a section shows. */
export function latestShown(
  measure: string,
  section: CheckedSection,
  context: CheckContext,
): Figure | undefined {
  return shownFigures(section, context)
    .filter((figure) => figure.measure === measure && figure.value !== null)
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .at(-1);
}
