import type { Form } from './form.ts';
import { isPeople, type SeenRow } from './rows.ts';

/** Which rules a release says that it was made by. */
export interface Rules {
  /** Whole numbers that are to stay possible. */
  readonly possibilities: number;
  /** Counts up to here are small. */
  readonly greatest: number;
  /** True where a hidden number may be nought. */
  readonly zeroHidden: boolean;
}

/** A count of people, as all releases together show it. */
export interface Cell {
  readonly id: string;
  readonly value: number | null;
  /** The most that any release that hides it promises; 0 where none does. */
  readonly promised: number;
  /** The least that it can be. */
  readonly least: number;
  /** The strictest rules of the releases that have it, hidden or not. */
  readonly strictest: Pick<Rules, 'possibilities' | 'greatest'>;
  /** Where it was shown first: which release that was, by its number, and what was small there. */
  readonly shownFirst: { readonly at: number; readonly greatest: number } | null;
}

/** What one release shows, its rows before and its equations after they are named. */
export interface Release {
  readonly id: string;
  readonly rules: Rules;
  readonly rows: readonly SeenRow[];
}

/** What an attacker may be told besides, so that it is the strongest there could be, and no guess of it is wrong. */
export interface Hints {
  /** Whether a count is the same in two releases, where that cannot be seen. */
  readonly unchanged: (name: string, from: string, to: string) => boolean;
  /** Whether a group of people that a difference tells is a small one by some rules; undefined where nobody says. */
  readonly isSmall: (form: Form, greatest: number) => boolean | undefined;
}

export const noHints: Hints = { unchanged: () => true, isSmall: () => undefined };

/** The name of a count, whatever release shows it. */
export function cellName(
  { dataset, period, codes }: Omit<SeenRow, 'numbers' | 'place'>,
  column: string,
): string {
  const named = Object.entries(codes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [dataset, period, ...named.map(([name, code]) => `${name}=${code}`), column].join('|');
}

/** One look at a count. */
interface Look {
  readonly value: number | null;
  readonly hidden: boolean;
}

/**
 * The counts of all releases. One that a later release shows with another number is another count; `unchanged` tells it
 * of those that are hidden in one of them.
 */
export class Cells {
  readonly #cells = new Map<string, Cell>();
  /** The id that each count has in each release, by release and name. */
  readonly #ids = new Map<string, string>();
  readonly #latest = new Map<string, { readonly id: string; readonly release: string }>();

  constructor(releases: readonly Release[], { unchanged }: Hints) {
    for (const [at, release] of releases.entries()) {
      for (const [name, look] of looksOf(release)) this.#see(release, at, name, look, unchanged);
    }
  }

  get all(): ReadonlyMap<string, Cell> {
    return this.#cells;
  }

  /** The id of a count in a release; null where the release does not have it. */
  idIn(release: string, name: string): string | null {
    return this.#ids.get(`${release} ${name}`) ?? null;
  }

  #see(
    { id: release, rules }: Release,
    at: number,
    name: string,
    look: Look,
    unchanged: Hints['unchanged'],
  ): void {
    const latest = this.#latest.get(name);
    const before = latest === undefined ? undefined : this.#cells.get(latest.id);
    const same =
      latest !== undefined &&
      before !== undefined &&
      isSame(before, look, () => unchanged(name, latest.release, release));
    const id = same ? latest.id : `${name}@${release}`;
    this.#ids.set(`${release} ${name}`, id);
    this.#latest.set(name, { id, release });
    const promised = look.hidden ? rules.possibilities : 0;
    const least = look.hidden && !rules.zeroHidden ? 1 : 0;
    this.#cells.set(id, {
      id,
      value: look.value ?? (same ? before.value : null),
      promised: Math.max(promised, same ? before.promised : 0),
      least: Math.max(least, same ? before.least : 0),
      strictest: strictest(rules, same ? before.strictest : rules),
      shownFirst: (same ? before.shownFirst : null) ?? shownIn(look, at, rules),
    });
  }
}

function shownIn({ value }: Look, at: number, { greatest }: Rules): Cell['shownFirst'] {
  return value === null ? null : { at, greatest };
}

function isSame(before: Cell, look: Look, unchanged: () => boolean): boolean {
  if (before.value !== null && look.value !== null) return before.value === look.value;
  return unchanged();
}

/** What a release shows of each count: a number in any format is known, whatever another hides. */
function looksOf({ rows }: Release): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const row of rows) {
    for (const [column, { text, hidden }] of Object.entries(row.numbers)) {
      if (!isPeople(row.dataset, column)) continue;
      const name = cellName(row, column);
      const before = looks.get(name);
      const value = text === null ? (before?.value ?? null) : Number(text.replaceAll(',', ''));
      looks.set(name, { value, hidden: hidden || (before?.hidden ?? false) });
    }
  }
  return looks;
}

function strictest(one: Cell['strictest'], other: Cell['strictest']): Cell['strictest'] {
  return one.possibilities > other.possibilities ? one : other;
}
