import { describe, expect, it } from 'vitest';
import { ageRates } from '../../src/domain/stops/rates/age-rates.ts';
import { inEnglish } from '../builders/in-english.ts';
import { tallies } from './seed-table.ts';

const cross = [
  { code: 'white', tallies: tallies({ '10-17': 40, '18-24': 60, blank: 5 }) },
  { code: 'black', tallies: tallies({ '10-17': 30, '18-24': 20, blank: 1 }) },
  { code: 'not-stated', tallies: tallies({ '10-17': 9, '18-24': 9, blank: 9 }) },
];

const populations = {
  white: { '10-17': 10_000, '18-24': 10_000 },
  black: { '10-17': 3_000, '18-24': 1_000 },
};

describe('Rates by age and ethnicity', () => {
  it('are not offered without residents by age and ethnicity, and the sentence says why', () => {
    expect(inEnglish(ageRates(cross))).toEqual({
      offered: false,
      says: 'Rates by age are not offered: the records have ages in bands (10 to 17, 18 to 24 and so on), and the populations used here are not counted in these bands.',
    });
  });

  it('divide people of an age by residents of that age, and leave out who has none', () => {
    expect(inEnglish(ageRates(cross, populations))).toMatchObject({
      offered: true,
      groups: [
        {
          code: 'white',
          bands: [
            { code: '10-17', people: 40, population: 10_000, ratePer1000: { value: 4 } },
            { code: '18-24', people: 60, population: 10_000, ratePer1000: { value: 6 } },
          ],
        },
        {
          code: 'black',
          bands: [
            { code: '10-17', people: 30, population: 3_000, ratePer1000: { value: 10 } },
            { code: '18-24', people: 20, population: 1_000, ratePer1000: { value: 20 } },
          ],
        },
      ],
    });
  });

  it('standardise to the ages of all groups: (13,000 × 10 + 11,000 × 20) ÷ 24,000 = 14.58', () => {
    const rates = inEnglish(ageRates(cross, populations));
    expect(rates).toMatchObject({
      groups: [
        { standardisedPer1000: { value: expect.closeTo((13 * 4 + 11 * 6) / 24, 10) } },
        {
          standardisedPer1000: {
            value: expect.closeTo((13 * 10 + 11 * 20) / 24, 10),
            interval: { method: 'dobson' },
          },
        },
      ],
    });
  });
});
