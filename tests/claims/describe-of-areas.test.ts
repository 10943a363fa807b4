import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { buildChart } from '../charts/chart-builder.ts';
import { example } from '../charts/examples.ts';

const places = ['Dorset', 'Kent', 'Surrey', 'Sussex'];

const shares = {
  title: 'Shares',
  unit: { kind: 'percentage' },
  categories: places,
  series: { Share: [10, 20, 30, 40] },
} as const;

const funnel = {
  ...shares,
  kind: 'funnel',
  exposures: [1, 2, 3, 4],
  funnel: { exposureTitle: 'Residents', dispersion: 1, average: 25, limits: [] },
} as const;

const ranking = { ...shares, kind: 'ranking', ranks: [1, 2, 3, 4] } as const;

describe('The description of a funnel', () => {
  it('says that all areas are within the limits, and where the own one is', () => {
    expect(example('funnel-homicide').description).toBe(
      'The average of 42 areas is 8.6. All of them are within the 99.8% limits, and how they differ could be chance. Bedfordshire, with 15.6, is above the average, by no more than chance explains.',
    );
  });

  it('names the areas on both sides outside', () => {
    expect(
      describeChart(buildChart({ ...funnel, outside: ['low', null, null, 'high'], own: 'Dorset' })),
    ).toBe(
      'The average of 4 areas is 25.0%. Above the 99.8% limits is Sussex; below them is Dorset. Dorset, with 10%, is below the average, by more than chance explains.',
    );
  });

  it('says that areas vary by more than chance, and then who stands out even so', () => {
    const wider = { ...funnel, funnel: { ...funnel.funnel, dispersion: 4.25 } };
    expect(
      describeChart(buildChart({ ...wider, outside: [null, null, null, 'high'], own: 'Kent' })),
    ).toBe(
      'The average of 4 areas is 25.0%. The areas vary 4.3 times as much as chance alone would make them, and the limits allow for it. Above the 99.8% limits is Sussex. Kent, with 20%, is below the average, by no more than such areas differ.',
    );
  });

  it('names the areas on one side outside', () => {
    expect(describeChart(buildChart({ ...funnel, outside: ['low', 'low', null, null] }))).toBe(
      'The average of 4 areas is 25.0%. Below the 99.8% limits are Dorset and Kent.',
    );
  });

  it('never calls a side good or bad, whatever the direction of the measure', () => {
    expect(
      describeChart(
        buildChart({
          ...funnel,
          outside: ['low', null, null, 'high'],
          direction: 'lower-is-better',
        }),
      ),
    ).not.toMatch(/better|worse|good|bad|concern|improve/);
  });
});

describe('The description of a ranking', () => {
  it('begins with the own area, its rank and its interval', () => {
    expect(example('ranking-homicide').description).toBe(
      'Bedfordshire is 42nd of 42 from the lowest, with 15.6; levels from 7.8 to 27.9 fit it. Of 42 areas the first is Cheshire, 2.7, and the last is Bedfordshire, 15.6.',
    );
  });

  it('names the few from which a test tells the own area', () => {
    expect(
      describeChart(
        buildChart({
          ...ranking,
          own: 'Kent',
          against: { at: 1, others: 3, above: [0], below: [2, 3] },
          intervals: [
            [5, 18],
            [16, 24],
            [26, 34],
            [36, 44],
          ],
        }),
      ),
    ).toMatch(
      /^Kent is 2nd of 4 from the lowest, with 20%; levels from 16% to 24% fit it\. By more than chance it is higher than Dorset, and lower than \S+ and \S+, with an allowance for 3 comparisons\. /,
    );
  });

  it('says from which end places are counted', () => {
    expect(
      describeChart(buildChart({ ...ranking, series: { Share: [40, 30, 20, 10] }, own: 'Dorset' })),
    ).toMatch(/^Dorset is 1st of 4 from the highest, with 40%\. /);
  });

  it('tells the first and the last where no area is the own one', () => {
    expect(describeChart(buildChart(ranking))).toBe(
      'Of 4 areas the first is Dorset, 10%, and the last is Sussex, 40%.',
    );
  });

  it('counts only areas that have a value, and says which have none', () => {
    expect(describeChart(buildChart({ ...ranking, series: { Share: [10, 20, 30, '[x]'] } }))).toBe(
      'Of 3 areas that are shown the first is Dorset, 10%, and the last is Surrey, 30%. There is no figure for Sussex (not available: it was not supplied or cannot be computed).',
    );
  });
});
