import type { Flaw } from '../findings/flaw.ts';
import { examineSelector, lacksCode, lacksNumber, suggest } from '../tables/column-references.ts';
import type { Dataset, NumberColumn } from '../tables/dataset.ts';
import type { Formula, Measure, Members } from './measure.ts';
import {
  addsUp,
  kindOfQuotient,
  kindOfSum,
  kindOfUnit,
  kindWords,
  type QuantityKind,
} from './quantity-kind.ts';

/** The definitions that a formula may name. */
export interface Known {
  readonly dataset: (id: string) => Dataset | undefined;
  readonly measure: (id: string) => Measure | undefined;
}

/** Where a formula stands: over rows of which dataset, and which of their columns single out one. */
export interface FormulaScope {
  readonly dataset: Dataset;
  /** Columns of categories that have one code in all rows of the group. */
  readonly apart: ReadonlySet<string>;
  /** Rows of several periods are gathered into one. */
  readonly gathers: boolean;
}

/** What a formula comes to; null where that cannot be said because of a flaw. */
export interface Examined {
  readonly kind: QuantityKind | null;
  readonly flaws: readonly Flaw[];
}

/** Looks through a formula for columns, datasets and measures that there are not, and for arithmetic without a meaning. */
export function examineFormula(formula: Formula, scope: FormulaScope, known: Known): Examined {
  if ('cell' in formula) return ofColumn(formula.cell, scope);
  if ('sum' in formula) return ofColumn(formula.sum, scope);
  if ('rows' in formula) return { kind: 'number', flaws: [] };
  if ('length' in formula) return { kind: 'length', flaws: [] };
  if ('measure' in formula) return ofMeasure(formula.measure, scope, known);
  if ('at' in formula) return ofReference(formula, scope, known);
  if ('in' in formula) return ofOther(formula, scope, known);
  if ('add' in formula) return ofSum(formula.add, '+', scope, known);
  if ('subtract' in formula) return ofSum(formula.subtract, '−', scope, known);
  if ('divide' in formula) return ofQuotient(formula.divide, scope, known);
  return ofMembers(formula, scope, known);
}

function flawed(says: string, fix: string, before: readonly Flaw[] = []): Examined {
  return { kind: null, flaws: [...before, { path: ['formula'], says, fix }] };
}

function ofColumn(name: string, scope: FormulaScope): Examined {
  const flaws = lacksNumber(name, scope.dataset, ['formula']);
  const column = scope.dataset.columns.find(
    (one): one is NumberColumn => one.kind === 'number' && one.name === name,
  );
  if (column === undefined) return { kind: null, flaws };
  const kind = kindOfUnit(column.unit);
  const loose = looseColumn(scope);
  // Of several words on a scale the evaluator makes none.
  if (addsUp(kind) || kind === 'scale' || loose === null) return { kind, flaws };
  return flawed(
    `“${name}” is ${kindWords[kind]}, and those of several rows do not add up to one`,
    `${loose} Or work it out from the counts behind it.`,
  );
}

/** What leaves several rows in one group, as advice; null where each group has one. */
function looseColumn({ dataset, apart, gathers }: FormulaScope): string | null {
  if (gathers) return 'Take each row by itself: period: row.';
  const loose = dataset.columns.find(
    ({ kind, name }) => kind === 'code' && dataset.key.includes(name) && !apart.has(name),
  );
  return loose === undefined
    ? null
    : `Keep its rows apart, by: [${loose.name}], or choose some: where: { ${loose.name}: … }.`;
}

/** Another measure’s formula is worked out over the rows and the period of this one. */
function ofMeasure(id: string, { apart, gathers }: FormulaScope, known: Known): Examined {
  const measure = known.measure(id);
  const dataset = measure && known.dataset(measure.dataset);
  if (measure !== undefined && dataset !== undefined) {
    const fixed = new Set([...apart, ...singled(measure.where)]);
    const inner = examineFormula(measure.formula, { dataset, apart: fixed, gathers }, known);
    const flaws = inner.flaws.map(({ says, ...flaw }) => ({
      ...flaw,
      says: `the measure “${id}” cannot be worked out here: ${says}`,
    }));
    return { kind: kindOfUnit(measure.unit), flaws };
  }
  return flawed(
    `no measure is called “${id}”`,
    'Write the id of a measure; the definitions page lists every one.',
  );
}

function ofReference(
  { at, of }: Extract<Formula, { at: unknown }>,
  scope: FormulaScope,
  known: Known,
): Examined {
  const flaws = examineSelector(at, scope.dataset, ['formula']);
  const apart = new Set([...scope.apart, ...Object.keys(at)]);
  const examined = examineFormula(of, { ...scope, apart }, known);
  return { ...examined, flaws: [...flaws, ...examined.flaws] };
}

function ofOther(
  { in: id, of, where }: Extract<Formula, { in: unknown }>,
  scope: FormulaScope,
  known: Known,
): Examined {
  const dataset = known.dataset(id);
  if (dataset === undefined) {
    return flawed(`no dataset is called “${id}”`, 'Write the name of its folder of returns.');
  }
  const apart = new Set([...scope.apart, ...singled(where)]);
  const flaws = examineSelector(where, dataset, ['formula']);
  const examined = examineFormula(of, { ...scope, dataset, apart }, known);
  return { ...examined, flaws: [...flaws, ...examined.flaws] };
}

/** Columns that a choice of rows fixes to one code. */
export function singled(where: Measure['where']): readonly string[] {
  return Object.entries(where ?? {}).flatMap(([name, wanted]) =>
    typeof wanted === 'string' ? [name] : [],
  );
}

function ofSum(
  parts: readonly Formula[],
  sign: '+' | '−',
  scope: FormulaScope,
  known: Known,
): Examined {
  const examined = parts.map((part) => examineFormula(part, scope, known));
  const flaws = examined.flatMap((part) => part.flaws);
  const [first, ...others] = examined.map(({ kind }) => kind);
  if (first === undefined || first === null) return { kind: null, flaws };
  let sum: QuantityKind = first;
  for (const other of others) {
    if (other === null) return { kind: null, flaws };
    const kind = kindOfSum(sum, other, sign);
    if (kind === null) return flawed(...noSum(sum, other, sign), flaws);
    sum = kind;
  }
  return { kind: sum, flaws };
}

function noSum(left: QuantityKind, right: QuantityKind, sign: '+' | '−'): [string, string] {
  const verb = sign === '+' ? 'adds' : 'takes';
  const between = sign === '+' ? 'to' : 'from';
  const [one, other] = sign === '+' ? [left, right] : [right, left];
  return [
    `the formula ${verb} ${kindWords[one]} ${between} ${kindWords[other]}, which means nothing`,
    'Add or subtract numbers of one unit; of shares work out the counts behind them.',
  ];
}

function ofQuotient(
  [over, under]: readonly [Formula, Formula],
  scope: FormulaScope,
  known: Known,
): Examined {
  const [upper, lower] = [examineFormula(over, scope, known), examineFormula(under, scope, known)];
  const flaws = [...upper.flaws, ...lower.flaws];
  if (upper.kind === null || lower.kind === null) return { kind: null, flaws };
  if (isNought(under)) {
    return flawed('the formula divides by what is always zero', 'Divide by something else.', flaws);
  }
  const kind = kindOfQuotient(upper.kind, lower.kind);
  if (kind !== null) return { kind, flaws };
  return flawed(
    `the formula divides ${kindWords[upper.kind]} by ${kindWords[lower.kind]}, which means nothing`,
    'Divide by a count, by the length of the period, or by a number of the same unit.',
    flaws,
  );
}

/** A number taken from itself. */
function isNought(formula: Formula): boolean {
  if (!('subtract' in formula)) return false;
  const [left, right] = formula.subtract;
  return JSON.stringify(left) === JSON.stringify(right);
}

function ofMembers(
  formula: Extract<Formula, { over: Members }>,
  scope: FormulaScope,
  known: Known,
): Examined {
  const { over } = formula;
  const of = 'rank' in formula ? formula.rank : 'mean' in formula ? formula.mean : formula.total;
  const flaws = [
    ...lacksCode(over.of, over.without ?? [], scope.dataset, ['formula']),
    ...listFlaws(over.listed, known),
  ];
  const apart = new Set([...scope.apart, over.of]);
  const examined = examineFormula(of, { ...scope, apart }, known);
  const kind = 'rank' in formula && examined.kind !== null ? 'rank' : examined.kind;
  return { kind, flaws: [...flaws, ...examined.flaws] };
}

function listFlaws(listed: Members['listed'], known: Known): readonly Flaw[] {
  if (listed === undefined) return [];
  const dataset = known.dataset(listed.in);
  if (dataset !== undefined) {
    return [listed.own, listed.member, listed.version].flatMap((name) =>
      lacksCode(name, [], dataset, ['formula']),
    );
  }
  const says = `no dataset is called “${listed.in}”`;
  return [{ path: ['formula'], says, fix: suggest(listed.in, [], '') }];
}
