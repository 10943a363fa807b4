import type { CellReference } from '../figures/figure.ts';
import { greatest, least } from '../statistics/extremes.ts';
import type { Row } from '../tables/table.ts';

/** More cells than these nobody reads one by one: they are told by their first and last row, and their number. */
const mostListed = 100;

/** Where the cells of a column stand: each by itself, or very many as one for each file. */
export function cellReferences(rows: readonly Row[], column: string): readonly CellReference[] {
  const cells = rows.map((row) => cellReference(row, column));
  return cells.length > mostListed ? gathered(cells) : cells;
}

function cellReference(row: Row, column: string): CellReference {
  const { file, sha256, sheet } = row.source;
  const { given = row.texts[column] ?? '', at } = row.numbers[column] ?? {};
  const inSheet = sheet === undefined ? {} : { sheet };
  return { file, sha256, given, ...inSheet, ...(at ?? { row: row.row, column }) };
}

/** Cells of one column of one file become one reference, in which nothing stands for what was given. */
function gathered(cells: readonly CellReference[]): readonly CellReference[] {
  const together = Map.groupBy(cells, ({ file, sheet = '', column }) =>
    JSON.stringify([file, sheet, column]),
  );
  return [...together.values()].flatMap((alike) => {
    const [first, another] = alike;
    if (first === undefined || another === undefined) return alike;
    const rows = alike.map(({ row }) => row);
    const [row, to] = [least(rows), greatest(rows)];
    return [{ ...first, given: '', row, to, cells: alike.length }];
  });
}
