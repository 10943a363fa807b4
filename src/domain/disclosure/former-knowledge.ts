import { cellKey, combineForms, formKey } from '../measures/linear-form.ts';
import type { Measure } from '../measures/measure.ts';
import type { Sources } from '../measures/scope.ts';
import { rowKey } from '../tables/row-key.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';
import { type FormerModel, formerModel } from './former-facts.ts';
import type { FormerRelease } from './former-release.ts';
import type { CountCell } from './model.ts';
import { mayBeUnchanged } from './nearest-truth.ts';
import type { Profile } from './profile.ts';
import type { Solver } from './solver.ts';
import { countColumns } from './stated.ts';
import type { Statement } from './statement.ts';

/** What readers of former releases know of the present cells. */
export interface FormerKnowledge {
  /** Over present cells, and over former ones whose number is another now. */
  readonly facts: readonly Fact[];
  /** Numbers that were hidden then and are others now: they must stay unknown too. */
  readonly hidden: readonly Statement[];
  /**
   * Forms of present cells that a release hides and none shows, with how many whole numbers it promised to leave possible:
   * to show one now would tell what was hidden then, and what it protected.
   */
  readonly kept: ReadonlyMap<string, number>;
  /** By present cell: the releases that show its number. */
  readonly shownIn: ReadonlyMap<string, readonly string[]>;
  /**
   * Forms of present cells that some release shows, whatever their number is now: to hide one would tell
   * that it changed, and readers would take it for unchanged.
   */
  readonly shown: ReadonlySet<string>;
  /** True where there are releases, and none of them hides a zero: readers will not look for one now. */
  readonly zerosShown: boolean;
  /** By dataset: the releases that tell of it. */
  readonly toldIn: ReadonlyMap<string, readonly string[]>;
}

export const nothingFormer: FormerKnowledge = {
  facts: [],
  hidden: [],
  kept: new Map(),
  shownIn: new Map(),
  shown: new Set(),
  zerosShown: false,
  toldIn: new Map(),
};

interface Present {
  readonly measures: readonly Measure[];
  readonly sources: Sources;
  readonly profile: Profile;
  readonly solver: Solver;
}

/** A present cell. */
interface Now {
  readonly key: string;
  readonly value: number | null;
}

/**
 * Puts together what former releases tell. Cells are the same where their rows have the same key, whatever file they
 * stand in: one that was shown and has not changed is known, one that was hidden is the present one wherever it
 * may have the number of today.
 */
export function formerKnowledge(
  releases: readonly FormerRelease[],
  tables: readonly Table[],
  present: Present,
): FormerKnowledge {
  if (releases.length === 0) return nothingFormer;
  const about = new Set(tables.map(({ dataset }) => dataset.id));
  const models = releases.map((release) => formerModel(release, about, present));
  const now = presentCells(tables);
  const shown = shownCells(models);
  const linkings = models.map((model) => linksOf(model, now, shown, present.solver));
  const facts = linkings.flatMap(({ facts: some, links }) =>
    some.map((fact) => linked(fact, links)),
  );
  const known = models.flatMap((model) => knownCells(model, now));
  return {
    facts: eachOnce([...known.map(({ fact }) => fact), ...facts]),
    hidden: models.flatMap((model, position) =>
      stillHidden(model, linkings[position]?.links ?? new Map(), now),
    ),
    kept: keptHidden(models, now, new Set(known.map(({ key }) => key))),
    shownIn: gather(known.map(({ key, release }) => [key, release])),
    shown: new Set(
      [...shown.keys()].flatMap((name) => {
        const cell = now.get(name);
        return cell === undefined ? [] : [formKey(new Map([[cell.key, 1]]))];
      }),
    ),
    zerosShown: releases.every(({ zeroHidden }) => !zeroHidden),
    toldIn: gather(
      models.flatMap(({ release }) =>
        release.tables.map(({ dataset }) => [dataset.id, release.id] as const),
      ),
    ),
  };
}

/** The name of a cell in whatever file it stands. */
function nameOf(table: Table, row: Table['rows'][number], column: string): string {
  return `${table.dataset.id}|${rowKey(table.dataset, row)}|${column}`;
}

function presentCells(tables: readonly Table[]): ReadonlyMap<string, Now> {
  return new Map(
    tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        countColumns(table.dataset).map(({ name }) => {
          const key = cellKey(row, name);
          return [
            nameOf(table, row, name),
            { key, value: row.numbers[name]?.value ?? null },
          ] as const;
        }),
      ),
    ),
  );
}

/** By name, every number that some release shows. */
function shownCells(models: readonly FormerModel[]): ReadonlyMap<string, readonly number[]> {
  return gather(
    models.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ table, row, column, value }) =>
        value === null ? [] : [[nameOf(table, row, column.name), value] as const],
      ),
    ),
  );
}

/** What a former hidden cell is taken for: a present cell, or a number that another release shows. */
type Link = { readonly key: string } | { readonly value: number };

/**
 * Hidden cells that may have the number of today are the present ones. Of the others, those that may have a
 * number which another release shows have that.
 */
function linksOf(
  model: FormerModel,
  now: ReadonlyMap<string, Now>,
  shown: ReadonlyMap<string, readonly number[]>,
  solver: Solver,
): Linking {
  const hidden = [...model.cells.values()].filter(({ withheld }) => withheld);
  const least = model.release.zeroHidden ? 0 : 1;
  const links = new Map<string, Link>();
  // A return that broke its own identities told nothing by them.
  const facts = [[...model.facts, ...model.told], model.told].find(
    (some) => mayBeUnchanged(some, new Map(), least, solver) !== null,
  );
  const find = (targets: readonly Target[]) => {
    const open = targets.filter(({ cell, value }) => !links.has(cell.key) && value >= least);
    if (facts === undefined || open.length === 0) return;
    const values = new Map(open.map(({ cell, value }) => [cell.key, value]));
    const others = facts.map((fact) => linked(fact, links));
    const same = mayBeUnchanged(others, values, least, solver);
    for (const { cell, link } of open) if (same?.has(cell.key)) links.set(cell.key, link);
  };
  find(
    hidden.flatMap((cell): readonly Target[] => {
      const today = now.get(nameOf(cell.table, cell.row, cell.column.name));
      if (today?.value == null) return [];
      return [{ cell, value: today.value, link: { key: today.key } }];
    }),
  );
  find(
    hidden.flatMap((cell): readonly Target[] => {
      const [value] = shown.get(nameOf(cell.table, cell.row, cell.column.name)) ?? [];
      return value === undefined ? [] : [{ cell, value, link: { value } }];
    }),
  );
  return { links, facts: facts ?? [] };
}

/** A former hidden cell, and the number that it may have had. */
interface Target {
  readonly cell: CountCell;
  readonly value: number;
  readonly link: Link;
}

/** What the hidden cells of a release are, and the facts that they keep. */
interface Linking {
  readonly links: ReadonlyMap<string, Link>;
  readonly facts: readonly Fact[];
}

function linked(fact: Fact, links: ReadonlyMap<string, Link>): Fact {
  let constant = 0;
  const parts = [...fact.form].flatMap(([key, times]) => {
    const link = links.get(key);
    if (link !== undefined && 'value' in link) {
      constant += times * link.value;
      return [];
    }
    return [[new Map([[link?.key ?? key, 1]]), times] as const];
  });
  return { form: combineForms(parts), lower: fact.lower - constant, upper: fact.upper - constant };
}

/** Present cells whose number a release shows. */
function knownCells({ release, cells }: FormerModel, now: ReadonlyMap<string, Now>) {
  return [...cells.values()].flatMap(({ table, row, column, value }) => {
    const cell = now.get(nameOf(table, row, column.name));
    if (value === null || cell === undefined || cell.value !== value) return [];
    const fact: Fact = { form: new Map([[cell.key, 1]]), lower: value, upper: value };
    return [{ key: cell.key, release: release.id, fact }];
  });
}

/**
 * Present cells that stay hidden because a release hides them, also where the force gave another number since: nobody can say
 * which of several hidden numbers changed. The most that any release promised counts.
 */
function keptHidden(
  models: readonly FormerModel[],
  now: ReadonlyMap<string, Now>,
  shown: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  for (const { release, cells } of models) {
    for (const { table, row, column, withheld } of cells.values()) {
      const today = now.get(nameOf(table, row, column.name));
      if (!withheld || today === undefined || shown.has(today.key)) continue;
      // Where no zero was hidden, one of today is another number, and is shown as zeros are.
      if (today.value === 0 && !release.zeroHidden) continue;
      const form = formKey(new Map([[today.key, 1]]));
      kept.set(form, Math.max(release.possibilities, kept.get(form) ?? 0));
    }
  }
  return kept;
}

/** Hidden numbers of a release that are none of today's. */
function stillHidden(
  { release, cells }: FormerModel,
  links: ReadonlyMap<string, Link>,
  now: ReadonlyMap<string, Now>,
): readonly Statement[] {
  return [...cells.values()].flatMap(({ key, table, row, column, withheld }) => {
    const beside = now.get(nameOf(table, row, column.name))?.key;
    if (!withheld || links.has(key) || beside === undefined) return [];
    const enough = release.possibilities;
    return [{ form: new Map([[key, 1]]), value: null, primary: true, weight: 0, beside, enough }];
  });
}

function eachOnce(facts: readonly Fact[]): readonly Fact[] {
  const byContent = new Map(
    facts
      .filter(({ form }) => form.size > 0)
      .map((fact) => [`${formKey(fact.form)} ${fact.lower} ${fact.upper}`, fact]),
  );
  return [...byContent.values()];
}

function gather<Value>(
  pairs: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> {
  return new Map(
    [...Map.groupBy(pairs, ([key]) => key)].map(([key, list]) => [
      key,
      [...new Set(list.map(([, value]) => value))],
    ]),
  );
}
