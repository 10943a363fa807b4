import type { Figure } from '../domain/figures/figure.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import { total } from '../domain/measures/group.ts';
import type { Formula, Measure } from '../domain/measures/measure.ts';
import type { Sources } from '../domain/measures/scope.ts';
import type { Check, CheckContext } from './context.ts';
import { linePlace } from './place.ts';
import { shownFigures } from './shown-figures.ts';

/**
 * A total that divides all cases, those of an unknown group included, by a base in which that group
 * has no part. Found from formula and data alone: wherever a group has something above the line and
 * nothing below it, and a total over the groups is shown.
 */
export const checkTotals: Check = (context) => {
  const offending = new Map<string, readonly Apart[]>();
  const apartOf = (measure: Measure) => {
    const known = offending.get(measure.id) ?? groupsApart(measure, context);
    offending.set(measure.id, known);
    return known;
  };
  return context.sections.flatMap((section) => {
    const mixed = shownFigures(section, context).flatMap((figure) => {
      const measure = context.measures.get(figure.measure);
      const apart = measure === undefined ? [] : apartOf(measure);
      const found = apart.find((one) => isFolded(figure, one));
      return found === undefined ? [] : [{ figure, label: found.label }];
    });
    const [first] = mixed;
    if (first === undefined) return [];
    const titles = mixed.map(({ figure }) => context.measures.get(figure.measure)?.title);
    return [
      {
        code: 'total-mixes-bases',
        severity: 'error' as const,
        place: linePlace(section, first.figure.measure),
        says: `the total of “${[...new Set(titles)].join('” and “')}” counts the group “${first.label}” above the line, and nobody of that group is in the base below it`,
        fix: 'Leave the group out of the total, or do not show the total.',
        about: [...new Set(mixed.map(({ figure }) => figure.id))],
      },
    ];
  });
};

/** A group that is counted in the numerator of a quotient and has no part in its denominator. */
interface Apart {
  readonly dimension: string;
  readonly label: string;
  readonly period: string;
}

function isFolded({ dimensions, period, value }: Figure, apart: Apart): boolean {
  return (
    value !== null &&
    period.id === apart.period &&
    dimensions.some(({ name, code }) => name === apart.dimension && code === total)
  );
}

function groupsApart(measure: Measure, context: CheckContext): readonly Apart[] {
  const folded = measure.totals ?? [];
  if (folded.length === 0) return [];
  return divisions(measure.formula, context).flatMap(([over, under]) => {
    const above = partsOf(measure, over, context);
    const below = new Map(partsOf(measure, under, context).map((figure) => [figure.id, figure]));
    return above
      .filter(({ id, value }) => (value ?? 0) > 0 && below.get(id)?.status === 'not-applicable')
      .flatMap(({ dimensions, period }) =>
        dimensions
          .filter(({ name }) => folded.includes(name))
          .map(({ name, label }) => ({ dimension: name, label, period: period.id })),
      );
  });
}

/** Every quotient in a formula, with those of the measures that it is made of. */
function divisions(
  formula: Formula,
  context: CheckContext,
): readonly (readonly [Formula, Formula])[] {
  if ('measure' in formula) {
    const measure = context.measures.get(formula.measure);
    return measure === undefined ? [] : divisions(measure.formula, context);
  }
  if (!('divide' in formula)) return [];
  const [over, under] = formula.divide;
  return [[over, under], ...divisions(over, context)];
}

/** What a part of a measure’s formula comes to for each group, without totals. */
function partsOf(measure: Measure, formula: Formula, context: CheckContext): readonly Figure[] {
  const sources: Sources = {
    table: (id) => context.tables.get(id),
    measure: (id) => context.measures.get(id),
  };
  return figuresOf({ ...measure, id: 'part', formula, totals: [] }, sources, nowhere);
}

const nowhere = { code: '', name: '' };
