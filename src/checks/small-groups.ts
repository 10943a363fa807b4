import type { Figure } from '../domain/figures/figure.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import type { Formula, Measure } from '../domain/measures/measure.ts';
import type { Check, CheckContext } from './context.ts';
import { linePlace } from './place.ts';
import { shownFigures } from './shown-figures.ts';

/** Nobody is recognised by being one of a handful: the guard behind disclosure control. */
export const checkSmallGroups: Check = (context) =>
  context.sections.flatMap((section) => {
    const small = shownFigures(section, context).filter((figure) => isSmall(figure, context));
    const [first] = small;
    if (first === undefined) return [];
    return [
      {
        code: 'small-group-shown',
        severity: 'warning' as const,
        place: linePlace(section, first.measure),
        says: `${small.length} ${small.length === 1 ? 'number counts' : 'numbers count'} fewer than ${smallest(context)} people, who might be recognised`,
        fix: 'Hide them, and enough others that they cannot be worked out.',
        about: [...new Set(small.map(({ measure }) => measure))],
      },
    ];
  });

/** Groups of fewer people than this can be recognised, by the profile in force. Zero is nobody, and is shown. */
function smallest({ disclosure }: CheckContext): number {
  return disclosure.profile.hidden.greatest + 1;
}

function isSmall({ measure, value, unit, provenance }: Figure, context: CheckContext): boolean {
  const { measures, tables, disclosure } = context;
  const about = tables.get(provenance.dataset)?.dataset.disclosure;
  const formula = measures.get(measure)?.formula ?? {};
  return (
    (about === 'people' || (about === 'posts' && disclosure.posts)) &&
    // A difference of two counts counts nobody.
    !('subtract' in formula) &&
    unit.kind === 'count' &&
    value !== null &&
    value > 0 &&
    value < smallest(context)
  );
}

const few = 10;

/** A change in per cent of fewer than ten says nothing: one case more moves it by a tenth. */
export const checkChangesOfFew: Check = (context) =>
  context.sections.flatMap((section) =>
    shownFigures(section, context).flatMap((figure) => {
      const measure = context.measures.get(figure.measure);
      const base = measure === undefined ? null : baseOfChange(measure.formula);
      if (measure === undefined || base === null || figure.value === null) return [];
      const from = baseFigure(figure, measure, base, context)?.value;
      if (from == null || from >= few) return [];
      return [
        {
          code: 'change-on-small-count',
          severity: 'warning' as const,
          place: linePlace(section, measure.id),
          says: `“${measure.title}” is a change in per cent of ${from}, too few for a percentage`,
          fix: 'Show the two counts, with their intervals.',
          about: [figure.id],
        },
      ];
    }),
  );

/** The formula that a change is a percentage of: `(b − a) ÷ a × 100` gives `a`. */
function baseOfChange(formula: Formula): Formula | null {
  if (!('divide' in formula) || formula.times !== 100) return null;
  const [over, under] = formula.divide;
  if (!('subtract' in over)) return null;
  return JSON.stringify(over.subtract[1]) === JSON.stringify(under) ? under : null;
}

function baseFigure(
  figure: Figure,
  measure: Measure,
  base: Formula,
  { tables, measures }: CheckContext,
): Figure | undefined {
  const sources = {
    table: (id: string) => tables.get(id),
    measure: (id: string) => measures.get(id),
  };
  const bases = figuresOf({ ...measure, formula: base }, sources, figure.place);
  return bases.find(({ id }) => id === figure.id);
}
