import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { SpecialCause } from '../../src/domain/statistics/control-chart.ts';
import { buildChart } from '../charts/chart-builder.ts';
import { buildControl, type PhaseSketch } from '../charts/control-builder.ts';
import { example } from '../charts/examples.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Twelve months of one phase, in which these rules mark something. */
function described(
  causes: Readonly<Record<number, readonly SpecialCause[]>>,
  { values = steady, ...more }: Partial<PhaseSketch> = {},
  direction?: 'higher-is-better' | 'lower-is-better',
): string {
  const phase = { values, mean: 20, lower: 10, upper: 30, causes, ...more };
  return describeChart(
    buildChart({
      kind: 'control',
      title: 'Offences',
      unit: count('offence'),
      categories: values.map((_, index) => `${months[index]} 2024`),
      series: { Offences: values },
      control: buildControl('xmr', phase),
      ...(direction === undefined ? {} : { direction }),
    }),
  );
}

const steady = [21, 19, 22, 18, 21, 19, 22, 18, 21, 19, 22, 18];

const high = steady.with(1, 40).with(2, 41);

describe('The description of a control chart', () => {
  it('says that nothing is marked, then the mean with its limits, then the latest figure', () => {
    expect(described({})).toBe(
      'No rule marks a figure: the ups and downs are what chance alone allows. The mean is 20.0, and chance alone allows 10.0 to 30.0. The latest figure, 18 in Dec 2024, is within the limits.',
    );
  });

  it.each([
    [
      'one point outside',
      { 1: ['outside-limits'] },
      'The figure for Feb 2024 is above the upper limit.',
    ],
    [
      'two points outside',
      { 1: ['outside-limits'], 2: ['outside-limits'] },
      'The figures for Feb 2024 and Mar 2024 are above the upper limit.',
    ],
    [
      'two points near',
      { 1: ['two-of-three'], 2: ['two-of-three'] },
      'The figures for Feb 2024 and Mar 2024 are near the upper limit (rule: two of three).',
    ],
  ] as const)('names %s', (_, causes, sentence) => {
    expect(described(causes, { values: high }).startsWith(sentence)).toBe(true);
  });

  it('tells a run from its first to its last figure, by the name of its rule', () => {
    const values = [11, 12, 13, 12, 13, 12, 13, 21, 19, 22, 18, 21];
    const causes = Object.fromEntries(
      values.slice(0, 7).map((_, index) => [index, ['shift'] as const]),
    );
    expect(described(causes, { values })).toMatch(
      /^The 7 figures from Jan 2024 to Jul 2024 are below the mean \(rule: seven in a row\)\. /,
    );
  });

  it('tells a trend by its way', () => {
    const values = [26, 25, 24, 23, 22, 21, 20.5, 21, 19, 22, 18, 21];
    const causes = Object.fromEntries(
      values.slice(0, 7).map((_, index) => [index, ['trend'] as const]),
    );
    expect(described(causes, { values })).toMatch(
      /^The 7 figures from Jan 2024 to Jul 2024 are falling \(rule: seven in a row\)\. /,
    );
  });

  it('holds a trend to where it leads, and not to the side of the mean on which it runs', () => {
    const values = [26, 25, 24, 23, 22, 21, 20.5, 21, 19, 22, 18, 21];
    const causes = Object.fromEntries(
      values.slice(0, 7).map((_, index) => [index, ['trend'] as const]),
    );
    expect(described(causes, { values }, 'lower-is-better')).toContain(
      'are falling (rule: seven in a row), a sign of improvement.',
    );
  });

  it('does not tell two of three of points that a graver rule marks', () => {
    const sentence = described({ 1: ['outside-limits', 'two-of-three'] }, { values: high });
    expect(sentence).not.toContain('two of three');
  });

  it('calls a signal a concern or an improvement only where the measure has a good direction', () => {
    const causes = { 1: ['outside-limits'] } as const;
    expect(described(causes, { values: high })).not.toMatch(/concern|improvement/);
    expect(described(causes, { values: high }, 'lower-is-better')).toContain(
      'above the upper limit, a sign of concern.',
    );
    expect(described(causes, { values: high }, 'higher-is-better')).toContain(
      'above the upper limit, a sign of improvement.',
    );
  });

  it('says that limits are on trial', () => {
    expect(described({}, { trial: true })).toMatch(
      /The limits are on trial: they are made from fewer than 12 points\.$/,
    );
  });

  it('leaves out a limit that no count could cross', () => {
    expect(described({}, { lower: -3 })).toContain('and chance alone allows up to 30.0.');
  });

  it('counts signals after the third', () => {
    const values = [40, 19, 5, 18, 28, 28, 22, 12, 12, 19, 22, 18];
    const causes = {
      0: ['outside-limits'],
      2: ['outside-limits'],
      4: ['two-of-three'],
      5: ['two-of-three'],
      7: ['two-of-three'],
      8: ['two-of-three'],
    } as const;
    expect(described(causes, { values })).toContain('; 1 more signal is marked.');
  });
});

describe('The description of Clare’s Law requests', () => {
  it('tells the points above the limit, and the run below the mean before them', () => {
    expect(example('control-requests').description).toMatch(
      /^The figures for Feb 2024 and Mar 2024 are above the upper limit; the 8 figures from Jun 2023 to Jan 2024 are below the mean \(rule: seven in a row\); /,
    );
  });

  it('tells the two means first where the chart is rebased', () => {
    expect(example('control-requests-rebased').description).toBe(
      'The mean is 40.9 until Dec 2023 and 79.6 from Jan 2024. No rule marks a figure around its own mean: the ups and downs are what chance alone allows. The latest figure, 75 in May 2024, is within the limits. Limits made from fewer than 12 points are on trial.',
    );
  });

  it('tells what lies above limits made from the first seven months', () => {
    expect(example('control-requests-baseline').description).toMatch(
      /^The figures for Jan 2024, Feb 2024 and 3 others are above the upper limit\. The mean of the 7 figures from Jun 2023 to Dec 2023 is 40\.9, and chance alone allows 32\.4 to 49\.3\./,
    );
  });
});

describe('The description of a control chart of shares', () => {
  it('says that the limits vary with the number of cases', () => {
    expect(example('control-late').description).toContain(
      'The mean is 20.2%, and its limits are wider where there are fewer cases.',
    );
  });
});

describe('The description of a control chart with a target', () => {
  it('holds the latest figure against it', () => {
    expect(example('control-marks').description).toMatch(
      /The latest figure, 88\.3% on 24 May 2024, is within the limits and below the standard of 90%\.$/,
    );
  });
});

describe('The description of days between events', () => {
  it('speaks of a centre, for it is no mean', () => {
    expect(example('control-between-events').description).toContain('The centre is 430.0');
  });
});
