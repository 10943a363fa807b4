import fc from 'fast-check';
import { lgamma, pgamma, qchisq, qgamma, qnorm } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import {
  chiSquaredQuantile,
  gammaQuantile,
  gammaTails,
} from '../../src/domain/statistics/gamma.ts';
import { logGamma } from '../../src/domain/statistics/log-gamma.ts';
import { normalQuantile, standardDeviations } from '../../src/domain/statistics/normal.ts';
import { expectClose } from './expect-close.ts';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const shape = fc.oneof(
  fc.double({ min: 0.3, max: 20, noNaN: true }),
  fc.double({ min: 20, max: 100_000, noNaN: true }),
);

describe('the logarithm of the gamma function', () => {
  it('is the logarithm of a factorial at whole numbers', () => {
    expectClose(logGamma(1), 0);
    expectClose(logGamma(2), 0);
    expectClose(logGamma(11), Math.log(3_628_800));
  });

  it('is half the logarithm of pi at a half', () => {
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2);
  });

  it('agrees with that of R to one part in 10^10', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (x) => {
        expectClose(logGamma(x), lgamma(x));
      }),
    );
  });
});

describe('the gamma distribution', () => {
  it('has the tails of R, each to 10^-10', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.2, max: 3, noNaN: true }), (a, share) => {
        const tails = gammaTails(a, a * share);
        expectClose(tails.below, pgamma(a * share, a, 1));
        expectClose(tails.above, pgamma(a * share, a, 1, undefined, false));
      }),
    );
  });

  it('is exponential at a shape of 1', () => {
    expectClose(gammaTails(1, 2).above, Math.exp(-2));
  });

  it('has nothing below 0', () => {
    expect(gammaTails(3, 0)).toEqual({ below: 0, above: 1 });
  });

  it('has the quantiles of R to one part in 10^10', () => {
    fc.assert(
      fc.property(probability, shape, (p, a) => {
        expectClose(gammaQuantile(p, a), qgamma(p, a, 1));
      }),
    );
  });

  it('has quantiles that its own tails lead back from', () => {
    fc.assert(
      fc.property(probability, shape, (p, a) => {
        expectClose(gammaTails(a, gammaQuantile(p, a)).below, p);
      }),
    );
  });
});

describe('the chi-squared quantile', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, critical values.
  it.each([
    [0.95, 1, 3.841],
    [0.975, 2, 7.378],
    [0.95, 10, 18.307],
    [0.999, 30, 59.703],
    [0.025, 10, 3.247],
    [0.05, 100, 77.929],
  ])('at %d with %d degrees of freedom is %d', (p, degreesOfFreedom, tabled) => {
    expect(chiSquaredQuantile(p, degreesOfFreedom)).toBeCloseTo(tabled, 3);
  });

  it('agrees with that of R to one part in 10^10', () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 200 }), (p, degreesOfFreedom) => {
        expectClose(chiSquaredQuantile(p, degreesOfFreedom), qchisq(p, degreesOfFreedom));
      }),
    );
  });
});

describe('the normal quantile', () => {
  it('agrees with that of R to one part in 10^10, far into the tails', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-16, noNaN: true }), (p) => {
        expectClose(normalQuantile(p), qnorm(p));
      }),
    );
    expectClose(normalQuantile(1e-50), qnorm(1e-50));
  });

  it('is 1.959964 for 95% and 3.090232 for 99.8%', () => {
    expect(standardDeviations(0.95)).toBeCloseTo(1.959964, 6);
    expect(standardDeviations(0.998)).toBeCloseTo(3.090232, 6);
  });
});
