import type { Figure } from '../figures/figure.ts';
import type { Row, Table } from './table.ts';

/** The row of a return that a figure stands in; undefined where it is made of several, or of none. */
export function rowOf(
  { provenance }: Pick<Figure, 'provenance'>,
  tables: ReadonlyMap<string, Table>,
): Row | undefined {
  const [cell, another] = provenance.cells;
  if (cell === undefined || another !== undefined) return undefined;
  return tables
    .get(provenance.dataset)
    ?.rows.find(
      ({ source, row }) =>
        row === cell.row && source.file === cell.file && source.sheet === cell.sheet,
    );
}
