import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, pooledRate } from '../../src/domain/statistics/average.ts';
import { count, exposure } from './arbitrary.ts';

/** Crimes and people of three forces: law-and-methods.md, 2.5. */
const forces = [
  { events: 100, exposure: 100_000 },
  { events: 200, exposure: 500_000 },
  { events: 50, exposure: 40_000 },
];
const rates = [1, 0.4, 1.25];

describe('the average of three forces (law-and-methods.md, 2.5)', () => {
  it('is 0.883 where each force counts the same', () => {
    expect(meanOf(rates)).toBeCloseTo(0.883, 3);
  });

  it('is 0.547 where each person does', () => {
    expect(pooledRate(forces, 1000)).toBeCloseTo(0.547, 3);
  });
});

describe('a simple mean', () => {
  it('of equal values is that value to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0.001, max: 1e9 }), fc.nat(50), (value, more) => {
        expect(meanOf(Array.from({ length: more + 1 }, () => value))).toBe(value);
      }),
    );
  });

  it('is none of no values, and of values that are not known', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([1, Number.NaN])).toBeNull();
  });
});

describe('a pooled rate', () => {
  it('lies between the lowest and the highest rate', () => {
    const area = fc.record({ events: count, exposure });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 43 }), (areas) => {
        const each = areas.map((one) => one.events / one.exposure);
        const pooled = pooledRate(areas, 1);
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...each) * (1 - 1e-12));
        expect(pooled).toBeLessThanOrEqual(Math.max(...each) * (1 + 1e-12));
      }),
    );
  });

  it('is none of no areas, and where one has nobody', () => {
    expect(pooledRate([], 1000)).toBeNull();
    expect(pooledRate([...forces, { events: 1, exposure: 0 }], 1000)).toBeNull();
  });
});
