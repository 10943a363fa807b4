import { cellKey, formKey } from '../measures/linear-form.ts';
import type { Measure } from '../measures/measure.ts';
import type { Sources } from '../measures/scope.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';
import { type FormerModel, formerModel } from './former-facts.ts';
import type { FormerRelease } from './former-release.ts';
import { formerTruths } from './former-truth.ts';
import { type World, worldsOf } from './former-worlds.ts';
import { statesOf } from './history.ts';
import { type Now, nameOf } from './looks.ts';
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
  /** Where nobody can say which hidden numbers changed: what is known besides, by each way in which it may have been. */
  readonly either: readonly (readonly World[])[];
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
  either: [],
  kept: new Map(),
  shownIn: new Map(),
  shown: new Set(),
  zerosShown: false,
  toldIn: new Map(),
};

/** Worlds of which there is one are certain. */
function isAlone(worlds: readonly World[]): boolean {
  return worlds.length === 1;
}

interface Present {
  readonly measures: readonly Measure[];
  readonly sources: Sources;
  readonly profile: Profile;
  readonly solver: Solver;
  /** What other editions are made from: a release may have been made from it. */
  readonly others?: readonly (readonly Table[])[];
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
  const known = models.flatMap((model) => knownCells(model, now));
  const truths = formerTruths(models, [...statesOf(tables), ...(present.others ?? [])]);
  const worlds = worldsOf(models, now, truths, present.solver);
  const [certain, open] = [worlds.filter(isAlone), worlds.filter((some) => !isAlone(some))];
  return {
    facts: eachOnce([
      ...known.map(({ fact }) => fact),
      ...certain.flatMap(([world]) => world?.facts ?? []),
    ]),
    hidden: certain.flatMap(([world]) => world?.hidden ?? []),
    either: open,
    kept: keptHidden(models, now, new Set(known.map(({ key }) => key))),
    shownIn: gather(known.map(({ key, release }) => [key, release])),
    shown: new Set(models.flatMap((model) => shownForms(model, now))),
    zerosShown: releases.every(({ zeroHidden }) => !zeroHidden),
    toldIn: gather(
      models.flatMap(({ release }) =>
        release.tables.map(({ dataset }) => [dataset.id, release.id] as const),
      ),
    ),
  };
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

/** Present cells of which a release shows a number, whatever it is now. */
function shownForms({ cells }: FormerModel, now: ReadonlyMap<string, Now>): readonly string[] {
  return [...cells.values()].flatMap(({ table, row, column, value }) => {
    const cell = now.get(nameOf(table, row, column.name));
    return value === null || cell === undefined ? [] : [formKey(new Map([[cell.key, 1]]))];
  });
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
