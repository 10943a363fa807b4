import { lengthInDays, lengthInMonths } from '../time/period.ts';
import { add, divide, subtract } from './arithmetic.ts';
import { columnTotal, rowCount } from './column-total.ts';
import type { Evaluation } from './evaluation.ts';
import type { Group } from './group.ts';
import type { Formula, Measure, Members } from './measure.ts';
import { mean, rank, total } from './over-members.ts';
import { fixed, type Scope, type Sources } from './scope.ts';

/** The figure of a measure for one group. */
export function evaluate(measure: Measure, group: Group, sources: Sources): Evaluation {
  const scope = { sources, dataset: measure.dataset, where: measure.where, group };
  return evaluateFormula(measure.formula, scope);
}

function evaluateFormula(formula: Formula, scope: Scope): Evaluation {
  if ('cell' in formula) return columnTotal(formula.cell, scope);
  if ('sum' in formula) return columnTotal(formula.sum, scope);
  if ('rows' in formula) return rowCount(formula.rows, scope);
  if ('measure' in formula) return evaluateMeasure(formula.measure, scope);
  if ('at' in formula) return evaluateAt(formula.at, formula.of, scope);
  if ('in' in formula) {
    return evaluateFormula(formula.of, { ...scope, dataset: formula.in, where: formula.where });
  }
  if ('add' in formula) return add(formula.add.map((part) => evaluateFormula(part, scope)));
  if ('subtract' in formula) {
    const [left, right] = formula.subtract;
    return subtract(evaluateFormula(left, scope), evaluateFormula(right, scope));
  }
  if ('divide' in formula) {
    const [over, under] = formula.divide;
    const parts = [evaluateFormula(over, scope), evaluateFormula(under, scope)] as const;
    return divide(...parts, formula.times ?? 1);
  }
  if ('length' in formula) return periodLength(formula.length, scope.group);
  return evaluateOver(formula, scope);
}

/** A formula at several members, taken together. */
function evaluateOver(
  formula: Extract<Formula, { readonly over: Members }>,
  scope: Scope,
): Evaluation {
  if ('rank' in formula) {
    const { over, first } = formula;
    return rank(over, first, scope, (at) => evaluateFormula(formula.rank, at));
  }
  return 'mean' in formula
    ? mean(formula.over, scope, (at) => evaluateFormula(formula.mean, at))
    : total(formula.over, scope, (at) => evaluateFormula(formula.total, at));
}

function evaluateMeasure(id: string, scope: Scope): Evaluation {
  const measure = scope.sources.measure(id);
  if (measure === undefined) throw new Error(`No measure is called ${id}.`);
  const inner = { ...scope, dataset: measure.dataset, where: measure.where };
  const evaluation = evaluateFormula(measure.formula, inner);
  // In words the measure's name says more than its formula; the numbers are written out in full.
  return { ...evaluation, words: { say: 'formula.name', title: measure.title } };
}

/** The formula over a reference group, which the words name. */
function evaluateAt(
  codes: Readonly<Record<string, string>>,
  formula: Formula,
  scope: Scope,
): Evaluation {
  const evaluation = evaluateFormula(formula, fixed(scope, codes));
  const labels = scope.sources.table(scope.dataset)?.labels ?? {};
  const names = Object.entries(codes).map(([name, code]) => labels[name]?.[code] ?? code);
  return { ...evaluation, words: { say: 'formula.at', formula: evaluation.words, names } };
}

function periodLength(unit: 'days' | 'months', group: Group): Evaluation {
  const value = unit === 'days' ? lengthInDays(group.period) : lengthInMonths(group.period);
  return {
    value,
    status: 'final',
    words: { say: 'formula.length', unit },
    numbers: { say: 'working.number', value },
    cells: [],
    compound: false,
    forms: [],
    linear: false,
  };
}
