import type { Formula, Measure, Uncertainty } from './measure.ts';

/** The datasets that a measure tells numbers of: its own and those that its formula or its interval names. */
export function datasetsOf(
  measure: Measure,
  find: (id: string) => Measure | undefined,
): ReadonlySet<string> {
  const formulas = [measure.formula, ...formulasOf(measure.uncertainty)];
  return new Set([measure.dataset, ...formulas.flatMap((formula) => named(formula, find))]);
}

function named(formula: Formula, find: (id: string) => Measure | undefined): readonly string[] {
  if ('measure' in formula) {
    const measure = find(formula.measure);
    return measure === undefined ? [] : [...datasetsOf(measure, find)];
  }
  const own = 'in' in formula ? [formula.in] : [];
  return [...own, ...partsOf(formula).flatMap((part) => named(part, find))];
}

/** The formulas that a formula is made of. */
function partsOf(formula: Formula): readonly Formula[] {
  if ('add' in formula) return formula.add;
  if ('subtract' in formula) return formula.subtract;
  if ('divide' in formula) return formula.divide;
  if ('of' in formula) return [formula.of];
  if ('total' in formula) return [formula.total];
  if ('mean' in formula) return [formula.mean];
  return 'rank' in formula ? [formula.rank] : [];
}

/** The formulas that an interval is worked out from: it makes known what they come to. */
export function formulasOf(uncertainty: Uncertainty | undefined): readonly Formula[] {
  if (uncertainty === undefined || uncertainty.kind === 'count') return [];
  return uncertainty.kind === 'share'
    ? [uncertainty.of]
    : [uncertainty.events, uncertainty.exposure];
}

/** The measures that a measure names itself, in its formula or its interval. */
export function measuresNamed({
  formula,
  uncertainty,
}: Pick<Measure, 'formula' | 'uncertainty'>): readonly string[] {
  return [formula, ...formulasOf(uncertainty)].flatMap(measuresIn);
}

function measuresIn(formula: Formula): readonly string[] {
  return 'measure' in formula ? [formula.measure] : partsOf(formula).flatMap(measuresIn);
}
