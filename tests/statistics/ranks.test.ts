import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/domain/statistics/ranks.ts';

describe('competition ranks', () => {
  it('let ties share the better rank and skip the next (1, 2, 2, 4)', () => {
    expect(competitionRanks([10, 20, 20, 30], 'lowest-first')).toEqual([1, 2, 2, 4]);
    expect(competitionRanks([30, 20, 20, 10], 'highest-first')).toEqual([1, 2, 2, 4]);
  });

  it('keep the order of the areas', () => {
    expect(competitionRanks([3, 1, 2], 'lowest-first')).toEqual([3, 1, 2]);
    expect(competitionRanks([3, 1, 2], 'highest-first')).toEqual([1, 3, 2]);
  });

  it('take nought for a value like another', () => {
    expect(competitionRanks([0, -0, 1], 'highest-first')).toEqual([2, 2, 1]);
  });

  it('are none where a value is not known', () => {
    expect(competitionRanks([1, Number.NaN], 'lowest-first')).toBeNull();
  });

  it('are none of nothing, and first of one', () => {
    expect(competitionRanks([], 'lowest-first')).toEqual([]);
    expect(competitionRanks([7], 'lowest-first')).toEqual([1]);
  });

  it('are one more than the number of areas before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const before = values.map((value) => values.filter((other) => other < value).length);
        expect(competitionRanks(values, 'lowest-first')).toEqual(before.map((n) => n + 1));
      }),
    );
  });
});
