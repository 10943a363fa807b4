import type { Duty, Late, Standing } from './duty.ts';

/**
 * How late an item is: of all that is overdue, what has been so for longest; where nothing is, by how much what met it
 * came late. Null where it is not late, and was not.
 */
export function lateOf({ duty, parts, earlier }: Standing): Late | null {
  const all = [...earlier, ...parts.map((part) => part.duty), ...(duty === null ? [] : [duty])];
  const longest = all
    .flatMap((one: Duty) => (one.status === 'overdue' && one.late !== null ? [one.late] : []))
    .toSorted((a, b) => b.days - a.days)[0];
  return longest ?? duty?.late ?? null;
}
