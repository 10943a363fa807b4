import type { CellReference } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { combine, type Quantity, type Status, shorthand, withoutValue } from '../figures/status.ts';
import type { NumberColumn, Selector } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import { lengthInDays, lengthInMonths, tile } from '../time/period.ts';
import { type Group, rowsOf } from './group.ts';
import type { Formula, Measure } from './measure.ts';

/** What formulas are evaluated over. */
export interface Sources {
  readonly table: (dataset: string) => Table | undefined;
  readonly measure: (id: string) => Measure | undefined;
}

/** A value with its working: the formula in words, the same with numbers, the cells it used. */
export interface Evaluation extends Quantity {
  readonly words: string;
  readonly numbers: string;
  readonly cells: readonly CellReference[];
  /** True where the expression has to be put in brackets inside another one. */
  readonly compound: boolean;
  readonly reason?: string;
}

interface Scope {
  readonly sources: Sources;
  readonly dataset: string;
  readonly where: Selector | undefined;
  readonly group: Group;
}

/** The figure of a measure for one group. */
export function evaluate(measure: Measure, group: Group, sources: Sources): Evaluation {
  const scope = { sources, dataset: measure.dataset, where: measure.where, group };
  return evaluateFormula(measure.formula, scope);
}

function evaluateFormula(formula: Formula, scope: Scope): Evaluation {
  if ('cell' in formula) return total(formula.cell, scope);
  if ('sum' in formula) return total(formula.sum, scope);
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
  return periodLength(formula.length, scope.group);
}

function evaluateMeasure(id: string, scope: Scope): Evaluation {
  const measure = scope.sources.measure(id);
  if (measure === undefined) throw new Error(`No measure is called ${id}.`);
  const inner = { ...scope, dataset: measure.dataset, where: measure.where };
  const evaluation = evaluateFormula(measure.formula, inner);
  // In words the measure's name says more than its formula; the numbers are written out in full.
  return { ...evaluation, words: lowerFirst(measure.title) };
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
  return { ...evaluation, words: `${evaluation.words} for ${names.join(', ')}` };
}

function fixed(scope: Scope, codes: Readonly<Record<string, string>>): Scope {
  const group = {
    ...scope.group,
    codes: { ...scope.group.codes, ...codes },
    folded: scope.group.folded.filter((dimension) => codes[dimension] === undefined),
  };
  return { ...scope, group };
}

/** The column's total over the group's rows, which for a single row is its cell. */
function total(columnName: string, scope: Scope): Evaluation {
  const table = scope.sources.table(scope.dataset);
  const column = table?.dataset.columns.find((candidate) => candidate.name === columnName);
  if (table === undefined || column?.kind !== 'number') {
    throw new Error(`Dataset ${scope.dataset} has no number column ${columnName}.`);
  }
  const rows = rowsOf(table, scope.group, scope.where);
  if (rows.length === 0) return missing(column, `${table.dataset.title} has no row for it`);
  if (scope.group.gather !== 'row' && !complete(rows, scope.group)) {
    return missing(column, 'the returns do not cover the whole period');
  }
  if (rows.length > 1 && column.unit.kind === 'scale') {
    return missing(column, 'the return gives more than one word, and words do not add up');
  }
  return sumRows(rows, column);
}

/** True where each combination of codes is there for every part of the period. */
function complete(rows: readonly Row[], group: Group): boolean {
  const periods = new Map(rows.map((row) => [row.period.id, row.period]));
  return tile(group.period, [...periods.values()]);
}

function missing(column: NumberColumn, reason: string): Evaluation {
  return {
    value: null,
    status: 'unavailable',
    words: lowerFirst(column.title),
    numbers: shorthand.unavailable,
    cells: [],
    compound: false,
    reason,
  };
}

/** Parts that do not apply take no part in a sum; a hidden or missing part hides the sum. */
function sumRows(rows: readonly Row[], column: NumberColumn): Evaluation {
  const cells = rows.map((row) => cellReference(row, column.name));
  const given = rows.map((row) => row.numbers[column.name] ?? notGiven);
  const counted = rows.length === 1 ? given : given.filter((q) => q.status !== 'not-applicable');
  const status = counted.length === 0 ? 'not-applicable' : combine(counted.map((q) => q.status));
  const shown = counted.map((q) => showPart(q, column.decimals));
  const several = counted.length > 1;
  return {
    value: withoutValue.has(status) ? null : sum(counted.map((q) => q.value ?? 0)),
    status,
    words: several ? `sum of ${lowerFirst(column.title)}` : lowerFirst(column.title),
    numbers: counted.length > longestSum ? `sum of ${counted.length} cells` : shown.join(' + '),
    cells,
    compound: several,
    ...explain(status, column.title),
  };
}

/** A longer sum is told by its number of cells; the cells themselves are always listed. */
const longestSum = 12;

const notGiven: Quantity = { value: null, status: 'unavailable' };

function explain(status: Status, title: string): { reason?: string } {
  if (status === 'suppressed') return { reason: `${title} is hidden to protect people` };
  if (status === 'unavailable') return { reason: `${title} was not supplied` };
  if (status === 'not-applicable') return { reason: `${title} does not apply here` };
  return {};
}

function cellReference(row: Row, column: string): CellReference {
  const { file, sha256, sheet } = row.source;
  const given = row.numbers[column]?.given ?? '';
  const place = { file, sha256, row: row.row, column, given };
  return sheet === undefined ? place : { ...place, sheet };
}

function showPart(part: Quantity, decimals: number): string {
  return part.value === null ? shorthand[part.status] : formatNumber(part.value, decimals);
}

/** Adds decimals without the dust of binary fractions: 963.2 + 123.1 + 46.0 is 1132.3. */
function sum(values: readonly number[]): number {
  return clean(values.reduce((subtotal, value) => subtotal + value, 0));
}

function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function add(parts: readonly Evaluation[]): Evaluation {
  return compute(parts, ' + ', (values) => sum(values));
}

function subtract(left: Evaluation, right: Evaluation): Evaluation {
  return compute([left, right], ' − ', ([a = 0, b = 0]) => clean(a - b));
}

function divide(over: Evaluation, under: Evaluation, times: number): Evaluation {
  const quotient = compute([over, under], ' ÷ ', ([a = 0, b = 0]) => (a / b) * times);
  const scaled = times === 1 ? quotient : withFactor(quotient, times);
  if (under.value !== 0) return scaled;
  return {
    ...scaled,
    value: null,
    status: 'not-applicable',
    reason: `${under.words} is zero, and nothing can be divided by zero`,
  };
}

function withFactor(quotient: Evaluation, times: number): Evaluation {
  const factor = ` × ${formatNumber(times, 0)}`;
  return {
    ...quotient,
    words: quotient.words + factor,
    numbers: quotient.numbers + factor,
  };
}

function compute(
  parts: readonly Evaluation[],
  sign: string,
  operation: (values: readonly number[]) => number,
): Evaluation {
  const status = combine(parts.map((part) => part.status));
  const reason = parts.find((part) => part.reason !== undefined)?.reason;
  return {
    value: withoutValue.has(status) ? null : operation(parts.map((part) => part.value ?? 0)),
    status,
    words: parts.map((part) => bracket(part.words, isExpression(part.words))).join(sign),
    numbers: parts.map((part) => bracket(part.numbers, part.compound)).join(sign),
    cells: unique(parts.flatMap((part) => part.cells)),
    compound: true,
    ...(reason === undefined ? {} : { reason }),
  };
}

function isExpression(words: string): boolean {
  return / [+−÷×] /.test(words);
}

function bracket(text: string, compound: boolean): string {
  return compound ? `(${text})` : text;
}

function unique(cells: readonly CellReference[]): readonly CellReference[] {
  return [
    ...new Map(cells.map((cell) => [`${cell.file} ${cell.row} ${cell.column}`, cell])).values(),
  ];
}

function periodLength(unit: 'days' | 'months', group: Group): Evaluation {
  const value = unit === 'days' ? lengthInDays(group.period) : lengthInMonths(group.period);
  return {
    value,
    status: 'final',
    words: `${unit} in the period`,
    numbers: formatNumber(value, 0),
    cells: [],
    compound: false,
  };
}

/** A title as it stands in a running formula; acronyms and proper names keep their capitals. */
function lowerFirst(title: string): string {
  const isName = /^\W*[A-Z]{2}/.test(title) || / [A-Z]/.test(title);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
