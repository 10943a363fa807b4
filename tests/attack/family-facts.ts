import { type Equation, type Form, less, only, sumOf } from './form.ts';
import type { SeenRow } from './rows.ts';
import { type Schema, schemas, subjectOf } from './schemas.ts';
import { cellName } from './world.ts';

/** Tables that count the same things have the same sums over what both of them tell apart. */
export function familyFacts(
  rows: readonly SeenRow[],
  id: (name: string) => string | null,
): readonly Equation[] {
  const tables = [...Map.groupBy(rows.filter(isMember), ({ dataset }) => dataset)];
  return tables.flatMap(([one, mine], at) =>
    tables
      .slice(at + 1)
      .filter(([other]) => schemas[other]?.family === schemas[one]?.family)
      .flatMap(([, theirs]) => [...sharedSums(mine, theirs, id), ...sharedSums(theirs, mine, id)]),
  );
}

/** Rows of a family that are no totals of others. */
function isMember({ dataset, codes }: SeenRow): boolean {
  const schema = schemas[dataset];
  if (schema?.family === undefined) return false;
  return schema.total === undefined || codes[schema.total.along] !== schema.total.code;
}

/** For each period of one table that the periods of the other fill without a gap. */
function sharedSums(
  mine: readonly SeenRow[],
  theirs: readonly SeenRow[],
  id: (name: string) => string | null,
): readonly Equation[] {
  const shared = subjectsOf(mine).filter((subject) => subjectsOf(theirs).includes(subject));
  return [...new Set(mine.map(({ period }) => period))].flatMap((period) => {
    const within = filling(period, theirs);
    if (within.length === 0) return [];
    const own = mine.filter((row) => row.period === period);
    const groups = Map.groupBy(own, (row) => keyOf(row, shared));
    const others = Map.groupBy(within, (row) => keyOf(row, shared));
    return [...groups].flatMap(([key, some]) => {
      const sum = formOf(some, id);
      const other = formOf(others.get(key) ?? [], id);
      if (sum === null || other === null) return [];
      return [{ form: less(sum, other), low: 0, high: 0, says: 'the same stops in another table' }];
    });
  });
}

function subjectsOf([first]: readonly SeenRow[]): readonly string[] {
  if (first === undefined) return [];
  return (schemas[first.dataset]?.codes ?? []).map((column) => subjectOf(first.dataset, column));
}

function keyOf(row: SeenRow, shared: readonly string[]): string {
  const codes = Object.entries(row.codes);
  return shared
    .map((subject) => codes.find(([column]) => subjectOf(row.dataset, column) === subject)?.[1])
    .join('|');
}

/** Rows of the same period, or of months that fill it. */
function filling(period: string, rows: readonly SeenRow[]): readonly SeenRow[] {
  const same = rows.filter((row) => row.period === period);
  if (same.length > 0) return same;
  const [start = '', end = ''] = period.split('..');
  const within = rows.filter((row) => {
    const [first = '', last = ''] = row.period.split('..');
    return last !== '' && first >= start && last <= end;
  });
  const covered = [...new Set(within.map((row) => row.period))].reduce(
    (sum, one) => sum + days(one),
    0,
  );
  return covered === days(period) ? within : [];
}

function days(period: string): number {
  const [start = '', end = ''] = period.split('..');
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}

function formOf(rows: readonly SeenRow[], id: (name: string) => string | null): Form | null {
  const [first] = rows;
  const schema: Schema | undefined = schemas[first?.dataset ?? ''];
  const [column = ''] = schema?.counts ?? [];
  const ids = rows.map((row) => id(cellName(row, column)));
  if (ids.length === 0 || !ids.every((one) => one !== null)) return null;
  return sumOf(ids.map((one) => [only(one), 1] as const));
}
