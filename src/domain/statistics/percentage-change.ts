import { isCount } from './quantities.ts';

/** Under this many events a year a change in percent says nothing: from 10 to 8 is "20% fewer". */
const leastAnnual = 10;

/**
 * The change from one year's count to the next in percent: 25 for a quarter more, −20 for a fifth fewer.
 *
 * @returns Null where either count is under 10 or no whole number.
 */
export function percentageChange(later: number, earlier: number): number | null {
  const enough = [later, earlier].every((count) => isCount(count) && count >= leastAnnual);
  return enough ? (100 * (later - earlier)) / earlier : null;
}
