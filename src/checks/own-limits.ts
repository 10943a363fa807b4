import type { Row } from '../domain/tables/table.ts';
import { cellsIn, hidesSome } from './series.ts';

/** So many other periods make limits. */
export const enough = 6;
/** By chance alone a number lies further from the mean once in 370 times. */
export const deviations = 3;

/** Of a moving range of two to a standard deviation: Montgomery, “Introduction to statistical quality control”, table VI. */
const d2 = 1.128;

/** Whether a count lies within the limits that the other rows set for a row; null where there are none. */
export type LimitsBeside = (row: Row) => ((count: number) => boolean) | null;

/**
 * Limits of a column of counts, for each row over all other rows: three standard deviations, of the moving range or of a
 * Poisson count, whichever is more. None where the others are too few, or where one of them is hidden. Sums of
 * whole numbers are exact, so that what a row adds to them is taken off again instead of adding up the others for each.
 */
export function limitsBeside(rows: readonly Row[], column: string): LimitsBeside {
  if (hidesSome(rows, column)) return () => null;
  const cells = cellsIn(rows, column);
  const values = cells.map(({ value }) => value);
  const positions = new Map(cells.map(({ row }, at) => [row, at]));
  const sum = total(values);
  const moved = total(ranges(values));
  return (row) => {
    const at = positions.get(row);
    if (at === undefined || values.length <= enough) return null;
    const [before, own = 0, after] = [values[at - 1], values[at], values[at + 1]];
    const beside = [before, own, after].filter((value) => value !== undefined);
    const without = [before, after].filter((value) => value !== undefined);
    const mean = (sum - own) / (values.length - 1);
    const movedElse = moved - total(ranges(beside)) + total(ranges(without));
    const deviation = Math.max(movedElse / (values.length - 2) / d2, Math.sqrt(mean));
    return (count) => Math.abs(count - mean) <= deviations * deviation;
  };
}

/** The standard deviation that the differences from one value to the next give. */
export function movingDeviation(values: readonly number[]): number {
  return total(ranges(values)) / Math.max(1, values.length - 1) / d2;
}

/** How far each value is from the one before it. */
function ranges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
