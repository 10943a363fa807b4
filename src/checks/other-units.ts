import { formatNumber } from '../domain/figures/format.ts';
import type { Unit } from '../domain/figures/unit.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { extremesWithout } from '../domain/statistics/extremes.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { cellPlace } from './place.ts';
import {
  cellsIn,
  type GivenCell,
  hasHistory,
  hidesSome,
  numberColumns,
  rowSeries,
} from './series.ts';

/** So many other numbers show of what size a series is. */
const enough = 3;
/** Others of a steady series lie within this factor of each other. */
const steady = 3;
/** Times the factor, the number is within this of the others. */
const near = 1.25;
/** Tens of things do not become ones by chance: a Poisson count with a mean of 30 is 3 once in 200 million times. */
const least = 30;

/** Hours, minutes and seconds; thousands, hundreds and tens; pounds and pence. */
const timeFactors = [60, 3600];
const decimalFactors = [10, 100, 1000];

/**
 * A number in another unit than its series: minutes among seconds, pence among pounds, thousands among ones. The others,
 * three or more, lie within a factor of three; this one lies outside that, and comes to lie among them times or by 60
 * (a length of time), 10, 100 or 1,000. Series of counts under thirty are passed over, and so is what is small beside small
 * numbers: a wait of one second among waits of five.
 */
export function checkOtherUnits(table: Table): readonly Finding[] {
  if (!hasHistory(table)) return [];
  return numberColumns(table).flatMap((column) =>
    rowSeries(table)
      .filter((rows) => !hidesSome(rows, column.name))
      .flatMap((rows) => inSeries(cellsIn(rows, column.name), column))
      .map((slip) => tell(slip, column, table)),
  );
}

interface Slip {
  readonly cell: GivenCell;
  readonly meant: number;
  readonly low: number;
  readonly high: number;
}

function inSeries(cells: readonly GivenCell[], { unit }: NumberColumn): readonly Slip[] {
  if (cells.length <= enough) return [];
  const ordered = cells.map(({ value }) => value).toSorted((a, b) => a - b);
  return cells.flatMap((cell) => {
    const { low, high } = extremesWithout(cell.value, ordered);
    if (low <= 0 || high > steady * low || cell.value <= 0) return [];
    if ((unit.kind === 'count' ? low : Math.max(low, cell.value)) < least) return [];
    if (cell.value * steady > low && cell.value < high * steady) return [];
    const meant = factorsOf(unit)
      .flatMap((factor) => [cell.value * factor, cell.value / factor])
      .find((value) => value * near >= low && value <= high * near);
    return meant === undefined ? [] : [{ cell, meant, low, high }];
  });
}

function factorsOf({ kind }: Unit): readonly number[] {
  if (kind === 'seconds') return [...timeFactors, ...decimalFactors];
  const isMeasured = ['count', 'decimal', 'fte', 'money'].includes(kind);
  return isMeasured ? decimalFactors : [];
}

function tell({ cell, meant, low, high }: Slip, column: NumberColumn, { dataset }: Table): Finding {
  const show = (value: number) =>
    formatNumber(value, Number.isInteger(value) ? 0 : column.decimals);
  const unit = column.unit.kind === 'seconds' ? ' seconds' : '';
  return {
    code: 'value-in-another-unit',
    severity: 'warning',
    place: cellPlace(cell.row, cell.column),
    says: `${show(cell.value)}${unit} in ${formatPeriod(cell.row.period)} is far from the rest of its series (${show(low)} to ${show(high)}); ${show(meant)} would be among them`,
    fix: 'Ask the force in which unit the number is, and whether a nought or a point slipped.',
    about: [dataset.id],
  };
}
