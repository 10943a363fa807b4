import { describe, expect, it } from 'vitest';
import { differencesAmong, differencesOfOne } from '../../src/domain/differences/differences.ts';
import { pairByChance } from '../../src/domain/differences/pair-test.ts';
import type { Behind } from '../../src/domain/measures/behind.ts';

const days = (events: number, exposure = 31): Behind => ({ kind: 'events', events, exposure });
const share = (successes: number, trials: number): Behind => ({ kind: 'share', successes, trials });

describe('a pair of figures', () => {
  it('of 40 and 62 in months of 31 days is told apart, though their intervals overlap', () => {
    expect(pairByChance(days(40), days(62), null)).toBeCloseTo(0.03707, 5);
  });

  it('of shares is told apart by Fisher’s test: 3 of 4 cups of tea, twice 17 of 70', () => {
    expect(pairByChance(share(3, 4), share(1, 4), null)).toBeCloseTo(34 / 70, 12);
  });

  it('needs a stronger reason where months vary by more than chance', () => {
    const dispersion = { times: 4, degrees: 11 };
    expect(pairByChance(days(40), days(62), dispersion)).toBeGreaterThan(0.25);
  });

  it('of a count and a share cannot be tested', () => {
    expect(pairByChance(days(40), share(3, 4), null)).toBe(null);
  });
});

describe('differences among figures', () => {
  it('allow for the number of pairs: what tells two apart does not tell one of seven', () => {
    expect(differencesAmong([days(40), days(62)])).toMatchObject({ pairs: 1, apart: 1 });
    const seven = [40, 62, 50, 51, 52, 49, 48].map((events) => days(events));
    expect(differencesAmong(seven)).toMatchObject({ pairs: 21, apart: 0, highest: 1, below: [] });
  });

  it('leave out what is hidden, and speak of no highest where two are equal', () => {
    expect(differencesAmong([days(10), null, days(90), days(90)])).toEqual({
      pairs: 3,
      apart: 2,
      tested: [0, 2, 3],
      highest: null,
      below: [],
    });
  });

  it('are not spoken of for one figure alone', () => {
    expect(differencesAmong([days(10), null])).toBe(null);
  });

  it('of one from each of the others say which way', () => {
    expect(differencesOfOne([days(10), days(50), days(52), days(150)], 1)).toEqual({
      at: 1,
      others: 3,
      above: [0],
      below: [3],
    });
  });
});
