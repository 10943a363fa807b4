import type { IsoDate, Period } from '../time/period.ts';

/** The last day that an instrument sets for one period. */
export interface SetDay {
  /** Id of the period: `2024-25`. */
  readonly period: string;
  readonly last: IsoDate;
  /** When the instrument that sets it came into force; before that, another day held. */
  readonly since: IsoDate;
}

/** By when the law asks for something about a period, where it sets a day. */
export interface LastDays {
  readonly of: readonly SetDay[];
  /** Month and day after the end of every other period: `07-31`. */
  readonly otherwise: string;
  /** Periods whose day was moved by an instrument that was not read: of them no day is known. */
  readonly unread: readonly string[];
}

/** The days that the law had set by a day: of each period, the one that was set last. */
export function setBy({ of, otherwise, unread }: LastDays, on: IsoDate): LastDays {
  const known = of.filter(({ since }) => since <= on);
  const newest = new Map(
    known.toSorted((a, b) => (a.since < b.since ? -1 : 1)).map((day) => [day.period, day]),
  );
  return { of: [...newest.values()], otherwise, unread };
}

/** The last day of a period; null where none was read. */
export function lastDayOf({ of, otherwise, unread }: LastDays, period: Period): IsoDate | null {
  const set = of.findLast((day) => day.period === period.id);
  if (set !== undefined) return set.last;
  if (unread.includes(period.id)) return null;
  const sameYear = `${period.end.slice(0, 4)}-${otherwise}`;
  return sameYear > period.end ? sameYear : `${Number(period.end.slice(0, 4)) + 1}-${otherwise}`;
}
