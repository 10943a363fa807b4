import { beforeAll, expect, it } from 'vitest';
import {
  attackFolders,
  leaksIn,
  mistakesIn,
  otherRefusals,
  shareHidden,
  shareRefused,
} from './folders-attacked.ts';
import type { Verdict } from './judge.ts';

/** So many releases may be refused: a protector that refuses everything would be safe, and of no use. */
const mostRefused = 0.4;

/** That nobody learns more of some folders than is promised, and that the attack was worth something. */
export function promiseHolds(from: number, count: number): void {
  let verdicts: readonly Verdict[] = [];

  beforeAll(async () => {
    verdicts = await attackFolders(from, count);
  }, 3_600_000);

  it('no hidden number is left fewer values than its page promises, by all formats and releases', () => {
    expect(leaksIn(verdicts)).toEqual([]);
  });

  it('the attacker takes nothing for known that is not so', () => {
    expect(mistakesIn(verdicts)).toEqual([]);
  });

  it('every question is answered, by trying, by search or by GLPK', () => {
    expect(verdicts.filter(({ open }) => open > 0).map(({ folder }) => folder.seed)).toEqual([]);
  });

  it('nothing is refused but for the sake of disclosure, and most is published', () => {
    expect(otherRefusals(verdicts)).toEqual([]);
    expect(shareRefused(verdicts)).toBeLessThan(mostRefused);
  });

  it('some numbers are hidden, and more are not', () => {
    expect(shareHidden(verdicts)).toBeGreaterThan(0.1);
    expect(shareHidden(verdicts)).toBeLessThan(0.7);
  });
}
