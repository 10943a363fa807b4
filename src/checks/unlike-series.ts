import { formatNumber, formatValue } from '../domain/figures/format.ts';
import type { Unit } from '../domain/figures/unit.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { chanceBeside, type PriorVariance } from '../domain/statistics/moderated-t.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { checkOtherUnits } from './other-units.ts';
import { cellPlace } from './place.ts';
import {
  aboutRow,
  cellsIn,
  type GivenCell,
  hasHistory,
  hidesSome,
  numberColumns,
  rowSeries,
} from './series.ts';

/** So many other periods show where a series lies. */
const enough = 3;
/** Where there are fewer others, so many times as much as the highest of them, or so small a part of the lowest, is asked about. */
const manyfold = 8;
/** Smaller numbers multiply by chance: a mean of twenty gives two or fewer once in two million times. */
const leastOfFew = 20;
/** How often chance may do it in a whole table before a number says nothing. */
const byChance = 0.01;
/** Few things come in bursts, several by one cause: so many or fewer beside a mean of less than five say nothing. */
const burst = 30;
const fewOnAverage = 5;
/** What the usual spread is worth, in periods seen: with so many, real months of open records come out as often as said. */
const worth = 8;

/**
 * A number that lies where the other periods of its series leave chance no room: fewer than one of a hundred such tables has
 * one. Three others are enough, because how much months differ besides chance is known: counts by a tenth, lengths of time
 * and amounts by a fifth, percentages by a quarter on the scale of their odds. Where a series itself differs more, that counts.
 * (Of 1,500 numbers in the months of recorded crime of one area, one of a hundred lies outside the limits of one in a
 * hundred.) What is told as a number in another unit is not told again.
 */
export function checkUnlikeSeries(table: Table): readonly Finding[] {
  const units = checkOtherUnits(table);
  if (!hasHistory(table)) return units;
  const told = new Set(units.map(({ place }) => `${place.file} ${place.row} ${place.column}`));
  const all = rowSeries(table).filter(({ length }) => length > 1);
  const series = numberColumns(table).flatMap((column) => {
    const scale = scaleOf(column.unit);
    if (scale === null || isDifference(column.name, table)) return [];
    return all
      .filter((rows) => !hidesSome(rows, column.name))
      .map((rows) => ({ column, scale, cells: cellsIn(rows, column.name) }));
  });
  const compared = series.reduce((sum, { cells }) => sum + cells.length, 0);
  const unlike = series.flatMap((one) => unlikeTheRest(one, byChance / compared));
  return [
    ...units,
    ...unlike
      .filter(({ cell: { row, column } }) => !told.has(`${row.source.file} ${row.row} ${column}`))
      .map((one) => tell(one, table)),
  ];
}

interface Series {
  readonly column: NumberColumn;
  readonly scale: Scale;
  readonly cells: readonly GivenCell[];
}

/** What is left of one number less another is near nought now and then, and says nothing by its size. */
function isDifference(column: string, { dataset }: Table): boolean {
  return dataset.identities.some(
    (one) =>
      one.kind === 'columns-add' &&
      one.total === column &&
      one.parts.some((part) => typeof part !== 'string'),
  );
}

/** A scale on which values about one level differ alike whatever the level is, and by how much they usually do. */
interface Scale {
  readonly to: (value: number) => number;
  /** The variance on the scale about a level. */
  readonly variance: (level: number) => number;
  readonly takes: (value: number) => boolean;
}

/** A Poisson count has a variance of one here, whatever its mean (Anscombe 1948). */
const ofCounts: Scale = {
  to: (value) => 2 * Math.sqrt(value + 0.375),
  variance: (level) => 1 + 0.1 ** 2 * level,
  takes: (value) => value >= 0,
};

/** Of officers in post only some leave or join from one month to the next. */
const ofPosts: Scale = {
  ...ofCounts,
  variance: (level) => 0.1 + 0.03 ** 2 * level,
};

const ofAmounts: Scale = {
  to: Math.log,
  variance: (level) => 0.2 ** 2 + 1 / level ** 2,
  takes: (value) => value > 0,
};

const ofPercentages: Scale = {
  to: (value) => {
    const share = Math.min(99.5, Math.max(0.5, value));
    return Math.log(share / (100 - share));
  },
  variance: () => 0.25 ** 2,
  takes: (value) => value >= 0 && value <= 100,
};

function scaleOf({ kind }: Unit): Scale | null {
  if (kind === 'count') return ofCounts;
  if (kind === 'fte') return ofPosts;
  if (kind === 'percentage') return ofPercentages;
  return kind === 'seconds' || kind === 'decimal' || kind === 'money' ? ofAmounts : null;
}

interface Unlike {
  readonly cell: GivenCell;
  readonly column: NumberColumn;
  readonly low: number;
  readonly high: number;
}

function unlikeTheRest({ column, scale, cells }: Series, least: number): readonly Unlike[] {
  if (!cells.every(({ value }) => scale.takes(value))) return [];
  if (cells.length <= enough) return manyfoldOf(cells, column);
  const scaled = cells.map(({ value }) => scale.to(value));
  const sum = scaled.reduce((subtotal, value) => subtotal + value, 0);
  const squares = scaled.reduce((subtotal, value) => subtotal + value ** 2, 0);
  const whole = cells.reduce((subtotal, { value }) => subtotal + value, 0);
  return cells.flatMap((cell, at) => {
    const own = scaled[at] ?? 0;
    const many = cells.length - 1;
    const others = { sum: sum - own, squares: squares - own ** 2, many };
    const level = (whole - cell.value) / many;
    if (column.unit.kind === 'count' && level < fewOnAverage && cell.value <= burst) return [];
    const prior: PriorVariance = { variance: scale.variance(level), worth };
    if (chanceBeside(own, others, prior) >= least) return [];
    const rest = cells.filter((one) => one !== cell).map(({ value }) => value);
    return [{ cell, column, low: Math.min(...rest), high: Math.max(...rest) }];
  });
}

/** Of two or three numbers, the newest one where it is many times the others or next to nothing beside them. */
function manyfoldOf(cells: readonly GivenCell[], column: NumberColumn): readonly Unlike[] {
  const others = cells.slice(0, -1).map(({ value }) => value);
  const [cell] = cells.slice(-1);
  if (cell === undefined || others.length === 0 || column.unit.kind === 'percentage') return [];
  const [low, high] = [Math.min(...others), Math.max(...others)];
  const isMany = cell.value >= leastOfFew && low > 0 && cell.value >= manyfold * high;
  const isFew = low >= leastOfFew && cell.value * manyfold <= low;
  return isMany || isFew ? [{ cell, column, low, high }] : [];
}

function tell({ cell, column, low, high }: Unlike, table: Table): Finding {
  const { row, value } = cell;
  const show = (one: number) => formatNumber(one, Number.isInteger(one) ? 0 : column.decimals);
  const given = formatValue(value, column.unit, Number.isInteger(value) ? 0 : column.decimals);
  return {
    code: 'value-unlike-series',
    severity: 'warning',
    place: cellPlace(row, cell.column),
    says: `${given} in ${whenAndWhat(row, table)} lies far from the rest of its series, which runs from ${show(low)} to ${show(high)}`,
    fix: 'Ask the force whether a digit slipped. If the number is right, say in a public note what happened.',
    about: [table.dataset.id],
  };
}

/** `May 2024 (101 priority)`. */
function whenAndWhat(row: Row, table: Table): string {
  const about = aboutRow(row, table);
  return `${formatPeriod(row.period)}${about === '' ? '' : ` (${about})`}`;
}
