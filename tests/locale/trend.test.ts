import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/domain/trends/trend-of.ts';
import { trendSays, trendWords } from '../../src/locale/en/trend.ts';
import { ratio } from '../../src/locale/en/trend-numbers.ts';
import {
  alternating,
  averageDays,
  counted,
  measured,
  months,
  offences,
  percentage,
  quarters,
  shares,
  steady,
} from '../trends/series-builder.ts';

const says = (values: readonly number[], rebase: readonly string[] = []) =>
  trendSays(trendOf(months(values), offences, { behind: counted, rebase }));

describe('the sentences of a trend', () => {
  it('tell the years, the ratio with its interval, and what the interval allows for', () => {
    expect(says([...alternating(60, 140, 12), ...alternating(80, 180, 12)])).toMatch(
      /^1,560 offences in the year to December 2023 against 1,200 in the year before: 1\.30 times as many a day \(99% interval 1\.15 to 1\.46\), more than chance explains\. The control chart gives no signal at December 2023 \(mean 115\.0, limits 0\.0 to 350\.9, from 24 figures since January 2022\)\.$/,
    );
  });

  it('tell the chart first where it gave the word', () => {
    const requests = [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75];
    expect(says(requests)).toBe(
      'The latest, 75 in December 2022, is one of two out of three close to the upper limit (mean 57.0, limits 31.1 to 82.9, from 12 figures since January 2022).',
    );
    expect(says(requests, ['2022-08'])).toBe(
      'The control chart gives no signal at December 2022 (mean 79.6, limits 33.1 to 126.2, from 5 figures since August 2022). The chart begins anew in August 2022; the mean before was 40.9. Limits from fewer than 12 figures are on trial.',
    );
  });

  it('tell a level that is past', () => {
    expect(says([...steady(51, 12), ...alternating(30, 32, 24)])).toContain(
      'Before that, from January 2022 to December 2022, the mean was 51.0; since then it is 31.0.',
    );
  });

  it('give no ratio to nought', () => {
    expect(says([...steady(0, 12), ...steady(50, 12)])).toContain(
      '600 offences in the year to December 2023 against 0 in the year before, more than chance explains.',
    );
  });

  it('say where two signs are opposite', () => {
    expect(says([...alternating(95, 105, 12), ...alternating(55, 65, 11), 160])).toContain(
      'The two point opposite ways, so no change is called clear.',
    );
  });

  it('say what a rule marks and chance can explain', () => {
    const small = [5, 0, 3, 2, 4, 0, 6, 1, 2, 1, 1, 2, 1, 2];
    expect(says(small)).toContain(
      'is one of seven in a row below the mean (mean 2.1, limits 0.0 to 8.5, from 14 figures since January 2022), but the last 7 on that side differ from those before by no more than chance can explain.',
    );
  });

  it('tell shares and measured values by their difference', () => {
    const { series, behind } = shares([
      ...Array.from({ length: 12 }, (_, month) => ({ successes: 80 + (month % 3), trials: 100 })),
      ...Array.from({ length: 12 }, (_, month) => ({ successes: 88 + (month % 3), trials: 100 })),
    ]);
    expect(trendSays(trendOf(series, percentage, { behind }))).toContain(
      '89.0% in the year to December 2023 against 81.0% in the year before: a difference of 8.0 percentage points (99% interval 3.9 to 12.1), more than chance explains.',
    );
    const slower = [...alternating(10.1, 14.9, 12), ...alternating(12.3, 16.6, 12)];
    const days = months(slower, averageDays);
    expect(trendSays(trendOf(days, averageDays, { behind: measured }))).toMatch(
      /^On average 14\.\d in the year to December 2023 against 12\.5 in the year before: a difference of /,
    );
  });

  it('say how much is missing where it is not known yet, or too few', () => {
    const four = trendOf(quarters([114, 106, 97, 105]), offences, { behind: counted });
    expect(trendSays(four)).toBe(
      '4 quarters without a gap are too few to call a trend: it takes 8.',
    );
    expect(says(alternating(0, 1, 24))).toBe(
      '6 offences in the year to December 2023 are too few to call a trend: it takes 10.',
    );
  });
});

describe('the words of a trend', () => {
  it('are eight, and no two alike', () => {
    expect(new Set(Object.values(trendWords)).size).toBe(8);
  });
});

describe('a ratio', () => {
  it.each([
    [0.997, '0.997'],
    [1.0004, '1.0004'],
    [1, '1.00'],
    [0.96, '0.96'],
    [0.994, '0.99'],
  ])('of %s is written %s: what is not 1 does not look like it', (value, text) => {
    expect(ratio(value)).toBe(text);
  });
});
