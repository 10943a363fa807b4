import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateInterval } from '../../src/domain/statistics/count-interval.ts';
import { standardisedRate } from '../../src/domain/statistics/standardised-rate.ts';

// The European standard population of 2013 and the example of PHEindicatormethods (R/SMR.R): standard,
// people and events of each band of five years.
const example = [
  [5000, 84_935, 27],
  [5500, 80_367, 45],
  [5500, 72_122, 55],
  [5500, 79_259, 100],
  [6000, 99_806, 125],
  [6000, 87_362, 300],
  [6500, 81_579, 295],
  [7000, 71_103, 270],
  [7000, 70_001, 275],
  [7000, 69_007, 450],
  [7000, 63_203, 455],
  [6500, 52_638, 459],
  [6000, 46_087, 345],
  [5500, 40_887, 300],
  [5000, 32_604, 270],
  [4000, 28_399, 265],
  [2500, 21_625, 100],
  [1500, 13_021, 90],
  [1000, 7355, 35],
].map(([standard = 0, population = 0, events = 0]) => ({ standard, population, events }));

const band = fc.record({
  events: fc.nat(200),
  population: fc.integer({ min: 1, max: 1_000_000 }),
  standard: fc.integer({ min: 1, max: 10_000 }),
});

describe('a directly standardised rate', () => {
  it('of the example is 464.9 per 100,000, and 450.7 to 479.5 by Dobson', () => {
    const standardised = standardisedRate(example, 100_000);
    expect(standardised?.rate).toBeCloseTo(464.9157, 4);
    expect(standardised?.interval.low).toBeCloseTo(450.6883, 4);
    expect(standardised?.interval.high).toBeCloseTo(479.4689, 4);
    expect(standardised?.interval.method).toBe('dobson');
  });

  // Altman and others, Statistics with confidence: the standard 2,773, 2,556, 1,113 and 184 people.
  it('is the mean of the rates of the bands, weighted by the standard', () => {
    const standardised = standardisedRate(
      [
        { standard: 2773, population: 96, events: 4 },
        { standard: 2556, population: 237, events: 13 },
        { standard: 1113, population: 105, events: 8 },
        { standard: 184, population: 32, events: 7 },
      ],
      100,
    );
    expect(standardised?.rate).toBeCloseTo(5.747, 3);
  });

  it('is the plain rate, with its plain interval, where the ages are those of the standard', () => {
    const counts = fc.array(fc.integer({ min: 5, max: 500 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(counts, (events) => {
        const same = events.map((each, index) => {
          const people = 1000 * (index + 1);
          return { events: each, population: people, standard: people / 10 };
        });
        const people = same.reduce((sum, each) => sum + each.population, 0);
        const all = events.reduce((sum, each) => sum + each, 0);
        const standardised = standardisedRate(same, 1000);
        const plain = rateInterval(all, people, 1000);
        expect(standardised?.rate).toBeCloseTo((1000 * all) / people, 9);
        expect(standardised?.interval.low).toBeCloseTo(plain?.low ?? Number.NaN, 9);
        expect(standardised?.interval.high).toBeCloseTo(plain?.high ?? Number.NaN, 9);
      }),
    );
  });

  it('is refused under 10 events', () => {
    expect(standardisedRate([{ events: 9, population: 100, standard: 1 }], 1000)).toBeNull();
    expect(standardisedRate([{ events: 10, population: 100, standard: 1 }], 1000)?.rate).toBe(100);
  });

  it('does not fall below nought where a small band weighs much', () => {
    const standardised = standardisedRate(
      [
        { events: 1, population: 1, standard: 10_000 },
        { events: 100, population: 1_000_000, standard: 1 },
      ],
      1,
      0.998,
    );
    expect(standardised?.interval.low).toBeGreaterThanOrEqual(0);
  });

  it('has finite numbers, and an interval that holds it', () => {
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 19 }), (bands) => {
        const events = bands.reduce((sum, each) => sum + each.events, 0);
        fc.pre(events >= 10);
        const standardised = standardisedRate(bands, 100_000);
        const { low = Number.NaN, high = Number.NaN } = standardised?.interval ?? {};
        expect(low).toBeLessThanOrEqual(standardised?.rate ?? Number.NaN);
        expect(high).toBeGreaterThanOrEqual(standardised?.rate ?? Number.NaN);
        expect(Number.isFinite(high)).toBe(true);
      }),
    );
  });

  it('is none for bands without people, without weight, or of nothing', () => {
    expect(standardisedRate([{ events: 20, population: 0, standard: 1 }], 1000)).toBeNull();
    expect(standardisedRate([{ events: 20, population: 9, standard: 0 }], 1000)).toBeNull();
    expect(standardisedRate([{ events: 20, population: 9, standard: -1 }], 1000)).toBeNull();
    expect(standardisedRate([], 1000)).toBeNull();
  });
});
