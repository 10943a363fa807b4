import type { Telling } from '../measures/compute.ts';
import { cellKey, formKey, type LinearForm } from '../measures/linear-form.ts';
import type { NumberColumn } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import { type Fact, identityFacts, marginFacts } from './facts.ts';
import { isSmall, type Profile } from './profile.ts';
import type { Statement } from './statement.ts';

/** A count of people in a return. `value` is null where there is none to show. */
export interface CountCell {
  readonly key: string;
  readonly table: Table;
  readonly row: Row;
  readonly column: NumberColumn;
  readonly value: number | null;
  /** True where the force itself withheld it. */
  readonly withheld: boolean;
}

/** Everything that is published about cells with people in them, as sums of these cells. */
export interface Model {
  readonly cells: ReadonlyMap<string, CountCell>;
  /** By the key of their form. */
  readonly statements: ReadonlyMap<string, Statement>;
  readonly facts: readonly Fact[];
}

/** The cells of a table that count people: whole numbers that are no percentage, rank or scale. */
export function countCells(table: Table): readonly CountCell[] {
  const columns = table.dataset.columns
    .filter((column) => column.kind === 'number')
    .filter(({ unit, decimals }) => unit.kind === 'count' && decimals === 0);
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const given = row.numbers[column.name];
      if (given === undefined || given.status === 'not-applicable') return [];
      const withheld = given.status === 'suppressed';
      const key = cellKey(row, column.name);
      return [{ key, table, row, column, value: given.value, withheld }];
    }),
  );
}

/**
 * The model of some tables about people, of what figures tell of them, and of what has been
 * published of them before.
 */
export function buildModel(
  tables: readonly Table[],
  tellings: readonly Telling[],
  before: readonly Fact[],
  profile: Profile,
): Model {
  const cells = new Map(tables.flatMap(countCells).map((cell) => [cell.key, cell]));
  const byId = new Map(tables.map((table) => [table.dataset.id, table]));
  const facts = tables
    .flatMap((table) => [...identityFacts(table), ...marginFacts(table, byId)])
    .flatMap((fact) => applied(fact, cells));
  const statements = gather(cells, tellings);
  const parts = new Map(facts.map(({ total = '', form }) => [total, form.size]));
  const told = [...statements].map(([key, { form, tellers }]): [string, Statement] => {
    const [[only = ''] = []] = form;
    const size = form.size > 1 ? form.size : (parts.get(only) ?? 1);
    return [key, makeStatement(form, tellers * size, cells, profile)];
  });
  return { cells, statements: new Map(told), facts: [...facts, ...before] };
}

/**
 * The fact over the cells that there are, if the return keeps to it: one that the return breaks
 * would tell a reader nothing true.
 */
function applied(fact: Fact, cells: Model['cells']): readonly Fact[] {
  const form = restrict(fact.form, cells);
  if (form.size < 2) return [];
  const value = amount(form, cells);
  const holds = value === null || (value >= fact.lower && value <= fact.upper);
  return holds ? [{ ...fact, form }] : [];
}

interface Told {
  readonly form: LinearForm;
  readonly tellers: number;
}

/** Each cell, told by its download, and each sum that figures tell. */
function gather(cells: Model['cells'], tellings: readonly Telling[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const tell = (form: LinearForm) => {
    const key = formKey(form);
    told.set(key, { form, tellers: (told.get(key)?.tellers ?? 0) + 1 });
  };
  for (const { key, value, withheld } of cells.values()) {
    if (value !== null || withheld) tell(new Map([[key, 1]]));
  }
  for (const form of tellings.flatMap(({ forms }) => forms)) {
    const known = restrict(form, cells);
    if (known.size > 0 && amount(known, cells) !== null) tell(known);
  }
  return told;
}

/** The form without cells that are not about people: their numbers are public. */
export function restrict(form: LinearForm, cells: Model['cells']): LinearForm {
  return new Map([...form].filter(([cell]) => cells.has(cell)));
}

function makeStatement(
  form: LinearForm,
  weight: number,
  cells: Model['cells'],
  profile: Profile,
): Statement {
  const value = amount(form, cells);
  // A difference is no number of people: two more joined than left says nothing of two persons.
  const counts = [...form.values()].every((coefficient) => coefficient > 0);
  const withheld = [...form.keys()].some((key) => cells.get(key)?.withheld);
  const primary = value === null ? withheld : counts && isSmall(value, profile);
  return { form, value, primary, weight };
}

/** What a form comes to, or null where one of its cells has no value. */
function amount(form: LinearForm, cells: Model['cells']): number | null {
  let sum = 0;
  for (const [key, coefficient] of form) {
    const value = cells.get(key)?.value ?? null;
    if (value === null) return null;
    sum += coefficient * value;
  }
  return sum;
}
