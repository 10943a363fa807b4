import type { Telling } from '../measures/compute.ts';
import { cellKey, combineForms, formKey, type LinearForm } from '../measures/linear-form.ts';
import type { NumberColumn } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import { type Fact, identityFacts } from './facts.ts';
import { marginFacts } from './margin-facts.ts';
import { isSmall, type Profile } from './profile.ts';
import { countColumns } from './stated.ts';
import type { Statement } from './statement.ts';
import { timeKnowledge } from './time-facts.ts';

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
  /** Small groups of people that nothing tells, and nobody may work out. */
  readonly untold: readonly Statement[];
}

/** The cells of a table that count people. */
function countCells(table: Table): readonly CountCell[] {
  const columns = countColumns(table.dataset);
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

/** The model of some tables about people, and of what figures tell of them. */
export function buildModel(
  tables: readonly Table[],
  tellings: readonly Telling[],
  profile: Profile,
): Model {
  const cells = new Map(tables.flatMap(countCells).map((cell) => [cell.key, cell]));
  const byId = new Map(tables.map((table) => [table.dataset.id, table]));
  const facts = tables
    .flatMap((table) => [...identityFacts(table), ...marginFacts(table, byId)])
    .flatMap((fact) => applied(fact, cells));
  const time = tables.map((table) =>
    timeKnowledge(
      table,
      countColumns(table.dataset).map(({ name }) => name),
    ),
  );
  const rests = facts.filter(({ people }) => people);
  const groups = new Set(rests.map(({ form }) => formKey(form)));
  const statements = gather(cells, tellings);
  const parts = partsByTotal([...facts, ...time.flatMap((known) => known.facts)]);
  const told = [...statements].map(([key, { form, tellers }]): [string, Statement] => {
    const [[only = ''] = []] = form;
    const size = form.size > 1 ? form.size : (parts.get(only) ?? 1);
    return [key, makeStatement(form, tellers * size, groups.has(key), cells, profile)];
  });
  return {
    cells,
    statements: new Map(told),
    facts: [...facts, ...time.flatMap((known) => known.facts)],
    untold: [
      ...rests.flatMap(({ form }) => untold({ form, value: amount(form, cells) }, profile)),
      ...time.flatMap((known) => known.groups).flatMap((group) => untold(group, profile)),
    ].filter(({ form }) => !statements.has(formKey(form))),
  };
}

/** Of how many cells each total is made. */
function partsByTotal(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const { total = '', form } of facts) {
    parts.set(total, Math.max(form.size, parts.get(total) ?? 0));
  }
  return parts;
}

/** A group of people that nothing tells, where it is small. */
function untold(
  group: { readonly form: LinearForm; readonly value: number | null; readonly beside?: string },
  profile: Profile,
): readonly Statement[] {
  const { form, value } = group;
  const [first = ''] = form.keys();
  if (value === null || !isSmall(value, profile)) return [];
  return [{ form, value, primary: true, weight: 0, beside: group.beside ?? first }];
}

/**
 * The fact over the cells that there are, if the return keeps to it: one that the return breaks
 * would tell a reader nothing true.
 */
function applied(fact: Fact, cells: Model['cells']): readonly Fact[] {
  const form = restrict(fact.form, cells);
  if (form.size < 2) return [];
  const value = amount(form, cells);
  if (value === null || (value >= fact.lower && value <= fact.upper)) {
    // Where a part or a whole is not there, the difference is no group of people.
    const { people, ...plain } = fact;
    return [{ ...plain, form, ...(people && form.size === fact.form.size ? { people } : {}) }];
  }
  return othersInTotal({ ...fact, form }, value);
}

/** A total that is more than its parts: the others in it, whose row the return leaves out, are a group of people. */
function othersInTotal({ form, total }: Fact, value: number): readonly Fact[] {
  const isSum = [...form].every(([key, times]) => times > 0 || key === total);
  if (total === undefined || !isSum || value > 0) return [];
  const others = combineForms([[form, -1]]);
  return [{ form: others, lower: 0, upper: Number.POSITIVE_INFINITY, people: true }];
}

interface Told {
  readonly form: LinearForm;
  readonly tellers: number;
}

/** Each cell, told by its download, and each sum that figures tell. */
function gather(cells: Model['cells'], tellings: readonly Telling[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const tell = (form: LinearForm, times = 1) => {
    const key = formKey(form);
    told.set(key, { form, tellers: (told.get(key)?.tellers ?? 0) + times });
  };
  for (const { key, value, withheld } of cells.values()) {
    if (value !== null || withheld) tell(new Map([[key, 1]]));
  }
  for (const { forms, value } of tellings) {
    for (const form of forms) {
      const known = restrict(form, cells);
      // That nothing can be divided by zero is no loss to readers.
      if (known.size > 0 && amount(known, cells) !== null) tell(known, value === null ? 0 : 1);
    }
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
  isGroup: boolean,
  cells: Model['cells'],
  profile: Profile,
): Statement {
  const value = amount(form, cells);
  // A difference is no number of people (two more joined than left says nothing of two persons), but for
  // that of a whole and its part.
  const counts = isGroup || [...form.values()].every((coefficient) => coefficient > 0);
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
