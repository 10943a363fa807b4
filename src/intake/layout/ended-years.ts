import type { Spot } from './board.ts';
import type { HeadingMeaning } from './heading-meaning.ts';

interface Timed {
  readonly at: Spot;
  readonly text: string;
  readonly meaning: HeadingMeaning;
}

type Along = 'row' | 'column';

/**
 * Calendar years that cannot be of all months which stand under or beside them: of 2024 over November, December and
 * January nobody knows whether January is of the next. `lines` are the headings of each column, or the labels of each row,
 * in their order; `along` is what the years of one kind share, the row of headings or the column of labels. Whether a
 * year is written once or beside each month makes no difference.
 */
export function endedYears(
  lines: readonly (readonly Timed[])[],
  along: Along,
): ReadonlySet<string> {
  const ended = new Set<string>();
  const seen = new Map<string, readonly number[]>();
  for (const headings of lines) {
    const month = monthIn(headings);
    const ofYear = headings.find(namesYear);
    if (month === null || ofYear === undefined) continue;
    const key = placeOf(ofYear, along);
    const before = seen.get(key) ?? [];
    if (turns(before, month)) ended.add(key);
    seen.set(key, [...before, month]);
  }
  return ended;
}

/** Headings whose year has ended name none. */
export function withoutYears<T extends Timed>(
  headings: readonly T[],
  ended: ReadonlySet<string>,
  along: Along,
): readonly T[] {
  if (ended.size === 0) return headings;
  return headings.map((heading) => {
    const isEnded = namesYear(heading) && ended.has(placeOf(heading, along));
    return isEnded ? withoutYear(heading) : heading;
  });
}

interface Row {
  readonly labels: readonly Timed[];
}

interface Column {
  readonly headings: readonly Timed[];
}

/** Calendar years on one side of a table are of none of the months on its other side, where those go beyond a December. */
export function ofOneYear<R extends Row, C extends Column>({
  rows,
  values,
}: {
  readonly rows: readonly R[];
  readonly values: readonly C[];
}): { readonly rows: readonly R[]; readonly values: readonly C[] } {
  const isOver = monthsTurn(values.map(({ headings }) => headings));
  const isBeside = monthsTurn(rows.map(({ labels }) => labels));
  return {
    rows: isOver ? rows.map((row) => ({ ...row, labels: row.labels.map(withoutYear) })) : rows,
    values: isBeside
      ? values.map((value) => ({ ...value, headings: value.headings.map(withoutYear) }))
      : values,
  };
}

function monthsTurn(lines: readonly (readonly Timed[])[]): boolean {
  let before: readonly number[] = [];
  for (const headings of lines) {
    const month = monthIn(headings);
    if (month === null) continue;
    if (turns(before, month)) return true;
    before = [...before, month];
  }
  return false;
}

/** The same without its calendar year. */
function withoutYear<T extends Pick<Timed, 'meaning'>>(heading: T): T {
  const { meaning } = heading;
  const times = meaning.times.filter(({ kind }) => kind !== 'year');
  return { ...heading, meaning: { ...meaning, times } };
}

function monthIn(headings: readonly Timed[]): number | null {
  const times = headings.flatMap(({ meaning }) => meaning.times);
  return times.find((time) => time.kind === 'month')?.month ?? null;
}

/** A month that was there before begins the next group of lines, and no next year. */
function turns(before: readonly number[], month: number): boolean {
  const last = before.at(-1);
  return last !== undefined && !before.includes(month) && isTurn(last, month);
}

function namesYear({ meaning }: Timed): boolean {
  return meaning.times.some(({ kind }) => kind === 'year');
}

function placeOf({ at, text }: Timed, along: Along): string {
  return `${at[along]} ${text}`;
}

/** From the end of a year to a beginning, or back where the newest month comes first. */
function isTurn(from: number, to: number): boolean {
  return (from >= 10 && to <= 3) || (from <= 3 && to >= 10);
}
