import type { Row } from '../domain/tables/table.ts';
import { cellsIn, hidesSome } from './series.ts';

/** So many other periods make limits. */
export const enough = 6;
/** By chance alone a number lies further from the mean once in 370 times. */
export const deviations = 3;

/** Of a moving range of two to a standard deviation: Montgomery, “Introduction to statistical quality control”, table VI. */
const d2 = 1.128;

/**
 * Whether a count lies within the limits of a column over all other rows: three standard deviations, of the moving range
 * or of a Poisson count, whichever is more. Null where the others are too few, or where one of them is hidden.
 */
export function limitsBeside(
  rows: readonly Row[],
  row: Row,
  column: string,
): ((value: number) => boolean) | null {
  if (hidesSome(rows, column)) return null;
  const values = cellsIn(
    rows.filter((other) => other !== row),
    column,
  ).map(({ value }) => value);
  if (values.length < enough) return null;
  const mean = average(values);
  const deviation = Math.max(movingDeviation(values), Math.sqrt(mean));
  return (value) => Math.abs(value - mean) <= deviations * deviation;
}

/** The standard deviation that the differences from one value to the next give. */
export function movingDeviation(values: readonly number[]): number {
  return average(values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))) / d2;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
