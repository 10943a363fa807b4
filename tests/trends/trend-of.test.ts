import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/domain/trends/trend-of.ts';
import { alternating, months, offences, percentage, quarters } from './series-builder.ts';

/** Clare’s Law requests in Bedfordshire, June 2023 to May 2024. */
const requests = [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75];
const neutral = { ...offences, direction: 'neutral' } as const;

describe('the word for a series', () => {
  it('is a rise where the control chart of a neutral measure marks the latest month', () => {
    expect(trendOf(months(requests), neutral)).toMatchObject({
      word: 'Increase',
      rule: 'special-cause',
      says: 'The latest, 75 in December 2022, is one of two out of three close to the upper limit (mean 57.0, limits 31.1 to 82.9).',
    });
  });

  it('is stable from the month on in which the chart begins anew', () => {
    const series = months(requests);
    expect(trendOf(series, neutral, ['2022-08'])).toMatchObject({
      word: 'Stable',
      rule: 'no-signal',
      says: 'The control chart of 12 periods, begun anew in August 2022, gives no signal at December 2022.',
      rebased: ['2022-08'],
    });
  });

  it('gives no limit below nought to what is counted', () => {
    expect(trendOf(months([...alternating(0, 2, 11), 13]), offences).says).toContain(
      'limits 0.0 to',
    );
  });

  it('says better or worse only where the measure has a direction', () => {
    const up = months(requests);
    expect(trendOf(up, offences).word).toBe('Deterioration');
    expect(trendOf(up, { ...offences, direction: 'higher-is-better' }).word).toBe('Improving');
    expect(trendOf(months(requests.toReversed()), offences).word).toBe('Improving');
  });

  it('takes no side on what police work brings to light', () => {
    expect(trendOf(months(requests), { ...offences, policeGenerated: true })).toMatchObject({
      word: 'Reflects policing activity',
      rule: 'police-generated',
      figures: ['offences.2022-12'],
    });
  });

  it('is not given for four quarters, which are no two years', () => {
    expect(trendOf(quarters([114, 106, 97, 105]), offences)).toMatchObject({
      word: 'Insufficient data',
      rule: 'too-few',
      says: '4 quarters without a gap are too few to call a trend: it takes 8.',
    });
  });

  it('is not given for fewer than ten events in a year', () => {
    const rare = alternating(0, 1, 12);
    expect(trendOf(months(rare), offences)).toMatchObject({
      word: 'Insufficient data',
      rule: 'too-few',
      says: '6 offences in a year up to December 2022 are too few to call a trend: it takes 10.',
    });
  });

  it('is worse where a year has more events than chance explains', () => {
    const series = months([...alternating(60, 140, 12), ...alternating(70, 150, 12)]);
    expect(trendOf(series, offences)).toMatchObject({
      word: 'Deterioration',
      rule: 'annual-rate-ratio',
      says: '1,320 in the latest year against 1,200 in the year before: 1.10 times as many a day (95% interval 1.02 to 1.19), more than chance explains.',
    });
  });

  it('is slightly worse where the change is over five per cent and chance can explain it', () => {
    const series = months([...alternating(60, 140, 12), ...alternating(67, 147, 12)]);
    expect(trendOf(series, offences)).toMatchObject({
      word: 'Slight deterioration',
      rule: 'twelve-month-change',
    });
  });

  it('is stable where the change of the year is within five per cent', () => {
    const series = months([...alternating(60, 140, 12), ...alternating(62, 142, 12)]);
    expect(trendOf(series, offences)).toMatchObject({ word: 'Stable', rule: 'no-signal' });
  });

  it('compares eight quarters as two years', () => {
    const series = quarters([300, 310, 290, 300, 400, 410, 390, 400]);
    expect(trendOf(series, offences)).toMatchObject({
      word: 'Deterioration',
      rule: 'annual-rate-ratio',
    });
  });

  it('claims no signal for the change of a percentage, whose base it does not know', () => {
    const series = months([...alternating(60, 70, 12), ...alternating(66, 76, 12)]);
    expect(trendOf(series, percentage)).toMatchObject({
      word: 'Slight improvement',
      rule: 'twelve-month-change',
      says: 'On average 71.0% in the latest year against 65.0% in the year before, a change of +9.2%.',
    });
  });

  it('reads only the months after a gap', () => {
    const series = months([...requests, null, ...requests.slice(0, 5)]);
    expect(trendOf(series, offences)).toMatchObject({
      rule: 'too-few',
      figures: [
        'offences.2023-02',
        'offences.2023-03',
        'offences.2023-04',
        'offences.2023-05',
        'offences.2023-06',
      ],
    });
  });

  it('is not given where the latest month has no value', () => {
    expect(trendOf(months([...requests, null]), offences)).toMatchObject({ rule: 'too-few' });
    expect(trendOf([], offences)).toMatchObject({ rule: 'too-few', figures: [] });
  });

  it('turns round when the direction of the measure does, and never for a neutral one', () => {
    const opposite = new Map([
      ['Improving', 'Deterioration'],
      ['Deterioration', 'Improving'],
      ['Slight improvement', 'Slight deterioration'],
      ['Slight deterioration', 'Slight improvement'],
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 12, maxLength: 40 }), (values) => {
        const series = months(values);
        const lower = trendOf(series, offences);
        const higher = trendOf(series, { ...offences, direction: 'higher-is-better' });
        expect(higher).toEqual({ ...lower, word: opposite.get(lower.word) ?? lower.word });
        expect(opposite.has(trendOf(series, neutral).word)).toBe(false);
      }),
    );
  });
});
