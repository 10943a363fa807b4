import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import type { BehindOf } from '../../src/domain/measures/behind.ts';
import type { Judged } from '../../src/domain/trends/trend.ts';
import { trendOf } from '../../src/domain/trends/trend-of.ts';
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
} from './series-builder.ts';

/** Clare’s Law requests in Bedfordshire, June 2023 to May 2024. */
const requests = [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75];
/** Vehicle crimes in Bedfordshire on data.police.uk, April 2022 to March 2024. */
const vehicleCrimes = [
  365, 467, 435, 422, 475, 422, 545, 469, 397, 404, 334, 406, 380, 386, 389, 394, 482, 444, 402,
  448, 356, 400, 440, 435,
];
const neutral = { ...offences, direction: 'neutral' } as const;

const judge = (series: readonly Figure[], judged: Judged, behind: BehindOf = counted) =>
  trendOf(series, judged, { behind });
const wordOf = (values: readonly number[]) => judge(months(values), offences).word;

describe('what is said of a series', () => {
  it('is a rise where the control chart of a neutral measure marks the latest month', () => {
    expect(judge(months(requests), neutral)).toMatchObject({
      word: 'higher',
      rule: 'special-cause',
      evidence: {
        latest: { value: 75, period: { id: '2022-12' } },
        year: null,
        chart: { mean: 57, points: 12, signal: { cause: 'two-of-three', side: 'high' } },
      },
    });
  });

  it('is no clear change from the month on in which an author begins the chart anew', () => {
    const series = months(requests);
    const trend = trendOf(series, neutral, { behind: counted, rebase: ['2022-08'] });
    expect(trend).toMatchObject({
      word: 'no-clear-change',
      rule: 'no-signal',
      rebased: ['2022-08'],
      evidence: { chart: { points: 5, begun: { period: { id: '2022-08' } } } },
    });
  });

  it('is better or worse only where the measure has a direction', () => {
    const up = months(requests);
    expect(judge(up, offences).word).toBe('worse');
    expect(judge(up, { ...offences, direction: 'higher-is-better' }).word).toBe('better');
    expect(judge(months(requests.toReversed()), offences).word).toBe('better');
  });

  it('takes no side on what police work brings to light', () => {
    expect(judge(months(requests), { ...offences, policeGenerated: true })).toEqual({
      word: 'police-work',
      rule: 'police-generated',
      evidence: { kind: 'police-work' },
      figures: ['offences.2022-12'],
    });
  });

  it('is not known yet of four quarters, which are no two years', () => {
    expect(judge(quarters([114, 106, 97, 105]), offences)).toMatchObject({
      word: 'not-known-yet',
      evidence: { kind: 'few-periods', of: 'quarter', have: 4, takes: 8 },
    });
  });

  it('is too few to say of fewer than ten events in each of two years', () => {
    expect(judge(months(alternating(0, 1, 24)), offences)).toMatchObject({
      word: 'too-few',
      evidence: { kind: 'few-events', events: 6, takes: 10, until: { id: '2023-12' } },
    });
  });

  it('is a change where a year falls to under ten events from very many', () => {
    expect(wordOf([...steady(20, 12), ...alternating(0, 1, 12)])).toBe('better');
  });

  it('is worse where a year has more events than months that vary as they do explain', () => {
    const series = months([...alternating(60, 140, 12), ...alternating(80, 180, 12)]);
    expect(judge(series, offences)).toMatchObject({
      word: 'worse',
      rule: 'year-on-year',
      evidence: { year: { of: 'counts', latest: 1560, before: 1200, moved: 'up' } },
    });
  });

  it('is no clear change of vehicle crime, which months explain and single events would not', () => {
    const { word, evidence } = judge(months(vehicleCrimes), offences);
    expect(word).toBe('no-clear-change');
    expect(evidence).toMatchObject({ year: { latest: 4956, before: 5141, moved: null } });
  });

  it('is no clear change of a flat series that stepped down two years ago, and tells the step', () => {
    const series = months([...steady(51, 12), ...alternating(30, 32, 24)]);
    expect(judge(series, offences)).toMatchObject({
      word: 'no-clear-change',
      evidence: {
        year: { latest: 372, before: 372, moved: null },
        chart: { mean: 31, points: 24, from: { id: '2023-01' } },
        earlier: { from: { id: '2022-01' }, to: { id: '2022-12' }, mean: 51, since: 31 },
      },
    });
  });

  it('tells no earlier level of a series that has always been the same', () => {
    expect(judge(months(alternating(30, 32, 36)), offences).evidence).toMatchObject({
      earlier: null,
    });
  });

  it('is worse of a year of six hundred after one of none', () => {
    expect(judge(months([...steady(0, 12), ...steady(50, 12)]), offences)).toMatchObject({
      word: 'worse',
      rule: 'year-on-year',
      evidence: { year: { latest: 600, before: 0, ratio: null, interval: null, moved: 'up' } },
    });
  });

  it('is better of a year of none after one of six hundred', () => {
    expect(wordOf([...steady(50, 12), ...steady(0, 12)])).toBe('better');
  });

  it('is no clear change of ten events in one month after a year of none', () => {
    expect(wordOf([...steady(0, 18), 10, ...steady(0, 5)])).toBe('no-clear-change');
  });

  it('is worse of eight quarters of 0, 0, 0, 0, 12, 13, 12, 13', () => {
    expect(judge(quarters([0, 0, 0, 0, 12, 13, 12, 13]), offences).word).toBe('worse');
  });

  it('is no clear change where the year has moved one way and the chart the other', () => {
    const fallen = [...alternating(95, 105, 12), ...alternating(55, 65, 11), 160];
    expect(judge(months(fallen), offences)).toMatchObject({
      word: 'no-clear-change',
      rule: 'opposite',
      evidence: { year: { moved: 'down' }, chart: { signal: { side: 'high' } } },
    });
  });

  it('compares the shares of two years by their bases', () => {
    const { series, behind } = shares([
      ...Array.from({ length: 12 }, (_, index) => ({ successes: 80 + (index % 3), trials: 100 })),
      ...Array.from({ length: 12 }, (_, index) => ({ successes: 88 + (index % 3), trials: 100 })),
    ]);
    expect(judge(series, percentage, behind)).toMatchObject({
      word: 'better',
      rule: 'year-on-year',
      evidence: { year: { of: 'shares', latest: 89, before: 81, degrees: 22, moved: 'up' } },
    });
  });

  it('takes the chart of a share with its bases, not of bare percentages', () => {
    // Disclosures under Clare’s Law outside 35 days, June 2023 to May 2024.
    const late = [8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1];
    const all = [26, 16, 20, 13, 13, 12, 18, 29, 30, 53, 47, 26];
    const { series, behind } = shares(
      late.map((successes, index) => ({ successes, trials: all[index] ?? 0 })),
    );
    const judged = { ...percentage, direction: 'lower-is-better' } as const;
    const { word, evidence } = judge(series, judged, behind);
    expect(word).toBe('better');
    expect(evidence).toMatchObject({ chart: { signal: { cause: 'two-of-three', side: 'low' } } });
    expect(evidence).toHaveProperty('chart.mean', expect.closeTo((100 * 61) / 303, 9));
  });

  it('compares measured values month by month', () => {
    const slower = [...alternating(10.1, 14.9, 12), ...alternating(12.3, 16.6, 12)];
    expect(judge(months(slower, averageDays), averageDays, measured)).toMatchObject({
      word: 'worse',
      evidence: { year: { of: 'means', degrees: 11, moved: 'up' } },
    });
  });

  it('reads only the months after a gap', () => {
    const series = months([...requests, null, ...requests.slice(0, 5)]);
    expect(judge(series, offences)).toMatchObject({
      rule: 'not-known-yet',
      figures: [
        'offences.2023-02',
        'offences.2023-03',
        'offences.2023-04',
        'offences.2023-05',
        'offences.2023-06',
      ],
    });
  });

  it('is not known where the latest month has no value, or there is none', () => {
    const evidence = { kind: 'no-value' };
    expect(judge(months([...requests, null]), offences)).toMatchObject({ evidence });
    expect(judge([], offences)).toMatchObject({ evidence: { kind: 'no-figures' }, figures: [] });
  });

  it('turns round when the direction of the measure does, and never for a neutral one', () => {
    const opposite = new Map([
      ['better', 'worse'],
      ['worse', 'better'],
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 12, maxLength: 40 }), (values) => {
        const series = months(values);
        const lower = judge(series, offences);
        const higher = judge(series, { ...offences, direction: 'higher-is-better' });
        expect(higher).toEqual({ ...lower, word: opposite.get(lower.word) ?? lower.word });
        expect(opposite.has(judge(series, neutral).word)).toBe(false);
      }),
    );
  });

  it('does not change with the order in which a step and its mirror come, but for its way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 24, maxLength: 24 }),
        (values) => {
          const [first, second] = [values.slice(0, 12), values.slice(12)];
          const moved = (all: readonly number[]) => {
            const { evidence } = judge(months(all), neutral);
            return evidence.kind === 'judged' ? (evidence.year?.t ?? 0) : 0;
          };
          expect(moved([...first, ...second]) + moved([...second, ...first])).toBeCloseTo(0, 9);
        },
      ),
    );
  });
});
