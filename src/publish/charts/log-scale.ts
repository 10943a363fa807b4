import { scaleLog } from 'd3-scale';
import { formatNumber } from '../../domain/figures/format.ts';
import { greatest, least } from '../../domain/statistics/extremes.ts';
import type { Extent } from './scale.ts';

/** Air at both ends, as a multiple. */
const air = 1.12;

/** More ticks than this, and only 1, 2 and 5 of each power of ten are left. */
const mostTicks = 5;

/**
 * A logarithmic scale around positive numbers, on which small and large areas alike have room; its
 * ticks are whole numbers where the numbers are large.
 */
export function logExtent(values: readonly number[]): Extent {
  const from = least(values) / air;
  const to = greatest(values) * air;
  const all = scaleLog([from, to], [0, 1]).ticks(mostTicks);
  const round = all.filter((value) => [1, 2, 5].includes(leadingDigit(value)));
  const shown = all.length > mostTicks && round.length > 1 ? round : all;
  return {
    from,
    to,
    ticks: shown.map((value) => ({ value, text: formatNumber(value, decimals(value)) })),
  };
}

/** From the numbers to a position between `start` and `end`. */
export function logPositions({ from, to }: Extent, start: number, end: number) {
  return scaleLog([from, to], [start, end]);
}

function leadingDigit(value: number): number {
  return Number(value.toExponential(0).slice(0, 1));
}

/** As many places as a tick below 10 needs. */
function decimals(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(3))).split('.');
  return Math.min(4, fraction.length);
}
