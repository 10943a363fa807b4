import type { Dimension, Figure, Provenance } from '../figures/figure.ts';
import type { Quantity } from '../figures/status.ts';
import type { Unit } from '../figures/unit.ts';
import type { Statement, Text } from '../statements/statement.ts';
import { unitIn } from '../tables/column-unit.ts';
import type { Row, Table } from '../tables/table.ts';
import { formulasOf } from './depends.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { figurePeriod, type Group, total } from './group.ts';
import type { LinearForm } from './linear-form.ts';
import type { Formula, Measure } from './measure.ts';
import type { Sources } from './scope.ts';
import { selects } from './select.ts';
import { type Uncertain, withUncertainty } from './uncertainty.ts';
import { widened } from './widen.ts';

/** What a figure is to say instead of what its rows give, by its id. */
export type Verdict = (figure: string) => (Quantity & { readonly reason?: Text }) | undefined;

/** Every figure of a measure: one a combination of dimensions and period found in its rows. */
export function figuresOf(
  measure: Measure,
  sources: Sources,
  place: Figure['place'],
  verdict?: Verdict,
): readonly Figure[] {
  const table = sources.table(measure.dataset);
  if (table === undefined || !hasAll(measure.needs ?? [], sources)) return [];
  const figures = groupsOf(measure, inPlace(table, measure.own, place.code)).map((bare) => {
    const group = atPlace(bare, measure.own, place.code);
    const evaluation = evaluate(measure, group, sources);
    const said = verdict?.(groupId(measure, group));
    const uncertain =
      said === undefined
        ? withUncertainty(measure, evaluation, group, sources)
        : { evaluation: { ...evaluation, ...said } };
    return makeFigure(measure, table, group, uncertain, place);
  });
  return widened(measure, figures, sources);
}

function hasAll(needs: readonly string[], sources: Sources): boolean {
  return needs.every((dataset) => (sources.table(dataset)?.rows.length ?? 0) > 0);
}

/** Where rows are about several places, only those about the body's own make figures. */
function inPlace(table: Table, dimension: string | undefined, code: string): Table {
  if (dimension === undefined) return table;
  return { ...table, rows: table.rows.filter((row) => row.codes[dimension] === code) };
}

/** The group at one place of a dimension that has several. */
function atPlace(group: Group, dimension: string | undefined, code: string): Group {
  return dimension === undefined
    ? group
    : { ...group, codes: { ...group.codes, [dimension]: code } };
}

/** What one figure tells of the cells of returns, its working included. */
export interface Telling {
  readonly figure: string;
  /** The sums that it makes known. */
  readonly forms: readonly LinearForm[];
  /** Of a percentage, the number that it is a percentage of. */
  readonly base: number | null;
  /** Null where it says that nothing can be divided by zero: that tells its sums too. */
  readonly value: number | null;
  /** True where the value is its only sum; `times` where it is the quotient of its two, times so much. */
  readonly linear: boolean;
  readonly times?: number;
}

/**
 * What the figures of a measure tell of cells; those without a value tell nothing, but for why. `shown` are
 * the values that figures were shown with, where these are not the ones that the tables give.
 */
export function tellingsOf(
  measure: Measure,
  sources: Sources,
  shown?: ReadonlyMap<string, number>,
): readonly Telling[] {
  const table = sources.table(measure.dataset);
  // National tables of many areas count no one here who could be recognised.
  if (table === undefined || measure.own !== undefined) return [];
  const beside = formulasOf(measure.uncertainty);
  return groupsOf(measure, table).flatMap((group) => {
    const figure = groupId(measure, group);
    if (shown?.has(figure) === false) return [];
    const evaluation = evaluate(measure, group, sources);
    const value = shown === undefined ? evaluation.value : (shown.get(figure) ?? null);
    if (value === null && evaluation.status !== 'not-applicable') return [];
    const more = beside.flatMap(
      (formula) => evaluate({ ...measure, formula }, group, sources).forms,
    );
    const { forms, linear } = evaluation;
    const base = baseOf(measure, group, sources);
    const isQuotient = 'divide' in measure.formula && forms.length === 2 && more.length === 0;
    const times = isQuotient ? { times: timesOf(measure.formula) } : {};
    return [{ figure, forms: [...more, ...forms], base, value, linear, ...times }];
  });
}

function timesOf(formula: Formula): number {
  return 'divide' in formula ? (formula.times ?? 1) : 1;
}

/** The denominator of a percentage. */
function baseOf(measure: Measure, group: Group, sources: Sources): number | null {
  if (measure.unit.kind !== 'percentage' || !('divide' in measure.formula)) return null;
  const [, formula] = measure.formula.divide;
  return evaluate({ ...measure, formula }, group, sources).value;
}

/** `homicide.2023-24-q4`, `stops-rate.black.2023-24-q4`. */
function figureId(measure: string, codes: readonly string[], period: string): string {
  return [measure, ...codes, period].join('.');
}

function groupId(measure: Measure, group: Group): string {
  const codes = measure.by.map((name) => group.codes[name] ?? total);
  return figureId(measure.id, codes, group.period.id);
}

/**
 * The groups found in the rows, in their order; each also with the measure's `totals` dimensions
 * gathered up, totals after the parts they are made of.
 */
function groupsOf(measure: Measure, table: Table): readonly Group[] {
  return subsets(measure.totals ?? [])
    .toSorted((a, b) => a.length - b.length)
    .flatMap((folded) => groupsFolding(folded, measure, table));
}

function groupsFolding(
  folded: readonly string[],
  measure: Measure,
  table: Table,
): readonly Group[] {
  const found = new Map<string, Group>();
  const codeOf = (row: Row, name: string) =>
    folded.includes(name) ? total : (row.codes[name] ?? total);
  for (const row of table.rows) {
    const period = figurePeriod(row, measure.period);
    if (period === null || !selects(measure.where, row.codes)) continue;
    const key = measure.by.reduce((known, name) => `${known}.${codeOf(row, name)}`, period.id);
    if (found.has(key)) continue;
    const codes = Object.fromEntries(measure.by.map((name) => [name, codeOf(row, name)]));
    found.set(key, { codes, folded, period, gather: measure.period });
  }
  return [...found.values()];
}

/** Every choice of some of the names, none of them included. */
function subsets([first, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((subset) => [first, ...subset])];
}

function makeFigure(
  measure: Measure,
  table: Table,
  group: Group,
  { evaluation, interval }: Uncertain,
  place: Figure['place'],
): Figure {
  const { value, status, reason } = evaluation;
  return {
    id: groupId(measure, group),
    measure: measure.id,
    value,
    status,
    unit: unitOf(measure, table, group),
    decimals: measure.decimals,
    place,
    period: group.period,
    dimensions: measure.by.map((name) => dimension(table, name, group.codes[name] ?? total)),
    ...(reason === undefined ? {} : { reason }),
    ...(interval === undefined ? {} : { interval }),
    provenance: provenance(measure, evaluation),
  };
}

/** The measure’s unit; of words in a cell, the scale that the cell is on. */
function unitOf({ formula, unit }: Measure, { dataset }: Table, { codes }: Group): Unit {
  if (!('cell' in formula)) return unit;
  const column = dataset.columns.find(({ name }) => name === formula.cell);
  return column?.kind === 'number' && column.scaleBy !== undefined ? unitIn(column, codes) : unit;
}

function dimension(table: Table, name: string, code: string): Dimension {
  const column = table.dataset.columns.find((candidate) => candidate.name === name);
  const label = table.labels[name]?.[code] ?? (code === total ? 'Total' : code);
  return { name, title: column?.title ?? name, code, label };
}

function provenance(measure: Measure, evaluation: Evaluation): Provenance {
  const given = 'cell' in measure.formula && evaluation.cells.length <= 1;
  return {
    dataset: measure.dataset,
    origin: given ? 'given' : 'computed',
    formula: evaluation.words,
    working: given ? '' : working(measure, evaluation),
    cells: evaluation.cells,
    ...(measure.definedIn === undefined ? {} : { definition: measure.definedIn }),
  };
}

/** `111 ÷ 39,600 × 1,000 = 2.803, shown as 2.80`. */
function working({ unit, decimals }: Measure, { numbers, value, status }: Evaluation): Statement {
  return { say: 'working.result', working: numbers, value, status, unit, decimals };
}
