import type { Selector } from '../tables/dataset.ts';
import { RowIndex } from '../tables/row-index.ts';
import type { Row, Table } from '../tables/table.ts';
import { financialYearOf, type Period, quarterOf } from '../time/period.ts';
import type { Measure } from './measure.ts';
import { selects } from './select.ts';

/** The code of a whole dimension. */
export const total = 'total';

/** Which rows a figure is about: a code for each dimension, a period. */
export interface Group {
  readonly codes: Readonly<Record<string, string>>;
  /** Dimensions gathered over all their codes, as opposed to a `total` row that the force gave. */
  readonly folded: readonly string[];
  readonly period: Period;
  /** Whether the rows have this very period, or are gathered into it. */
  readonly gather: Measure['period'];
}

/** The period of the figure that a row goes into, or null where it goes into none. */
export function figurePeriod(row: Row, gather: Measure['period']): Period | null {
  if (gather === 'row') return row.period;
  if (gather === 'quarter') return quarterOf(row.period);
  const gathered = row.period.kind === 'month' || row.period.kind === 'quarter';
  return gathered ? financialYearOf(row.period) : null;
}

/**
 * Rows of a table in a group. Dimensions of the group that the table does not have are ignored, so
 * that a group can be carried from one dataset to another that shares some of its dimensions.
 */
export function rowsOf(table: Table, group: Group, where: Selector | undefined): readonly Row[] {
  const fixed = Object.entries(group.codes).filter(([name]) => !group.folded.includes(name));
  return indexOf(table.rows)
    .find(Object.fromEntries(fixed))
    .filter(
      (row) =>
        fixed.every(([name, code]) => (row.codes[name] ?? code) === code) &&
        selects(where, row.codes) &&
        figurePeriod(row, group.gather)?.id === group.period.id,
    );
}

/** Rows are never changed, and every figure of a table asks for its own. */
const indexes = new WeakMap<readonly Row[], RowIndex>();

function indexOf(rows: readonly Row[]): RowIndex {
  const index = indexes.get(rows) ?? new RowIndex(rows);
  indexes.set(rows, index);
  return index;
}
