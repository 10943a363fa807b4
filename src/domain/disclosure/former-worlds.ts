import { combineForms, formKey, type LinearForm } from '../measures/linear-form.ts';
import { rowKey } from '../tables/row-key.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';
import type { FormerModel } from './former-facts.ts';
import { joinGroups } from './groups.ts';
import { Readings, type Sameness } from './readings.ts';
import type { Solver } from './solver.ts';
import type { Statement } from './statement.ts';
import { unchanged } from './unchanged.ts';

/** What releases told, if some numbers that they hid are today's and others are not. */
export interface World {
  /** Over present cells, and over former ones whose number is another now. */
  readonly facts: readonly Fact[];
  /** The former ones: they must stay unknown too. */
  readonly hidden: readonly Statement[];
}

/** A present cell. */
export interface Now {
  readonly key: string;
  readonly value: number | null;
}

/** The name of a cell in whatever file it stands. */
export function nameOf(table: Table, row: Table['rows'][number], column: string): string {
  return `${table.dataset.id}|${rowKey(table.dataset, row)}|${column}`;
}

/** A cell as a release has it: by its own key where it is hidden. */
type Look =
  | { readonly hidden: string; readonly promised: number; readonly least: number }
  | { readonly shown: number; readonly key?: string };

/**
 * For each group of former hidden numbers that hang together, the worlds that may be. Where everything fits
 * that nothing changed, there is one.
 */
export function worldsOf(
  models: readonly FormerModel[],
  now: ReadonlyMap<string, Now>,
  truths: ReadonlyMap<string, ReadonlySet<number>>,
  solver: Solver,
): readonly (readonly World[])[] {
  const least = leastOf(models);
  const seen = seenCells(models, now, least);
  const today = todayOf(seen);
  const facts = models.flatMap((model) => toldBy(model, today, least, solver));
  const samenesses = seen
    .flatMap(({ looks }) => samenessesOf(looks))
    .filter((one) => mayBe(one, truths));
  const byKey = new Map(seen.flatMap((cell) => hiddenKeys(cell.looks).map((key) => [key, cell])));
  return unchanged(facts, samenesses, least, solver).map((group) => {
    const keys = group.facts.flatMap(({ form }) => [...form.keys()]);
    const cells = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const worlds = group.ways.map((way) => worldOf(group.facts, way, [...cells]));
    return [...new Map(worlds.map((world) => [contentOf(world), world])).values()];
  });
}

/** So many worlds are thought through for numbers that hang together. */
const mostWorlds = 48;

/** The worlds of several groups that hang together by what is published now: one of each. */
export function combined(groups: readonly (readonly World[])[]): readonly World[] {
  let worlds: readonly World[] = [{ facts: [], hidden: [] }];
  for (const group of groups) {
    worlds = group.flatMap((one) =>
      worlds.map(({ facts, hidden }) => ({
        facts: [...facts, ...one.facts],
        hidden: [...hidden, ...one.hidden],
      })),
    );
    worlds = worlds.slice(0, mostWorlds);
  }
  return worlds;
}

/** A cell that some release hides: how it was seen, the first time first, as it is today last; its key today, if it is still there. */
interface SeenCell {
  readonly looks: readonly Look[];
  readonly today: string | undefined;
}

function seenCells(
  models: readonly FormerModel[],
  now: ReadonlyMap<string, Now>,
  least: (key: string) => number,
): readonly SeenCell[] {
  const looks = new Map<string, Look[]>();
  for (const { release, cells } of models) {
    for (const { key, table, row, column, value, withheld } of cells.values()) {
      if (value === null && !withheld) continue;
      const name = nameOf(table, row, column.name);
      const look = withheld
        ? { hidden: key, promised: release.possibilities, least: least(key) }
        : { shown: value ?? 0 };
      looks.set(name, [...(looks.get(name) ?? []), look]);
    }
  }
  return [...looks].flatMap(([name, seen]) => {
    if (hiddenKeys(seen).length === 0) return [];
    const today = now.get(name);
    const { key, value = null } = today ?? {};
    const last = key === undefined || value === null ? [] : [{ shown: value, key }];
    return [{ looks: [...seen, ...last], today: key }];
  });
}

function hiddenKeys(looks: readonly Look[]): readonly string[] {
  return looks.flatMap((look) => ('hidden' in look ? [look.hidden] : []));
}

/** The least that a hidden number can be; others that hang together with some may be zero. */
function leastOf(models: readonly FormerModel[]): (key: string) => number {
  const hidden = models.flatMap(({ release, cells }) =>
    [...cells.values()].flatMap(({ key, withheld }) =>
      withheld && !release.zeroHidden ? [key] : [],
    ),
  );
  const counted = new Set(hidden);
  return (key) => (counted.has(key) ? 1 : 0);
}

/**
 * What a release told, group by group of what hangs together; a return that broke its own identities told nothing by
 * them. Most often today's numbers fit, which is seen at once.
 */
function toldBy(
  { facts, told }: FormerModel,
  today: ReadonlyMap<string, number>,
  least: (key: string) => number,
  solver: Solver,
): readonly Fact[] {
  const byTables = new Set(facts);
  return together([...facts, ...told]).flatMap((group) => {
    const keys = new Set(group.flatMap(({ form }) => [...form.keys()]));
    const asNow = [...keys].flatMap((key) => {
      const value = today.get(key);
      return value === undefined ? [] : [same(key, value)];
    });
    const fits = (some: readonly Fact[]) => new Readings(some, asNow, least, solver).fit;
    return [group, group.filter((fact) => !byTables.has(fact))].find(fits) ?? [];
  });
}

/** Facts that have cells in common, directly or by others. */
function together(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups = joinGroups(facts.map(({ form }) => form.keys()));
  const groupOf = new Map(groups.flatMap((group) => [...group].map((key) => [key, group])));
  return [...Map.groupBy(facts, ({ form }) => groupOf.get([...form.keys()][0] ?? '')).values()];
}

/** Today's number of what was hidden, by the key that it had. */
function todayOf(seen: readonly SeenCell[]): ReadonlyMap<string, number> {
  return new Map(
    seen.flatMap(({ looks, today }) => {
      const last = looks.at(-1);
      if (today === undefined || last === undefined || !('shown' in last)) return [];
      return hiddenKeys(looks).map((key) => [key, last.shown] as const);
    }),
  );
}

/** Each look beside the next one. */
function samenessesOf(looks: readonly Look[]): readonly Sameness[] {
  return looks.slice(1).flatMap((look, position): readonly Sameness[] => {
    const before = looks[position];
    if (before === undefined) return [];
    if ('hidden' in before && 'hidden' in look) {
      const form = new Map([
        [before.hidden, 1],
        [look.hidden, -1],
      ]);
      return [{ form, value: 0 }];
    }
    if ('hidden' in before && 'shown' in look) return [same(before.hidden, look.shown)];
    if ('hidden' in look && 'shown' in before) return [same(look.hidden, before.shown)];
    return [];
  });
}

/** False where the folder knows better. */
function mayBe(
  { form, value }: Sameness,
  truths: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const [one, other] = [...form.keys()].map((key) => truths.get(key));
  if (one === undefined || (form.size === 2 && other === undefined)) return true;
  return form.size === 1 ? one.has(value) : [...one].some((number) => other?.has(number));
}

function same(key: string, value: number): Sameness {
  return { form: new Map([[key, 1]]), value };
}

/** What a former hidden number is: a present cell, a number that some release shows, or one for itself. */
type Link = { readonly key: string } | { readonly value: number };

function worldOf(
  facts: readonly Fact[],
  way: ReadonlySet<Sameness>,
  cells: readonly SeenCell[],
): World {
  const held = new Set([...way].map(nameOfSameness));
  const runs = cells.flatMap(({ looks, today }) =>
    runsOf(looks, held).flatMap((run) => hiddenRun(run, today)),
  );
  const links = new Map(runs.flatMap(({ keys, link }) => keys.map((key) => [key, link] as const)));
  const all = [...facts, ...runs.flatMap(({ atLeast }) => atLeast)];
  return {
    facts: all.map((fact) => linked(fact, links)),
    hidden: runs.flatMap(({ hidden }) => hidden),
  };
}

/** Looks that saw the same number, where some did not see it. */
interface HiddenRun {
  readonly keys: readonly string[];
  readonly link: Link;
  readonly atLeast: readonly Fact[];
  /** What must stay unknown, where it is nothing that is seen now. */
  readonly hidden: readonly Statement[];
}

function hiddenRun(run: readonly Look[], today: string | undefined): readonly HiddenRun[] {
  const unseen = run.filter((look) => 'hidden' in look);
  const [first] = unseen;
  if (first === undefined) return [];
  const link = linkOf(run);
  const form = new Map([[first.hidden, 1]]);
  const lower = Math.max(...unseen.map(({ least }) => least));
  const enough = Math.max(...unseen.map(({ promised }) => promised));
  const apart = link === null && today !== undefined;
  const hidden = { form, value: null, primary: true, weight: 0, enough };
  return [
    {
      keys: unseen.map((look) => look.hidden),
      link: link ?? { key: first.hidden },
      atLeast: lower > 0 ? [{ form, lower, upper: Number.POSITIVE_INFINITY }] : [],
      hidden: apart ? [{ ...hidden, beside: today }] : [],
    },
  ];
}

function nameOfSameness({ form, value }: Sameness): string {
  return `${formKey(form)} = ${value}`;
}

/** Looks that follow each other and saw the same number. */
function runsOf(looks: readonly Look[], held: ReadonlySet<string>): readonly (readonly Look[])[] {
  const runs: Look[][] = [];
  for (const [position, look] of looks.entries()) {
    const pair = samenessesOf(looks.slice(Math.max(0, position - 1), position + 1));
    const goesOn = pair.some((one) => held.has(nameOfSameness(one)));
    if (goesOn) runs.at(-1)?.push(look);
    else runs.push([look]);
  }
  return runs;
}

function linkOf(run: readonly Look[]): Link | null {
  for (const look of run.toReversed()) {
    if ('shown' in look) return look.key === undefined ? { value: look.shown } : { key: look.key };
  }
  return null;
}

function linked(fact: Fact, links: ReadonlyMap<string, Link>): Fact {
  let constant = 0;
  const parts = [...fact.form].flatMap(
    ([key, times]): readonly (readonly [LinearForm, number])[] => {
      const link = links.get(key);
      if (link !== undefined && 'value' in link) {
        constant += times * link.value;
        return [];
      }
      return [[new Map([[link?.key ?? key, 1]]), times]];
    },
  );
  return { form: combineForms(parts), lower: fact.lower - constant, upper: fact.upper - constant };
}

function contentOf({ facts, hidden }: World): string {
  const told = facts.map(({ form, lower, upper }) => `${formKey(form)} ${lower} ${upper}`);
  return [...told, ...hidden.map(({ form }) => formKey(form))].toSorted().join('; ');
}
