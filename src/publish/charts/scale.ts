import { scaleLinear } from 'd3-scale';
import { formatValue } from '../../domain/figures/format.ts';
import type { Unit } from '../../domain/figures/unit.ts';
import { greatest, least } from '../../domain/statistics/extremes.ts';
import { roundStep } from './round-step.ts';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Where values stand along an axis. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

/** From the values to a position between `start` and `end`. */
export function positions({ from, to }: Extent, start: number, end: number) {
  return scaleLinear([from, to], [start, end]);
}

/** Units that say a place in an order: no length stands for them, and first comes first. */
export function isPositional(unit: Unit): boolean {
  return unit.kind === 'rank' || unit.kind === 'scale';
}

/** Values closer together than this are the same for any eye. */
const leastRange = 1e-9;

/** From zero, to zero or over it: what every bar and column needs. No ticks. */
export function extentFromZero(values: readonly number[]): Extent {
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values);
  return { from, to: to - from < leastRange ? from + 1 : to, ticks: [] };
}

/**
 * Round numbers around the values, with ticks. Starts at zero, unless `mayLeaveZero` and nothing is
 * counted and the values lie so far from zero, close together, that a line would be flat.
 */
export function extentWithTicks(
  values: readonly number[],
  unit: Unit,
  mayLeaveZero: boolean,
): Extent {
  if (unit.kind === 'scale')
    return places(
      unit.labels.map((_, index) => index + 1),
      unit,
    );
  if (unit.kind === 'rank') return ranks(Math.max(2, ...values), unit);
  const leave = mayLeaveZero && farFromZero(values, unit);
  const { from, to } = leave ? around(values) : extentFromZero(values);
  const step = roundStep(from, to, unit);
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  const decimals = decimalsOf(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return { value, text: formatValue(value, unit, decimals) };
  });
  return { from: first * step, to: last * step, ticks };
}

/** Closer together than a quarter of their distance from zero. */
function farFromZero(values: readonly number[], unit: Unit): boolean {
  const from = least(values);
  const range = greatest(values) - from;
  return unit.kind !== 'count' && range > from * leastRange && range * 4 < from;
}

function around(values: readonly number[]) {
  const [from, to] = [least(values), greatest(values)];
  return { from: from - (to - from) / 4, to };
}

function ranks(last: number, unit: Unit): Extent {
  const step = roundStep(0, last, { kind: 'count', one: '', many: '' });
  const round = Array.from({ length: Math.ceil(last / step) }, (_, index) => (index + 1) * step);
  return places([1, ...round.filter((tick) => tick > 1)], unit);
}

function places(values: readonly number[], unit: Unit): Extent {
  const ticks = values.map((value) => ({ value, text: formatValue(value, unit, 0) }));
  return { from: 1, to: Math.max(2, ...values), ticks };
}

/** Decimal places that tell ticks a step apart: 0.05 needs two. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}
