import { formatNumber, formatRange, formatSigned } from '../../figures/format.ts';
import type { Unit } from '../../figures/unit.ts';
import type { Estimate } from '../rates/estimate.ts';
import type { FindRate } from '../rates/find-rate.ts';
import { type AnswerCell, type AnswerColumn, fewest, nothingCell } from './answer-value.ts';

const ratio: Unit = { kind: 'ratio' };
const percentage: Unit = { kind: 'percentage' };

/** One place, or two where one would hide on which side of 1 the interval lies. */
export function ratioDecimals({ interval }: Estimate): number {
  if (interval === null) return 1;
  return [interval.low, interval.high].some((end) => Math.abs(end - 1) < 0.05) ? 2 : 1;
}

export function countCell(value: number): AnswerCell {
  return { text: formatNumber(value, 0), value };
}

/** A value with its interval under it. */
export function estimateCell(
  estimate: Estimate | null,
  decimals: number,
  unit: Unit = ratio,
): AnswerCell {
  if (estimate === null) return nothingCell;
  const { value, interval } = estimate;
  const symbol = unit.kind === 'percentage' ? '%' : '';
  const cell = { text: `${formatNumber(value, decimals)}${symbol}`, value };
  if (interval === null) return cell;
  const { low, high } = interval;
  return { ...cell, small: formatRange({ low, high }, unit, decimals), low, high };
}

export function percentCell(estimate: Estimate | null): AnswerCell {
  return estimateCell(estimate, 1, percentage);
}

export function signedCell(value: number, decimals: number): AnswerCell {
  return { text: formatSigned(value, decimals), value };
}

/** From the least to the most that a value can be. */
export function rangeCell(low: number, high: number, decimals: number): AnswerCell {
  return { text: formatRange({ low, high }, ratio, decimals), value: null, low, high };
}

/** How many searches led to what was searched for, and what part of the people searched that is. */
export const foundColumn: AnswerColumn = {
  id: 'found',
  title: 'Outcome linked to what was searched for',
  unit: 'and % it could be',
};

/** Found of all, which lies between two bounds while some searches have no answer. */
export function foundCell(find: FindRate): AnswerCell {
  const { found, notFound, unknown, leastPercent, mostPercent } = find;
  const cell = countCell(found);
  if (leastPercent === null || mostPercent === null) return nothingCell;
  if (found + notFound + unknown < fewest) return { ...cell, small: 'too few for a %' };
  const percent = { low: leastPercent.value, high: mostPercent.value };
  const small =
    unknown === 0 ? `${formatNumber(percent.low, 0)}%` : formatRange(percent, percentage, 0);
  return { ...cell, small, percent };
}

/** A rate with its interval; one of fewer than ten searches is marked. */
export function rateCell(rate: Estimate | null, people: number): AnswerCell {
  const cell = estimateCell(rate, 2);
  if (cell.small === undefined || people >= fewest) return cell;
  return { ...cell, small: `few: ${cell.small}` };
}

/** Part of a whole as a percentage without an interval: `82%`. */
export function wholePercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${formatNumber((100 * part) / whole, 0)}%`;
}
