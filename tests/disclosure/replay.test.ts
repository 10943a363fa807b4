import { describe, expect, it } from 'vitest';
import { replay, smallTable } from '../../bench/disclosure/replay-tables.ts';
import { profiles } from '../../src/domain/disclosure/profile.ts';
import { Chance } from '../attack/random.ts';

/** The replay of the first small tables of a seed that have something to hide. */
function someReplays(count: number) {
  const chance = new Chance(7);
  return Array.from({ length: 3 * count }, () => replay(smallTable(chance)))
    .filter((one) => one !== null)
    .slice(0, count);
}

/** Two women are among few: only this table would be hidden as it is. */
const alone = [7, 9, 1, 5, 4, 5];

describe('what is promised of a hidden number', () => {
  const replays = someReplays(12);

  it('holds by arithmetic: five whole numbers at least', () => {
    expect(replays).toHaveLength(12);
    expect(replays.filter(({ byArithmetic }) => byArithmetic < 5)).toEqual([]);
  });

  it('does not hold for whoever runs the rules on every table that fits: one can be left', () => {
    expect(replay(alone)).toMatchObject({ byArithmetic: 5, byReplay: 1 });
  });

  it('never rules out the table that is true', () => {
    expect(replays.filter(({ same }) => same < 1)).toEqual([]);
  });

  it('is said so, by every profile: by arithmetic, and what running the rules takes away', () => {
    for (const { says } of profiles) {
      const all = says.join(' ');
      expect(all).toMatch(/by arithmetic on everything that is published at least \w+ whole/);
      expect(all).toMatch(
        /runs them on every table that fits .* fewer whole numbers, even with one/,
      );
    }
  });
});
