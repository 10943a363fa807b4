import type { Formula, Measure } from './measure.ts';

/** The datasets that a measure takes numbers from, its own and those that its formula names. */
export function datasetsOf(
  measure: Measure,
  find: (id: string) => Measure | undefined,
): ReadonlySet<string> {
  return new Set([measure.dataset, ...named(measure.formula, find)]);
}

function named(formula: Formula, find: (id: string) => Measure | undefined): readonly string[] {
  if ('measure' in formula) {
    const measure = find(formula.measure);
    return measure === undefined ? [] : [...datasetsOf(measure, find)];
  }
  if ('in' in formula) return [formula.in, ...named(formula.of, find)];
  if ('at' in formula) return named(formula.of, find);
  return parts(formula).flatMap((part) => named(part, find));
}

function parts(formula: Formula): readonly Formula[] {
  if ('add' in formula) return formula.add;
  if ('subtract' in formula) return formula.subtract;
  return 'divide' in formula ? formula.divide : [];
}
