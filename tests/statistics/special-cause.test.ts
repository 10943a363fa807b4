import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specialCauses } from '../../src/domain/statistics/special-cause.ts';
import { markedBy } from './marked.ts';

// Series and results marked "NHSR" are those of NHSRplotthedots, test-ptd_calculate_point_type.R, with
// its flags written as values against a mean of 0, near limits of ±2 and limits of ±3.

describe('a point outside the limits', () => {
  it('is above the upper or below the lower one', () => {
    expect(markedBy('outside-limits', [3.1, 0, -3.1])).toEqual([0, 2]);
  });

  it('is not on a limit', () => {
    expect(markedBy('outside-limits', [3, 0, -3])).toEqual([]);
  });

  it('is not a rounding away from a limit', () => {
    expect(markedBy('outside-limits', [3 + 1e-12])).toEqual([]);
  });
});

describe('a trend', () => {
  it('is seven rising points, all marked (NHSR)', () => {
    expect(markedBy('trend', [1, 2, 3, 4, 5, 6, 7])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('is seven falling points (NHSR)', () => {
    expect(markedBy('trend', [7, 6, 5, 4, 3, 2, 1])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('is not six (NHSR)', () => {
    expect(markedBy('trend', [1, 2, 3, 4, 5, 6])).toEqual([]);
  });

  it('is broken by a tie (NHSR)', () => {
    expect(markedBy('trend', [1, 2, 3, 3, 4, 5, 6])).toEqual([]);
  });

  it('is found in the middle of a series, without its neighbours (NHSR)', () => {
    expect(markedBy('trend', [2, 1, 2, 3, 4, 5, 6, 7, 3])).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(markedBy('trend', [2, 7, 6, 5, 4, 3, 2, 1, 3])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('goes on for as long as the points do', () => {
    expect(markedBy('trend', [1, 2, 3, 4, 5, 6, 7, 8, 9])).toHaveLength(9);
  });

  it('turns at a point that belongs to both', () => {
    const mountain = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
    expect(markedBy('trend', mountain)).toHaveLength(13);
  });
});

describe('two of three near a limit', () => {
  it.each([
    [
      [2.5, 1, 2.5],
      [0, 2],
    ],
    [
      [1, 2.5, 2.5],
      [1, 2],
    ],
    [
      [2.5, 2.5, 1],
      [0, 1],
    ],
    [
      [1, 1, 2.5, 1, 2.5, 1, 1],
      [2, 4],
    ],
    [
      [1, 1, 2.5, 2.5, 1, 1, 1],
      [2, 3],
    ],
    [[2.5, 1, 1, 2.5], []],
    [
      [2.5, 1, 1, 2.5, 2.5],
      [3, 4],
    ],
  ])('marks those near the limit only: %j (NHSR)', (values, marked) => {
    expect(markedBy('two-of-three', values)).toEqual(marked);
  });

  it('is found below the mean as above it', () => {
    expect(markedBy('two-of-three', [-2.5, -1, -2.5])).toEqual([0, 2]);
  });

  it('needs all three points on one side of the mean', () => {
    expect(markedBy('two-of-three', [2.5, -1, 2.5])).toEqual([]);
    expect(markedBy('two-of-three', [2.5, 0, 2.5])).toEqual([]);
    expect(markedBy('two-of-three', [2.5, -2.5, 1])).toEqual([]);
  });

  it('needs three points', () => {
    expect(markedBy('two-of-three', [2.5, 2.5])).toEqual([]);
  });

  it('does not count a point outside the limits as near one', () => {
    expect(markedBy('two-of-three', [3.5, 1, 2.5])).toEqual([]);
  });

  it('does not count a point on the near limit, and does one on the limit', () => {
    expect(markedBy('two-of-three', [2, 1, 2.5])).toEqual([]);
    expect(markedBy('two-of-three', [3, 1, 2.5])).toEqual([0, 2]);
  });
});

describe('a shift', () => {
  it('is seven points on one side of the mean, all marked', () => {
    expect(markedBy('shift', [1, 2, 1, 2, 1, 2, 1])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('is not six (NHSR)', () => {
    expect(markedBy('shift', [1, 1, 1, 1, 1, 1])).toEqual([]);
    expect(markedBy('shift', [1, 1, 1, 1, 1, 1, -1])).toEqual([]);
  });

  it('leaves its neighbours on the other side unmarked (NHSR)', () => {
    expect(markedBy('shift', [-1, 1, 1, 1, 1, 1, 1, 1, 1, -1])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(markedBy('shift', [1, -1, -1, -1, -1, -1, -1, -1, -1, 1])).toHaveLength(8);
  });

  it('is broken by a point exactly on the mean', () => {
    expect(markedBy('shift', [1, 1, 1, 0, 1, 1, 1, 1])).toEqual([]);
  });

  it('is no matter of points on the mean', () => {
    expect(markedBy('shift', [0, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
  });
});

describe('the rules', () => {
  const lines = { mean: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };

  it('are all listed for a point, in their order of precedence', () => {
    const rising = [0.5, 1, 1.5, 1.8, 2.2, 2.6, 3.2].map((value) => ({ value, ...lines }));
    const causes = specialCauses(rising, 1e-9);
    expect(causes[4]).toEqual(['trend', 'two-of-three', 'shift']);
    expect(causes[6]).toEqual(['outside-limits', 'trend', 'shift']);
  });

  it('mark the same points of a series turned upside down', () => {
    const value = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const upright = specialCauses(
          values.map((each) => ({ value: each, ...lines })),
          1e-9,
        );
        const turned = specialCauses(
          values.map((each) => ({ value: -each, ...lines })),
          1e-9,
        );
        expect(turned).toEqual(upright);
      }),
    );
  });
});
