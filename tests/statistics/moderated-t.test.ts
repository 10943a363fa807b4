import { describe, expect, it } from 'vitest';
import { chanceBeside } from '../../src/domain/statistics/moderated-t.ts';
import { studentTwoSided } from '../../src/domain/statistics/student.ts';

describe('the tails of Student’s t', () => {
  // Fisher and Yates, “Statistical tables”, table III: values that are passed on either side so often.
  it.each([
    [12.706, 1, 0.05],
    [2.571, 5, 0.05],
    [4.032, 5, 0.01],
    [2.228, 10, 0.05],
    [3.169, 10, 0.01],
    [2.042, 30, 0.05],
  ])('of %f with %i degrees of freedom are %f', (t, freedom, probability) => {
    expect(studentTwoSided(t, freedom)).toBeCloseTo(probability, 4);
  });
});

describe('the chance of a value beside some others', () => {
  const others = { sum: 30, squares: 304, many: 3 };

  it('is that of t of the pooled variance: (8·1 + 4) / 10 about a mean of 10', () => {
    const t = 3 / Math.sqrt(1.2 * (4 / 3));
    expect(chanceBeside(13, others, { variance: 1, worth: 8 })).toBeCloseTo(
      studentTwoSided(t, 10),
      12,
    );
  });

  it('falls with the distance, and is the same on either side', () => {
    const prior = { variance: 1, worth: 8 };
    expect(chanceBeside(16, others, prior)).toBeLessThan(chanceBeside(14, others, prior));
    expect(chanceBeside(16, others, prior)).toBeCloseTo(chanceBeside(4, others, prior), 12);
  });
});
