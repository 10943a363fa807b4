import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { buildChart } from '../charts/chart-builder.ts';
import { example } from '../charts/examples.ts';

/** Shares of two to four places with these intervals. */
function described(
  values: readonly number[],
  intervals: readonly (readonly [number, number] | null)[],
  target?: number,
): string {
  return describeChart(
    buildChart({
      kind: 'intervals',
      title: 'Shares',
      unit: { kind: 'percentage' },
      categories: ['North', 'South', 'East', 'West'].slice(0, values.length),
      series: { Share: values },
      intervals,
      ...(target === undefined
        ? {}
        : { target: { name: 'standard', value: target, text: `${target}%` } }),
    }),
  );
}

describe('The description of values with intervals', () => {
  it('says nothing of how they differ where no test was made, whether they overlap or not', () => {
    const intervals: [number, number][] = [
      [70, 90],
      [10, 30],
      [25, 35],
    ];
    expect(described([80, 20, 30], intervals)).toBe(
      'The largest is North, 80%, and the smallest is South, 20%.',
    );
  });

  it('says on which side of the target whole intervals lie', () => {
    expect(
      described(
        [95, 50, 90],
        [
          [92, 98],
          [40, 60],
          [80, 95],
        ],
        90,
      ),
    ).toContain(
      'The whole interval lies above the standard of 90%, for North; and below the standard of 90%, for South.',
    );
  });

  it('says where every interval includes the target', () => {
    expect(
      described(
        [89, 91],
        [
          [80, 95],
          [85, 97],
        ],
        90,
      ),
    ).toContain('Every interval includes the standard of 90%.');
  });

  it('holds ratios against 1', () => {
    expect(example('intervals-stops-ratio').description).toContain(
      'The whole interval lies above 1, no difference, for Asian, Black and Mixed.',
    );
  });

  it('says nothing of chance where no interval is known', () => {
    expect(described([10, 20], [null, null])).toBe(
      'The largest is South, 20%, and the smallest is North, 10%.',
    );
  });
});

describe('The description of one value with its interval', () => {
  it('holds it against the standard, and says that chance does not explain the difference', () => {
    expect(example('intervals-ten-seconds').description).toBe(
      'The figure in May 2024 is 88.4%, and levels from 87.8% to 89.0% fit it. It is below the standard of 90%; the difference is more than chance.',
    );
  });

  it('says that chance could explain it where the interval includes the standard', () => {
    expect(described([88], [[80, 95]], 90)).toBe(
      'The figure for North is 88%, and levels from 80% to 95% fit it. It is below the standard of 90%; the difference could be chance.',
    );
  });

  it('is a number and its interval where there is no standard', () => {
    expect(described([88], [[80, 95]])).toBe(
      'The figure for North is 88%, and levels from 80% to 95% fit it.',
    );
  });
});

describe('The description of intervals over time', () => {
  it('tells first and latest, as any series over time', () => {
    expect(example('intervals-homicide').description).toBe(
      'The first figure is 4 homicides in Q1 2023/24 and the latest is 2 in Q4 2023/24, up from 0 in Q3 2023/24. The highest is 4 in Q1 2023/24 and the lowest is 0 in Q3 2023/24.',
    );
  });
});
