import { describe, expect, it } from 'vitest';
import { compareFinds, findRate } from '../../src/domain/stops/rates/find-rate.ts';

/** Bedfordshire, 29 months, all searches: law and methods 3.3, quirk 8. */
const bedfordshire = findRate({ found: 2183, notFound: 868, foundUnknown: 6931 });

describe('A find rate', () => {
  it('keeps yes, no and not recorded three', () => {
    expect(bedfordshire).toMatchObject({ found: 2183, notFound: 868, unknown: 6931 });
  });

  it('says for how many it is known: 30.6% in Bedfordshire', () => {
    expect(bedfordshire.knownPercent).toBeCloseTo(30.565, 3);
  });

  it('among the known is 71.6% (Wilson 69.9 to 73.1)', () => {
    expect(bedfordshire.amongKnownPercent?.value).toBeCloseTo(71.55, 2);
    expect(bedfordshire.amongKnownPercent?.interval?.low).toBeCloseTo(69.92, 2);
    expect(bedfordshire.amongKnownPercent?.interval?.high).toBeCloseTo(73.12, 2);
    expect(bedfordshire.amongKnownPercent?.interval?.method).toBe('wilson');
  });

  it('of all lies between 21.9% and 91.3%', () => {
    expect(bedfordshire.leastPercent?.value).toBeCloseTo(21.87, 2);
    expect(bedfordshire.mostPercent?.value).toBeCloseTo(91.3, 2);
  });

  it('is one number where everything is recorded, as in the City of London', () => {
    const city = findRate({ found: 261, notFound: 618, foundUnknown: 0 });
    expect(city.knownPercent).toBe(100);
    expect(city.leastPercent).toEqual(city.mostPercent);
    expect(city.leastPercent).toEqual(city.amongKnownPercent);
  });

  it('has no share of the known where nothing is recorded, as in the Metropolitan files', () => {
    expect(findRate({ found: 0, notFound: 0, foundUnknown: 46_036 })).toMatchObject({
      knownPercent: 0,
      amongKnownPercent: null,
      leastPercent: { value: 0 },
      mostPercent: { value: 100 },
    });
  });

  it('of nobody has no share at all', () => {
    expect(findRate({ found: 0, notFound: 0, foundUnknown: 0 })).toMatchObject({
      knownPercent: null,
      amongKnownPercent: null,
      leastPercent: null,
      mostPercent: null,
    });
  });
});

describe('Two find rates', () => {
  const low = findRate({ found: 100, notFound: 880, foundUnknown: 20 });
  const high = findRate({ found: 500, notFound: 480, foundUnknown: 20 });

  it('compare where their ranges lie apart by more than chance', () => {
    expect(compareFinds(high, low)).toBe('higher');
    expect(compareFinds(low, high)).toBe('lower');
  });

  it('do not compare where the unrecorded could turn the order round', () => {
    const open = findRate({ found: 500, notFound: 0, foundUnknown: 500 });
    expect(compareFinds(open, high)).toBeNull();
  });

  it('do not compare with nobody', () => {
    expect(compareFinds(high, findRate({ found: 0, notFound: 0, foundUnknown: 0 }))).toBeNull();
  });
});
