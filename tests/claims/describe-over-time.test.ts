import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { outlookScale } from '../../src/domain/figures/scales.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { buildChart, type Sketch } from '../charts/chart-builder.ts';

const quarters = ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'];

const offence = count('offence');

type Series = Sketch['series'];

function say(sketch: Partial<Sketch>): string {
  const defaults = { kind: 'line', title: 'Chart', unit: offence, categories: quarters } as const;
  return buildChart({ ...defaults, series: {}, ...sketch }).description;
}

describe('One series over time', () => {
  it.each<{ of: string; unit?: Unit; decimals?: number; values: Series[string]; says: string }>([
    {
      of: 'serious violence in the document of June 2024',
      values: [114, 106, 97, 105],
      says: 'The first figure is 114 offences in Q1 2023/24 and the latest is 105 in Q4 2023/24, up from 97 in Q3 2023/24. The highest is 114 in Q1 2023/24 and the lowest is 97 in Q3 2023/24.',
    },
    {
      of: 'ties, named one by one',
      values: [1, 4, 1, 4],
      says: 'The first figure is 1 offence in Q1 2023/24 and the latest is 4 in Q4 2023/24, up from 1 in Q3 2023/24. The highest is 4 in Q2 2023/24 and Q4 2023/24 and the lowest is 1 in Q1 2023/24 and Q3 2023/24.',
    },
    {
      of: 'a latest figure that is the same as the one before',
      values: [3, 5, 4, 4],
      says: 'The first figure is 3 offences in Q1 2023/24 and the latest is 4 in Q4 2023/24, the same as in Q3 2023/24. The highest is 5 in Q2 2023/24 and the lowest is 3 in Q1 2023/24.',
    },
    {
      of: 'figures that are all the same',
      values: [2, 2, 2, 2],
      says: 'All 4 figures, from Q1 2023/24 to Q4 2023/24, are 2 offences.',
    },
    {
      of: 'a gap, and why',
      values: [4, '[x]', 3, 2],
      says: 'The first figure that is shown is 4 offences in Q1 2023/24 and the latest is 2 in Q4 2023/24, down from 3 in Q3 2023/24. The highest that is shown is 4 in Q1 2023/24 and the lowest is 2 in Q4 2023/24. There is no figure for Q2 2023/24 (not available: it was not supplied or cannot be computed).',
    },
    {
      of: 'two figures',
      values: ['[c]', '[c]', 114, 132],
      says: 'The latest figure that is shown is 132 offences in Q4 2023/24, up from 114 in Q3 2023/24. There is no figure for Q1 2023/24 and Q2 2023/24 (confidential: hidden to protect people).',
    },
    {
      of: 'one figure',
      values: ['[z]', '', '[z]', 1],
      says: 'The only figure is 1 offence in Q4 2023/24. There is no figure for Q1 2023/24 and Q3 2023/24 (not applicable), nor for Q2 2023/24 (none was given).',
    },
    {
      of: 'percentages',
      unit: { kind: 'percentage' },
      decimals: 1,
      values: [88.4, 90, 87.25, 91],
      says: 'The first figure is 88.4% in Q1 2023/24 and the latest is 91.0% in Q4 2023/24, up from 87.3% in Q3 2023/24. The highest is 91.0% in Q4 2023/24 and the lowest is 87.3% in Q3 2023/24.',
    },
    {
      of: 'figures that look the same, and so are called the same',
      unit: { kind: 'fte' },
      decimals: 1,
      values: [1450, 1440, 1449.11, 1449.14],
      says: 'The first figure is 1,450.0 full-time equivalent in Q1 2023/24 and the latest is 1,449.1 in Q4 2023/24, the same as in Q3 2023/24. The highest is 1,450.0 in Q1 2023/24 and the lowest is 1,440.0 in Q2 2023/24.',
    },
    {
      of: 'lengths of time',
      unit: { kind: 'seconds' },
      values: ['[x]', '[x]', 352, 122],
      says: 'The latest figure that is shown is 2m 2s in Q4 2023/24, down from 5m 52s in Q3 2023/24. There is no figure for Q1 2023/24 and Q2 2023/24 (not available: it was not supplied or cannot be computed).',
    },
    {
      of: 'ranks, of which none is up or down',
      unit: { kind: 'rank' },
      values: [42, 26, 11, 22],
      says: 'The first figure is 42nd in Q1 2023/24 and the latest is 22nd in Q4 2023/24, after 11th in Q3 2023/24. The place nearest to 1st is 11th in Q3 2023/24 and the furthest is 42nd in Q1 2023/24.',
    },
    {
      of: 'words on a scale, of which none is high or low',
      unit: outlookScale,
      values: [1, 3, 3, 5],
      says: 'The first figure is Deterioration in Q1 2023/24 and the latest is Improving in Q4 2023/24, after Stable in Q3 2023/24.',
    },
  ])('tells $of', ({ unit = offence, decimals = 0, values, says }) => {
    expect(say({ unit, decimals, series: { A: values } })).toBe(says);
  });

  it('counts the points without a value where they are many', () => {
    const series = { A: ['[x]', '[x]', '[x]', '[x]'] };
    expect(say({ series })).toBe(
      'There are no figures to draw. There is no figure for 4 points (not available: it was not supplied or cannot be computed).',
    );
  });

  it('leaves out the mark of a provisional figure', () => {
    const chart = buildChart({
      kind: 'line',
      title: 'Chart',
      unit: offence,
      categories: ['Apr 2024', 'May 2024'],
      series: { A: [3, 4] },
    });
    const points = [
      { value: 3, text: '3', figure: null },
      { value: 4, text: '4 [p]', figure: null },
    ];
    expect(describeChart({ ...chart, series: [{ name: 'A', points }] })).toBe(
      'The figure is 4 offences in May 2024, up from 3 in Apr 2024.',
    );
  });
});

describe('Several series over time', () => {
  it.each<{ of: string; unit?: Unit; series: Series; says: string }>([
    {
      of: 'the highest and the lowest of the latest period, and how far each ranges',
      series: { Asked: [25, 18, 55, 47], Known: [15, 12, 12, 28] },
      says: 'In Q4 2023/24 the highest of the 2 series is Asked, 47 offences, and the lowest is Known, 28. Asked ranges from 18 in Q2 2023/24 to 55 in Q3 2023/24; Known ranges from 12 in Q2 2023/24 and Q3 2023/24 to 28 in Q4 2023/24.',
    },
    {
      of: 'the range of them all where they are many',
      series: { A: [1, 2, 3, 4], B: [9, 2, 3, 5], C: [2, 2, 3, 4], D: [2, 1, 3, 4] },
      says: 'In Q4 2023/24 the highest of the 4 series is B, 5 offences, and the lowest is A, C and D, 4 each. Over all periods the highest is 9, B in Q1 2023/24, and the lowest is 1, A in Q1 2023/24 and D in Q2 2023/24.',
    },
    {
      of: 'that they are the same',
      series: { A: [1, 2, 3, 4], B: [4, 4, 4, 4] },
      says: 'In Q4 2023/24 the 2 series are all at 4 offences. A ranges from 1 in Q1 2023/24 to 4 in Q4 2023/24; B is 4 throughout.',
    },
    {
      of: 'which have a figure',
      series: { A: [1, 2, 3, 4], B: [4, 5, 4, 6], C: [1, 2, 3, '[x]'] },
      says: 'In Q4 2023/24 the highest of the 2 series with a figure that is shown is B, 6 offences, and the lowest is A, 4. A ranges from 1 in Q1 2023/24 to 4 in Q4 2023/24; B ranges from 4 in Q1 2023/24 and Q3 2023/24 to 6 in Q4 2023/24; C, where it is shown, ranges from 1 in Q1 2023/24 to 3 in Q3 2023/24. There is no figure for C in Q4 2023/24 (not available: it was not supplied or cannot be computed).',
    },
    {
      of: 'ranks from the first place on',
      unit: { kind: 'rank' },
      series: { A: [1, 2, 3, 11], B: [9, 2, 3, 38] },
      says: 'In Q4 2023/24 the nearest to 1st of the 2 series is A, 11th, and the furthest is B, 38th. A ranges from 1st in Q1 2023/24 to 11th in Q4 2023/24; B ranges from 2nd in Q2 2023/24 to 38th in Q4 2023/24.',
    },
    {
      of: 'words on a scale one by one',
      unit: outlookScale,
      series: { A: [1, 2, 3, 3], B: [5, 5, 4, 4] },
      says: 'In Q4 2023/24 A is Stable and B is Slight improvement.',
    },
  ])('tells $of', ({ unit = offence, series, says }) => {
    expect(say({ unit, series })).toBe(says);
  });

  it('tells a single period without ranges', () => {
    const series = { Officers: [15], Staff: [5], Specials: [0] };
    expect(say({ kind: 'bars', categories: ['May 2024'], unit: count('starter'), series })).toBe(
      'In May 2024 the highest of the 3 series is Officers, 15 starters, and the lowest is Specials, 0.',
    );
  });
});
