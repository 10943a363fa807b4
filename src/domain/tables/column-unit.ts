import type { Unit } from '../figures/unit.ts';
import type { NumberColumn } from './dataset.ts';

/** What the numbers of a column are in, in a row with these codes: the scale of its inspection cycle. */
export function unitIn(
  { unit, scaleBy }: NumberColumn,
  codes: Readonly<Record<string, string>>,
): Unit {
  const code = scaleBy === undefined ? undefined : codes[scaleBy.column];
  return code === undefined ? unit : (scaleBy?.scales[code] ?? unit);
}
