import type { PeriodColumn, PeriodGrain } from '../../domain/tables/dataset.ts';
import { formatPeriod, type Period, parsePeriod } from '../../domain/time/period.ts';
import { periodsSaid } from '../../domain/time/spoken-period.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { anyOf, echo } from '../wording.ts';
import { findUnclearPeriod } from './unclear-period.ts';

/** Each grain as a clerk calls it, and how to write one. */
export const grains: Readonly<
  Record<PeriodGrain, { readonly name: string; readonly example: string }>
> = {
  day: { name: 'a day', example: '2024-05-31' },
  month: { name: 'a month', example: '2024-05' },
  quarter: { name: 'a financial quarter', example: '2023-24 Q4' },
  'financial-year': { name: 'a financial year', example: '2023-24' },
  'rolling-year': { name: 'twelve months up to a month', example: '12 months to February 2024' },
  'year-to-date': {
    name: 'the time from 1 April to the end of a quarter',
    example: '2023-24 to Q3',
  },
};

/**
 * Reads the period of a row. Unless the column looks ahead, it may not begin after the end of
 * `reporting`, the period of the return.
 */
export function readPeriodCell(
  cell: Cell,
  column: PeriodColumn,
  reporting: Period,
): Outcome<Period> {
  if (cell.kind === 'blank') {
    return refuse('empty-cell', 'the cell is empty', howToWrite(column));
  }
  const period = findPeriod(cell.text, column.grains);
  if (period === null) {
    const unclear = findUnclearPeriod(cell.text, column);
    if (unclear !== null) return unclear;
    const says = `${echo(cell.text)} is not ${anyOf(column.grains.map((grain) => grains[grain].name))}`;
    return refuse('not-a-period', says, howToWrite(column));
  }
  if (!column.grains.includes(period.kind)) return wrongGrain(cell.text, period, column);
  if (!column.ahead && period.start > reporting.end) return afterReturn(period, reporting);
  return accept(period);
}

/**
 * What the text says, in a grain of the column where it can be said so. Spreadsheet programs keep a
 * month as its first day, and save that into a CSV.
 */
function findPeriod(text: string, allowed: readonly PeriodGrain[]): Period | null {
  const said = periodsSaid(text);
  const fitting = said.find(({ kind }) => allowed.includes(kind));
  const [first] = said;
  if (fitting !== undefined || first === undefined) return fitting ?? null;
  if (first.kind === 'day' && first.id.endsWith('-01') && allowed.includes('month')) {
    return parsePeriod(first.id.slice(0, 'yyyy-mm'.length));
  }
  return first;
}

function wrongGrain(text: string, period: Period, column: PeriodColumn): Outcome<never> {
  const wanted = anyOf(column.grains.map((grain) => grains[grain].name));
  const says = `${echo(text)} is ${grains[period.kind].name}, and this column takes ${wanted}`;
  return refuse('wrong-period', says, howToWrite(column));
}

function afterReturn(period: Period, reporting: Period): Outcome<never> {
  return refuse(
    'period-after-return',
    `the row is about ${formatPeriod(period)}, after the period of this return, ${formatPeriod(reporting)}`,
    'Look for a slip in the date, or hand the row over with the return of its own period.',
  );
}

function howToWrite(column: PeriodColumn): string {
  const ways = column.grains.map((grain) => `${grains[grain].name} like ${grains[grain].example}`);
  return `Write ${anyOf(ways)}.`;
}
