import { describe, expect, it } from 'vitest';
import { notReproduced, ratesArePresent, readPublishedRates } from './published-rates.ts';

describe.skipIf(!ratesArePresent)('Rates that the government published', () => {
  it('are 11,424 in "Ethnicity facts and figures", and all reproduce to two decimals', () => {
    const published = readPublishedRates();
    expect(published).toHaveLength(11_424);
    expect(notReproduced(published)).toEqual([]);
  });
});
