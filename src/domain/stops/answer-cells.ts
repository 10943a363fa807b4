import { formatNumber, formatRange, formatSigned } from '../figures/format.ts';
import type { Unit } from '../figures/unit.ts';
import { type AnswerCell, type AnswerColumn, nothingCell } from './answer-value.ts';
import type { Estimate } from './estimate.ts';
import type { FindRate } from './find-rate.ts';

const ratio: Unit = { kind: 'ratio' };
const percentage: Unit = { kind: 'percentage' };

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

/** How many searches led to what was searched for; the ends are percentages of the people searched. */
export const foundColumn: AnswerColumn = {
  id: 'found',
  title: 'Outcome linked to what was searched for',
  unit: 'and % it could be',
};

/** Found of all, which lies between two bounds while some searches have no answer. */
export function foundCell({ found, leastPercent, mostPercent, unknown }: FindRate): AnswerCell {
  if (leastPercent === null || mostPercent === null) return nothingCell;
  const [low, high] = [leastPercent.value, mostPercent.value];
  const cell = { value: found, low, high, text: formatNumber(found, 0) };
  return unknown === 0
    ? { ...cell, small: `${formatNumber(low, 0)}%` }
    : { ...cell, small: formatRange({ low, high }, percentage, 0) };
}

/** Part of a whole as a percentage without an interval: `82%`. */
export function wholePercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${formatNumber((100 * part) / whole, 0)}%`;
}
