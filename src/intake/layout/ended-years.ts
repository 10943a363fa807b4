import type { Spot } from './board.ts';
import type { HeadingMeaning } from './heading-meaning.ts';

interface Timed {
  readonly at: Spot;
  readonly meaning: HeadingMeaning;
}

/**
 * Calendar years that cannot be of all months which stand under or beside them: of 2024 over November, December and
 * January nobody knows whether January is of the next. `lines` are the headings of each column, or the labels of each row,
 * in their order. The years come by the place of their headings.
 */
export function endedYears(lines: readonly (readonly Timed[])[]): ReadonlySet<string> {
  const ended = new Set<string>();
  const seen = new Map<string, number[]>();
  for (const headings of lines) {
    const times = headings.flatMap(({ meaning }) => meaning.times);
    const month = times.find((time) => time.kind === 'month')?.month;
    const ofYear = headings.find(namesYear);
    if (month === undefined || ofYear === undefined) continue;
    const key = placeOf(ofYear);
    const before = seen.get(key) ?? [];
    const last = before.at(-1);
    // A month that was there before begins the next group of rows, and no next year.
    if (last !== undefined && !before.includes(month) && isTurn(last, month)) ended.add(key);
    seen.set(key, [...before, month]);
  }
  return ended;
}

/** Headings whose year has ended name none. */
export function withoutYears<T extends Timed>(
  headings: readonly T[],
  ended: ReadonlySet<string>,
): readonly T[] {
  if (ended.size === 0) return headings;
  return headings.map((heading) => {
    if (!namesYear(heading) || !ended.has(placeOf(heading))) return heading;
    const { meaning } = heading;
    const times = meaning.times.filter(({ kind }) => kind !== 'year');
    return { ...heading, meaning: { ...meaning, times } };
  });
}

function namesYear({ meaning }: Timed): boolean {
  return meaning.times.some(({ kind }) => kind === 'year');
}

function placeOf({ at }: Timed): string {
  return `${at.row} ${at.column}`;
}

/** From the end of a year to a beginning, or back where the newest month comes first. */
function isTurn(from: number, to: number): boolean {
  return (from >= 10 && to <= 3) || (from <= 3 && to >= 10);
}
