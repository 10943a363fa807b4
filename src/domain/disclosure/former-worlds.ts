import { combineForms, formKey, type LinearForm } from '../measures/linear-form.ts';
import type { Fact } from './facts.ts';
import type { FormerModel } from './former-facts.ts';
import {
  hiddenKeys,
  type Look,
  type Now,
  runsOf,
  type SeenCell,
  samenessesOf,
  seenCells,
  todayOf,
} from './looks.ts';
import type { Sameness } from './readings.ts';
import type { Solver } from './solver.ts';
import type { Statement } from './statement.ts';
import { leastOf, toldBy } from './told.ts';
import { unchanged } from './unchanged.ts';

/** What releases told, if some numbers that they hid are today's and others are not. */
export interface World {
  /** Over present cells, and over former ones whose number is another now. */
  readonly facts: readonly Fact[];
  /** The former ones: they must stay unknown too. */
  readonly hidden: readonly Statement[];
}

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

/** False where the folder knows better. */
function mayBe(
  { form, value }: Sameness,
  truths: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const [one, other] = [...form.keys()].map((key) => truths.get(key));
  if (one === undefined || (form.size === 2 && other === undefined)) return true;
  return form.size === 1 ? one.has(value) : [...one].some((number) => other?.has(number));
}

/** What a former hidden number is: a present cell, a number that some release shows, or one for itself. */
type Link = { readonly key: string } | { readonly value: number };

function worldOf(
  facts: readonly Fact[],
  way: ReadonlySet<Sameness>,
  cells: readonly SeenCell[],
): World {
  const runs = cells.flatMap(({ looks, today }) =>
    runsOf(looks, way).flatMap((run) => hiddenRun(run, today)),
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
  const hiddenIn = first.release;
  const hidden = { form, value: null, primary: true, weight: 0, hiddenIn, enough };
  return [
    {
      keys: unseen.map((look) => look.hidden),
      link: link ?? { key: first.hidden },
      atLeast: lower > 0 ? [{ form, lower, upper: Number.POSITIVE_INFINITY }] : [],
      hidden: apart ? [{ ...hidden, beside: today }] : [],
    },
  ];
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
