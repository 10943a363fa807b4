import { formatNumber, formatSigned } from '../../figures/format.ts';
import type { Estimate } from '../rates/estimate.ts';
import type { FindRate } from '../rates/find-rate.ts';
import type { StopText } from '../stop-text.ts';
import { type AnswerCell, type AnswerColumn, fewest, nothingCell } from './answer-value.ts';

/** The least and the most that a value can be, as they are shown. */
export interface ShownRange {
  readonly low: number;
  readonly high: number;
  readonly unit: 'ratio' | 'percentage';
  readonly decimals: number;
}

/** What stands over a column. `of-people` is of searches, `people-searched` is all that there are. */
export type Heading =
  | 'searches'
  | 'of-people'
  | 'people-searched'
  | 'share'
  | 'found'
  | 'residents'
  | 'rate'
  | 'ratio'
  | 'bounds'
  | 'gap'
  | 'total';

/** What goes with the title of a column. */
export type HeadingUnit = 'interval' | 'census' | 'with-unknown' | 'per-1000' | 'possible-percent';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    'stops-table.heading': { readonly heading: Heading };
    'stops-table.unit': { readonly unit: HeadingUnit };
    /** A sum of rows. */
    'stops-table.total': object;
    /** Of all groups that residents are counted of. */
    'stops-table.groups-with-residents': object;
    'stops-table.everybody': object;
    /** All columns or series that have none of their own. */
    'stops-table.all-others': object;
    /** Too few searches for a number. */
    'stops-table.too-few': object;
    /** Too few searches for a percentage beside their number. */
    'stops-table.too-few-for-percent': object;
    'stops-table.range': ShownRange;
    /** An interval around a rate of few searches. */
    'stops-table.few': { readonly interval: StopText };
    'stops-table.not-comparable': object;
    /** Of a month that may lack searches. */
    'stops-table.may-lack': object;
  }
}

/** A column, with its title and what goes with that. */
export function columnOf(id: string, heading: Heading, unit?: HeadingUnit): AnswerColumn<StopText> {
  return {
    id,
    title: { say: 'stops-table.heading', heading },
    unit: unit === undefined ? '' : { say: 'stops-table.unit', unit },
  };
}

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
  unit: ShownRange['unit'] = 'ratio',
): AnswerCell<StopText> {
  if (estimate === null) return nothingCell;
  const { value, interval } = estimate;
  const symbol = unit === 'percentage' ? '%' : '';
  const cell = { text: `${formatNumber(value, decimals)}${symbol}`, value };
  if (interval === null) return cell;
  const { low, high } = interval;
  return { ...cell, small: { say: 'stops-table.range', low, high, unit, decimals }, low, high };
}

export function percentCell(estimate: Estimate | null): AnswerCell<StopText> {
  return estimateCell(estimate, 1, 'percentage');
}

export function signedCell(value: number, decimals: number): AnswerCell {
  return { text: formatSigned(value, decimals), value };
}

/** From the least to the most that a value can be. */
export function rangeCell(low: number, high: number, decimals: number): AnswerCell<StopText> {
  const text: StopText = { say: 'stops-table.range', low, high, unit: 'ratio', decimals };
  return { text, value: null, low, high };
}

/** How many searches led to what was searched for, and what part of the people searched that is. */
export const foundColumn = columnOf('found', 'found', 'possible-percent');

/** Found of all, which lies between two bounds while some searches have no answer. */
export function foundCell(find: FindRate): AnswerCell<StopText> {
  const { found, notFound, unknown, leastPercent, mostPercent } = find;
  const cell = countCell(found);
  if (leastPercent === null || mostPercent === null) return nothingCell;
  if (found + notFound + unknown < fewest)
    return { ...cell, small: { say: 'stops-table.too-few-for-percent' } };
  const percent = { low: leastPercent.value, high: mostPercent.value };
  const small: StopText =
    unknown === 0
      ? `${formatNumber(percent.low, 0)}%`
      : { say: 'stops-table.range', ...percent, unit: 'percentage', decimals: 0 };
  return { ...cell, small, percent };
}

/** A rate with its interval; one of fewer than ten searches is marked. */
export function rateCell(rate: Estimate | null, people: number): AnswerCell<StopText> {
  const cell = estimateCell(rate, 2);
  if (cell.small === undefined || people >= fewest) return cell;
  return { ...cell, small: { say: 'stops-table.few', interval: cell.small } };
}
