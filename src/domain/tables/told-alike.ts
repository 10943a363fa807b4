import { formatQuantity } from '../figures/format.ts';
import type { NumberColumn } from './dataset.ts';
import type { GivenQuantity } from './table.ts';

/** More digits than these say nothing to anybody. */
const mostDecimals = 6;

/**
 * Numbers of one column as a sentence sets them beside each other: all in its unit and with as many decimals as tell them
 * apart, whatever each was given as. An empty cell is called blank.
 */
export function toldAlike(
  numbers: readonly GivenQuantity[],
  { unit, decimals }: Pick<NumberColumn, 'unit' | 'decimals'>,
): readonly string[] {
  const places = Math.max(decimals, ...numbers.map(({ value }) => decimalsOf(value ?? 0)));
  return numbers.map((number) =>
    number.given === '' ? 'blank' : formatQuantity(number, unit, Math.min(places, mostDecimals)),
  );
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [, fraction = ''] = digits.split('.');
  return Math.max(0, fraction.length - Number(exponent));
}
