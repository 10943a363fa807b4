import { type Telling, tellingsOf } from '../measures/compute.ts';
import { cellKey, combineForms, type LinearForm } from '../measures/linear-form.ts';
import type { Measure } from '../measures/measure.ts';
import type { Sources } from '../measures/scope.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';
import type { FormerRelease } from './former-release.ts';
import { buildModel, type CountCell } from './model.ts';
import type { Profile } from './profile.ts';

/** One release as its readers knew it: its cells, and everything that holds of them. */
export interface FormerModel {
  readonly release: FormerRelease;
  readonly cells: ReadonlyMap<string, CountCell>;
  /** What holds of tables of their kind, over cells that it hid and spans of time: what it showed is taken out. */
  readonly facts: readonly Fact[];
  /** The sums that its figures showed, over cells that it hid. */
  readonly told: readonly Fact[];
}

/** Everything that a release told of its tables about people. */
export function formerModel(
  release: FormerRelease,
  about: ReadonlySet<string>,
  {
    measures,
    sources,
    profile,
  }: { measures: readonly Measure[]; sources: Sources; profile: Profile },
): FormerModel {
  const tables = release.tables.filter(({ dataset }) => about.has(dataset.id));
  const { cells, facts } = buildModel(tables, [], profile);
  const shown = shownNumbers(release.tables);
  const then = measuresThen(release, measures);
  const formerly = formerSources(tables, then, sources);
  const told = then.flatMap((measure) =>
    tellingsOf(measure, formerly, release.figures).flatMap((telling) => factsOf(telling, shown)),
  );
  const overHidden = (some: readonly Fact[]) =>
    some.flatMap((fact) => withoutShown(fact, { cells, shown, release }));
  return { release, cells, facts: overHidden(facts), told: overHidden(told) };
}

/** Every number that a release shows, public ones included, by the key of its cell. */
function shownNumbers(tables: readonly Table[]): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        Object.entries(row.numbers).flatMap(([column, { value }]) =>
          value === null ? [] : [[cellKey(row, column), value] as const],
        ),
      ),
    ),
  );
}

/** What an office defines itself it may define otherwise today: what its figures told is told by its measures of the time. */
function measuresThen(
  { defined = [] }: FormerRelease,
  measures: readonly Measure[],
): readonly Measure[] {
  return [...measures.filter(({ definedIn }) => definedIn === undefined), ...defined];
}

function formerSources(
  tables: readonly Table[],
  measures: readonly Measure[],
  sources: Sources,
): Sources {
  const byId = new Map(tables.map((table) => [table.dataset.id, table]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  return {
    table: (id) => byId.get(id) ?? sources.table(id),
    measure: (id) => measureById.get(id) ?? sources.measure(id),
  };
}

/** A sum that a figure showed; of a quotient the two sums, as far as one of them is known. */
function factsOf(
  { forms, value, linear, times }: Telling,
  shown: ReadonlyMap<string, number>,
): readonly Fact[] {
  const [over, under] = forms;
  if (over === undefined || value === null) return [];
  if (linear) return [exactly(over, value)];
  if (times === undefined || under === undefined) return [];
  const [a, b] = [shownSum(over, shown), shownSum(under, shown)];
  if (b !== null) return [exactly(over, Math.round((value * b) / times))];
  if (a !== null && value > 0) return [exactly(under, Math.round((a * times) / value))];
  return [inRatio(over, under, value / times)];
}

/** Two sums of which only the ratio is known, as exactly as it was printed for programs. */
function inRatio(over: LinearForm, under: LinearForm, ratio: number): Fact {
  const form = combineForms([
    [over, 1],
    [under, -ratio],
  ]);
  return { form, lower: -1e-4, upper: 1e-4 };
}

function exactly(form: LinearForm, value: number): Fact {
  return { form, lower: value, upper: value };
}

function shownSum(form: LinearForm, shown: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  for (const [key, times] of form) {
    const value = shown.get(key);
    if (value === undefined) return null;
    sum += times * value;
  }
  return sum;
}

/** The fact over what was hidden; spans of time of each release are its own. */
function withoutShown(
  fact: Fact,
  known: {
    readonly cells: FormerModel['cells'];
    readonly shown: ReadonlyMap<string, number>;
    readonly release: FormerRelease;
  },
): readonly Fact[] {
  const form = new Map<string, number>();
  let constant = 0;
  for (const [key, times] of fact.form) {
    const value = known.shown.get(key);
    if (value !== undefined) constant += times * value;
    else form.set(known.cells.has(key) ? key : `${known.release.id}|${key}`, times);
  }
  if (form.size === 0) return [];
  return [{ form, lower: fact.lower - constant, upper: fact.upper - constant }];
}
