import { quantileOf } from '../statistics/quantile.ts';
import type { RowTable } from './supplied-rows.ts';

/** With fewer other months of its own, nothing can be said of a force. */
const ownHistory = 3;
/** Fewer forces than that say nothing about a month: one of them may be partial itself. */
const fewestNeighbours = 3;

/** What a force’s file of a month is expected to hold; null where that cannot be said. */
export type Expect = (force: string, month: string) => number | null;

/**
 * Makes the expectation of one kind: `usual × season`. `usual` is the upper quartile of the force’s own other
 * months, which stays that of whole months while up to three in four are partial. `season` is the median,
 * over the other forces, of that month’s rows ÷ their usual: it tells a month in which less happens everywhere
 * from one in which one force sent less. With fewer than three forces beside it the season is 1. With fewer
 * than three other months of its own nothing is expected of a force.
 */
export function expectation(table: RowTable): Expect {
  const usual = new Map<string, number | null>();
  const usualOf = (force: string, month: string): number | null => {
    const key = `${force} ${month}`;
    const known = usual.get(key);
    if (known !== undefined) return known;
    const others = [...(table.get(force) ?? [])].filter(([other]) => other !== month);
    const value = quantileOf(
      others.map(([, rows]) => rows),
      0.75,
    );
    usual.set(key, value);
    return value;
  };
  return (force, month) => {
    const others = (table.get(force)?.size ?? 0) - (table.get(force)?.has(month) ? 1 : 0);
    const own = usualOf(force, month);
    if (own === null || others < ownHistory) return null;
    const ratios = neighbourRatios(table, force, month, usualOf);
    return ratios.length < fewestNeighbours ? own : own * (quantileOf(ratios, 0.5) ?? 1);
  };
}

function neighbourRatios(
  table: RowTable,
  force: string,
  month: string,
  usualOf: Expect,
): readonly number[] {
  return [...table].flatMap(([other, months]) => {
    const rows = months.get(month);
    const usual = usualOf(other, month);
    return other === force || rows === undefined || usual === null || usual === 0
      ? []
      : [rows / usual];
  });
}
