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

/**
 * The attacker is told which hidden numbers the force changed. The office is not, once a return is overwritten, so that it can
 * lay former releases beside the present one only as far as they fit (docs/open-questions.md).
 */
const mostLeaking = 0.1;
const leastOfRestated = 3;

function isRestated({ folder }: Verdict): boolean {
  return folder.stages.some(({ deed }) => deed === 'restated' || deed === 'overwritten');
}

/** That nobody learns more of some folders than is promised, and that the attack was worth something. */
export function promiseHolds(from: number, count: number): void {
  let verdicts: readonly Verdict[] = [];

  beforeAll(async () => {
    verdicts = await attackFolders(from, count);
  }, 1_200_000);

  it('no hidden number is left fewer values than its page promises, by all formats and releases, where the force changes none', () => {
    expect(leaksIn(verdicts.filter((verdict) => !isRestated(verdict)))).toEqual([]);
  });

  it('where the force changes hidden numbers, few are left fewer values than was promised, and none can be named', () => {
    const leaking = verdicts.filter((verdict) => isRestated(verdict) && verdict.leaks.length > 0);
    expect(leaking.length / verdicts.length).toBeLessThanOrEqual(mostLeaking);
    expect(leaking.filter(({ fewest }) => fewest < leastOfRestated)).toEqual([]);
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
