import type { Differences } from '../differences/differences.ts';
import { formatNumber } from '../figures/format.ts';
import { listed } from './describe-point.ts';

/** More names than this are counted instead of told. */
const mostNames = 3;

/**
 * Which figures differ by more than chance, by a test of every two of them: `Jan 2024 is higher than Jun 2023 by more
 * than chance; its difference from the other 3 could be chance.` Figures that were not tested are not spoken of.
 */
export function describeDifferences(
  { pairs, apart, tested, highest, below }: Differences,
  names: readonly string[],
): string {
  if (tested.length === 2) {
    return apart === 1
      ? 'The two differ by more than chance.'
      : 'The difference between the two could be chance.';
  }
  const allowance = `${formatNumber(pairs, 0)} pairs tested, with an allowance for so many`;
  if (apart === 0) {
    return `No two of the ${tested.length} differ by more than chance (${allowance}).`;
  }
  if (highest === null || below.length === 0) {
    return `Of the ${formatNumber(pairs, 0)} pairs ${formatNumber(apart, 0)} ${apart === 1 ? 'differs' : 'differ'} by more than chance, with an allowance for so many.`;
  }
  const others = tested.filter((position) => position !== highest);
  const rest = others.filter((position) => !below.includes(position));
  const than =
    rest.length === 0
      ? `each of the other ${others.length}`
      : named(below, names, `${below.length} of the other ${others.length}`);
  const could =
    rest.length === 0
      ? ''
      : `; its difference from ${named(rest, names, `the other ${rest.length}`)} could be chance`;
  return `${names[highest] ?? ''} is higher than ${than} by more than chance${could} (${allowance}).`;
}

function named(positions: readonly number[], names: readonly string[], counted: string): string {
  return positions.length > mostNames
    ? counted
    : listed(positions.map((position) => names[position] ?? ''));
}
