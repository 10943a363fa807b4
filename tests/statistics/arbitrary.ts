import fc from 'fast-check';
import type { Level } from '../../src/domain/statistics/interval.ts';

/** Counts as they come: mostly small, some of a national size. */
export const count = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 10_000_000 }));

export const exposure = fc.double({ min: 0.001, max: 100_000_000, noNaN: true });

export const level = fc.constantFrom<Level>(0.95, 0.998);

export const impossibleCount = fc.oneof(
  fc.integer({ max: -1 }),
  fc.double({ noInteger: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1_000_000_001),
);

/** Any number at all: of a likely size, of an unlikely one, negative, infinite, or none. */
export const anything = fc.oneof(
  fc.nat({ max: 40 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.double(),
);
