import fc from 'fast-check';
import type { ReleasedFigure } from '../../src/domain/release/compare.ts';
import type { FigureChange } from '../../src/domain/release/release.ts';

const shown = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value) => ({
    value,
    status: 'final' as const,
    text: String(value),
  })),
  fc.integer({ min: 0, max: 9 }).map((value) => ({
    value,
    status: 'provisional' as const,
    text: `${value} [p]`,
  })),
  fc.constantFrom(
    { value: null, status: 'suppressed' as const, text: '[c]' },
    { value: null, status: 'unavailable' as const, text: '[x]' },
  ),
);

/** Up to ten figures, in any order, each id once. */
export const releasedFigureLists: fc.Arbitrary<ReleasedFigure[]> = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 9 }), shown).map(([n, quantity]) => ({
    id: `measure.category-${n}.2024-05`,
    measure: 'measure',
    title: 'A measure',
    period: 'May 2024',
    categories: [`Category ${n}`],
    ...quantity,
  })),
  { selector: ({ id }) => id },
);

/** The former figures with the changes made to them, by id. */
export function applyChanges(
  former: readonly ReleasedFigure[],
  changes: readonly FigureChange[],
): Map<string, ReleasedFigure> {
  const figures = new Map(former.map((figure) => [figure.id, figure]));
  for (const { figure: id, measure, title, period, categories, after } of changes) {
    if (after === null) figures.delete(id);
    else figures.set(id, { id, measure, title, period, categories, ...after });
  }
  return figures;
}
