import { blank, type Cell, type GridRow, type Merge } from './grid.ts';
import { mostCells } from './limits.ts';
import { TooManyCells } from './too-many-cells.ts';

/** The rows, in which each cell under a merge says so. Rows that are blank throughout stay away. */
export function withMerges(rows: readonly GridRow[], merges: readonly Merge[]): readonly GridRow[] {
  if (merges.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const changed = new Map<number, Cell[]>();
  let looked = 0;
  for (const merge of merges) {
    const anchor = byNumber.get(merge.top)?.cells[merge.left] ?? blank;
    const under: Cell = { kind: 'blank', text: '', under: { ...merge, shows: anchor } };
    const right = Math.min(merge.right, width - 1);
    looked += Math.min(rows.length, merge.bottom - merge.top + 1);
    if (looked > mostCells) throw new TooManyCells('merged');
    for (const row of rowsOf(merge, rows, byNumber)) {
      looked += Math.max(0, right - merge.left + 1);
      if (looked > mostCells) throw new TooManyCells('merged');
      const cells = changed.get(row.row) ?? [...row.cells];
      changed.set(row.row, cells);
      cover(cells, merge, right, under, row.row);
    }
  }
  return rows.map((row) => ({ ...row, cells: changed.get(row.row) ?? row.cells }));
}

function rowsOf(
  { top, bottom }: Merge,
  rows: readonly GridRow[],
  byNumber: ReadonlyMap<number, GridRow>,
): readonly GridRow[] {
  if (bottom - top > rows.length) return rows.filter(({ row }) => row >= top && row <= bottom);
  const found: GridRow[] = [];
  for (let number = top; number <= bottom; number++) {
    const row = byNumber.get(number);
    if (row !== undefined) found.push(row);
  }
  return found;
}

function cover(cells: Cell[], merge: Merge, right: number, under: Cell, row: number): void {
  while (cells.length <= right) cells.push(blank);
  for (let column = merge.left; column <= right; column++) {
    if (row !== merge.top || column !== merge.left) cells[column] = under;
  }
}
