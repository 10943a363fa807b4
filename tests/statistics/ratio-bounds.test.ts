import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioBounds } from '../../src/domain/statistics/ratio-bounds.ts';

const black = { events: 111, exposure: 39_600 };
const white = { events: 465, exposure: 507_514 };

describe('the bounds of a ratio', () => {
  it('are 2.23 and 7.85 for stops in Bedfordshire, January to March 2024 (174 not stated)', () => {
    const bounds = ratioBounds(black, white, 174);
    expect(bounds?.least).toBeCloseTo(2.226, 3);
    expect(bounds?.most).toBeCloseTo(7.855, 3);
  });

  it('are the ratio itself where nothing is unknown', () => {
    const ratio = 111 / 39_600 / (465 / 507_514);
    expect(ratioBounds(black, white, 0)).toEqual({ least: ratio, most: ratio });
  });

  it('hold the ratio of every way to share out what is unknown', () => {
    const counts = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        counts,
        counts,
        counts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, u, share) => {
          const own = Math.round(share * u);
          const ratio = (a + own) / 39_600 / ((b + u - own) / 507_514);
          const bounds = ratioBounds({ ...black, events: a }, { ...white, events: b }, u);
          expect(bounds?.least).toBeLessThanOrEqual(ratio * (1 + 1e-12));
          expect(bounds?.most).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
        },
      ),
    );
  });

  it.each([
    ['the other group has no events', black, { ...white, events: 0 }, 174],
    ['a count is not whole', { ...black, events: 1.5 }, white, 174],
    ['an exposure is nought', { ...black, exposure: 0 }, white, 174],
    ['the unknown are fewer than none', black, white, -1],
  ])('are not given where %s', (_, group, other, unknown) => {
    expect(ratioBounds(group, other, unknown)).toBe(null);
  });
});
