import { formKey } from '../measures/linear-form.ts';
import { rowKey } from '../tables/row-key.ts';
import type { Table } from '../tables/table.ts';
import type { FormerModel } from './former-facts.ts';
import type { Sameness } from './readings.ts';

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
export type Look =
  | {
      readonly hidden: string;
      readonly release: string;
      readonly promised: number;
      readonly least: number;
    }
  | { readonly shown: number; readonly key?: string };

/** A cell that some release hides: how it was seen, the first time first, as it is today last; its key today, if it is still there. */
export interface SeenCell {
  readonly looks: readonly Look[];
  readonly today: string | undefined;
}

export function seenCells(
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
        ? { hidden: key, release: release.id, promised: release.possibilities, least: least(key) }
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

export function hiddenKeys(looks: readonly Look[]): readonly string[] {
  return looks.flatMap((look) => ('hidden' in look ? [look.hidden] : []));
}

/** Today's number of what was hidden, by the key that it had. */
export function todayOf(seen: readonly SeenCell[]): ReadonlyMap<string, number> {
  return new Map(
    seen.flatMap(({ looks, today }) => {
      const last = looks.at(-1);
      if (today === undefined || last === undefined || !('shown' in last)) return [];
      return hiddenKeys(looks).map((key) => [key, last.shown] as const);
    }),
  );
}

/** Each look beside the next one. */
export function samenessesOf(looks: readonly Look[]): readonly Sameness[] {
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

export function same(key: string, value: number): Sameness {
  return { form: new Map([[key, 1]]), value };
}

function nameOfSameness({ form, value }: Sameness): string {
  return `${formKey(form)} = ${value}`;
}

/** Looks that follow each other and saw the same number, as one of the ways has it. */
export function runsOf(
  looks: readonly Look[],
  way: ReadonlySet<Sameness>,
): readonly (readonly Look[])[] {
  const held = new Set([...way].map(nameOfSameness));
  const runs: Look[][] = [];
  for (const [position, look] of looks.entries()) {
    const pair = samenessesOf(looks.slice(Math.max(0, position - 1), position + 1));
    const goesOn = pair.some((one) => held.has(nameOfSameness(one)));
    if (goesOn) runs.at(-1)?.push(look);
    else runs.push([look]);
  }
  return runs;
}
