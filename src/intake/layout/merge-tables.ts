import { shownOf } from '../files/grid.ts';
import type { Clash, LeftOut, Source, TidyRow } from './tidy.ts';
import type { Unpivoted } from './unpivoted.ts';

/** Several tables of one dataset as one. */
export type Merged = Pick<
  Unpivoted,
  'rows' | 'leftOut' | 'headings' | 'groups' | 'clashes' | 'totalsDiffering' | 'lacking' | 'unsaid'
>;

/** Puts tables together: a number that two give alike counts once; one that they give differently is a clash. */
export function mergeTables(tables: readonly Unpivoted[]): Merged {
  const [only, another] = tables;
  if (only !== undefined && another === undefined) return only;
  const rows = new Map<string, TidyRow>();
  const leftOut: LeftOut[] = tables.flatMap((table) => table.leftOut);
  const clashes: Clash[] = tables.flatMap((table) => table.clashes);
  for (const [index, table] of tables.entries()) {
    for (const row of table.rows) {
      const own = row.texts.size > 0 ? `${index} ${row.at.row}` : '';
      const key = JSON.stringify([row.period?.id, Object.entries(row.groups).toSorted(), own]);
      const before = rows.get(key);
      if (before === undefined) rows.set(key, { ...row, numbers: new Map(row.numbers) });
      else addNumbers(before, row, table, { leftOut, clashes });
    }
  }
  return {
    rows: [...rows.values()],
    leftOut,
    clashes,
    headings: tables.flatMap((table) => table.headings),
    groups: tables.flatMap((table) => table.groups),
    totalsDiffering: tables.flatMap((table) => table.totalsDiffering),
    lacking: new Set(tables.flatMap((table) => [...table.lacking])),
    unsaid: Object.fromEntries(tables.flatMap(({ unsaid }) => Object.entries(unsaid))),
  };
}

function addNumbers(
  before: TidyRow,
  row: TidyRow,
  { dataset }: Unpivoted,
  told: { readonly leftOut: LeftOut[]; readonly clashes: Clash[] },
): void {
  for (const column of dataset.columns) {
    const second = column.kind === 'number' ? row.numbers.get(column.name) : undefined;
    if (column.kind !== 'number' || second === undefined) continue;
    const first = before.numbers.get(column.name);
    if (first === undefined) before.numbers.set(column.name, second);
    else if (shownOf(first.cell) === shownOf(second.cell)) told.leftOut.push(repeated(second));
    else told.clashes.push({ column, first, second });
  }
}

function repeated(source: Source): LeftOut {
  const { row, column, sheet } = source;
  return {
    reason: 'repeated',
    words: shownOf(source.cell),
    cells: [{ row, column }],
    ...(sheet === undefined ? {} : { sheet }),
  };
}
