import { formatNumber } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { cellPlace } from './place.ts';
import {
  aboutRow,
  cellsIn,
  countsThings,
  type GivenCell,
  hasHistory,
  hidesSome,
  numberColumns,
  rowSeries,
} from './series.ts';

/** Periods in any order rise all the way once in 24 times where they are four. */
const enough = 4;
/** What is added each time lies within this factor of what was there first: nothing grows so evenly by its own size. */
const even = 2.5;
/** Below this, one more or fewer is a large part. */
const least = 5;

/**
 * Numbers since the beginning of a year, or of the table, in a series of months or quarters: each is more than the one
 * before, by about as much as the first one is. A series that grew by its own first size again and again, evenly, for four
 * periods would have to grow fourfold; four that rise in a row are one of 24 orders by chance, before anything is said of how
 * evenly they do.
 */
export function checkCumulated(table: Table): readonly Finding[] {
  if (!hasHistory(table) || table.dataset.asAt === true) return [];
  return numberColumns(table)
    .filter(({ unit }) => countsThings(unit))
    .flatMap((column) =>
      rowSeries(table)
        .filter((rows) => !hidesSome(rows, column.name))
        .flatMap((rows) => runsIn(cellsIn(rows, column.name)))
        .map((run) => tell(run, column, table)),
    );
}

/** The longest stretches of a series that add up from their first. */
function runsIn(cells: readonly GivenCell[]): readonly (readonly GivenCell[])[] {
  const runs: GivenCell[][] = [];
  let run: GivenCell[] = [];
  for (const cell of cells) {
    const goesOn = addsTo(run, cell.value);
    if (!goesOn && run.length >= enough) runs.push(run);
    run = goesOn ? [...run, cell] : [cell];
  }
  return run.length >= enough ? [...runs, run] : runs;
}

function addsTo(run: readonly GivenCell[], value: number): boolean {
  const first = run[0]?.value ?? 0;
  const added = value - (run.at(-1)?.value ?? 0);
  return first >= least && added >= first / even && added <= first * even;
}

function tell(run: readonly GivenCell[], column: NumberColumn, table: Table): Finding {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A run has no cells.');
  const about = aboutRow(last.row, table);
  const values = run.map(({ value }) => formatNumber(value, column.decimals)).join(', ');
  return {
    code: 'cumulative-in-series',
    severity: 'warning',
    place: cellPlace(last.row, column.name),
    says: `“${column.title}”${about === '' ? '' : ` (${about})`} rises from ${formatPeriod(first.row.period)} to ${formatPeriod(last.row.period)} each time by about what was there first (${values}): these seem to be totals since then`,
    fix: 'Ask the force whether each number is of its period alone. If it is, say in a public note why it grew so evenly.',
    about: [table.dataset.id],
  };
}
