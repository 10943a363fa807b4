import type { LinearForm } from '../measures/linear-form.ts';
import type { Fact } from './facts.ts';
import { GroupSolver, reasonsOf } from './group-solver.ts';
import { joinGroups } from './groups.ts';
import { type Known, possibilities, type Range } from './range.ts';
import type { Solver } from './solver.ts';
import type { Statement } from './statement.ts';

/** What a reader faces: what is published, and what is not. */
export interface Scene {
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly hidden: ReadonlySet<Statement>;
  /** The least that a hidden cell can be, by the rules that everybody knows: 1 where zero is shown. */
  readonly least: number;
}

/**
 * The range of every hidden statement: exact, by optimising over all that is published. With
 * `enough`, statements are left out that are seen on the way to have so many possibilities, and
 * what hangs together with so many that have fewer (`mostNarrow`): these have to be mended first. `of` asks for some alone.
 */
export function ranges(
  scene: Scene,
  solver: Solver,
  enough = 0,
  of: Iterable<Statement> = scene.hidden,
  mostNarrow = patience,
): ReadonlyMap<Statement, Range> {
  const shown = shownCells(scene);
  const rows = knownRows(scene, shown);
  const targets = new Map([...of].map((statement) => [statement, reduce(statement.form, shown)]));
  const groups = joinGroups([
    ...rows.map(({ form }) => form.keys()),
    ...[...targets.values()].map(({ form }) => form.keys()),
  ]);
  const counted = countedCells(scene);
  const solvers = groups.map((cells) => ({
    cells,
    narrow: 0,
    solver: new GroupSolver(
      [...cells],
      rows,
      (cell) => (counted.has(cell) ? scene.least : 0),
      solver,
    ),
  }));
  const found = new Map<Statement, Range>();
  for (const [statement, { form, constant, taken }] of targets) {
    const [first = ''] = form.keys();
    const group = solvers.find(({ cells }) => cells.has(first));
    if ((enough > 0 && group?.solver.spans(form, enough - 1)) || (group?.narrow ?? 0) >= mostNarrow)
      continue;
    const range = group?.solver.range(form) ?? pinned;
    if (group !== undefined && possibilities(range) < enough) group.narrow += 1;
    const because =
      range.because === null ? null : new Set([...range.because, ...taken.map(([cell]) => cell)]);
    found.set(statement, { ...shift(range, constant), because });
  }
  for (const group of solvers) group.solver.close();
  return found;
}

/** So many narrow ranges that hang together are told at a time. */
const patience = 8;

const pinned: Range = { least: 0, most: 0, because: new Set() };

function shift(range: Range, constant: number): Range {
  const most = range.most === null ? null : range.most + constant;
  return { ...range, least: range.least + constant, most };
}

/**
 * Cells that a single published sum keeps too narrow, with what does it: no solver is needed to see
 * that of three hidden cells that add up to 5 none can be more than 3.
 */
export function narrowAtSight(scene: Scene, enough: number): ReadonlyMap<Statement, Range> {
  const shown = shownCells(scene);
  const own = new Map(
    [...scene.hidden].flatMap((statement) =>
      statement.form.size === 1
        ? [...statement.form.keys()].map((cell) => [cell, statement] as const)
        : [],
    ),
  );
  const counted = countedCells(scene);
  const narrow = new Map<Statement, Range>();
  for (const known of knownRows(scene, shown)) {
    const { form, upper } = known;
    if ([...form.values()].some((coefficient) => coefficient < 0)) continue;
    const least = (cell: string) => (counted.has(cell) ? scene.least : 0);
    const room = [...form].reduce((rest, [cell, times]) => rest - times * least(cell), upper);
    const because = reasonsOf(known);
    for (const [cell, times] of form) {
      const target = own.get(cell);
      const most = least(cell) + Math.floor(room / times);
      const range = { least: least(cell), most, because };
      if (target !== undefined && possibilities(range) < enough) narrow.set(target, range);
    }
  }
  return narrow;
}

/** The cells that are published as such. */
function shownCells({ statements, hidden }: Scene): ReadonlyMap<string, Statement> {
  const shown = new Map<string, Statement>();
  for (const statement of statements) {
    const [cell = ''] = statement.form.keys();
    if (statement.form.size === 1 && !hidden.has(statement)) shown.set(cell, statement);
  }
  return shown;
}

/** Cells whose number is known to the publisher. Others may be any number, also zero. */
function countedCells({ statements }: Scene): ReadonlySet<string> {
  const known = statements.filter(
    ({ value, form, beside }) => value !== null && form.size === 1 && beside === undefined,
  );
  return new Set(known.flatMap(({ form }) => [...form.keys()]));
}

function knownRows(
  { statements, facts, hidden }: Scene,
  shown: ReadonlyMap<string, Statement>,
): readonly Known[] {
  const told = statements.flatMap((statement): Known[] => {
    if (hidden.has(statement) || statement.value === null || statement.form.size < 2) return [];
    const { form, constant, taken } = reduce(statement.form, shown);
    const rest = statement.value - constant;
    return [{ form, lower: rest, upper: rest, statement, taken }];
  });
  const other = facts.map((fact): Known => {
    const { form, constant, taken } = reduce(fact.form, shown);
    return { form, lower: fact.lower - constant, upper: fact.upper - constant, taken };
  });
  return [...told, ...other].filter(({ form }) => form.size > 0);
}

interface Reduced {
  readonly form: LinearForm;
  readonly constant: number;
  readonly taken: readonly (readonly [Statement, number])[];
}

/** A form over hidden cells alone, with what the published ones in it come to. */
function reduce(whole: LinearForm, shown: ReadonlyMap<string, Statement>): Reduced {
  const form = new Map<string, number>();
  const taken: (readonly [Statement, number])[] = [];
  let constant = 0;
  for (const [cell, coefficient] of whole) {
    const statement = shown.get(cell);
    if (statement === undefined) form.set(cell, coefficient);
    else {
      taken.push([statement, coefficient]);
      constant += coefficient * (statement.value ?? 0);
    }
  }
  return { form, constant, taken };
}
