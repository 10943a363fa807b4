import { describe, expect, it } from 'vitest';
import { describeInterval } from '../../src/domain/claims/describe-interval.ts';
import { count } from '../../src/domain/figures/unit.ts';

describe('the sentence about an interval', () => {
  it('says which levels fit, at which level of confidence and by which method', () => {
    const interval = { low: 3.454, high: 15.763, level: 0.95, method: 'exact-poisson' } as const;
    const figure = { value: 8, unit: count('homicide'), decimals: 0, interval };
    expect(describeInterval(figure)).toBe(
      'Levels from 3.5 to 15.8 fit this figure (95% interval, exact Poisson).',
    );
  });

  it('keeps silent where the value is hidden', () => {
    const interval = { low: 0.6, high: 8.8, level: 0.95, method: 'exact-poisson' } as const;
    const figure = { value: null, unit: count('person', 'people'), decimals: 0, interval };
    expect(describeInterval(figure)).toBe(null);
  });
});
