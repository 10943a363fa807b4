import { describe, expect, it } from 'vitest';
import { peelScale } from '../../src/domain/figures/scales.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { buildChart, type Sketch } from '../charts/chart-builder.ts';

const offence = count('offence');

type Series = Sketch['series'];

/** What is said of a chart with these series. */
function say(sketch: Omit<Sketch, 'title'>): string {
  return buildChart({ ...sketch, title: 'Chart' }).description;
}

describe('Categories', () => {
  const ethnicities = ['White', 'Asian', 'Black', 'Mixed'];

  it.each<{ of: string; unit?: Unit; decimals?: number; series: Series; says: string }>([
    {
      of: 'the largest and the smallest',
      unit: { kind: 'rate-per-1000', of: 'stops' },
      decimals: 2,
      series: { Rate: [465 / 507.514, 135 / 116.911, 111 / 39.6, 48 / 27.089] },
      says: 'The largest is Black, 2.80 stops per 1,000 residents, and the smallest is White, 0.92.',
    },
    {
      of: 'ties',
      series: { A: [4, 4, 1, 1] },
      says: 'The largest are White and Asian, 4 offences each, and the smallest are Black and Mixed, 1 each.',
    },
    {
      of: 'that they are the same',
      series: { A: [4, 4, 4, 4] },
      says: 'All 4 figures are 4 offences.',
    },
    {
      of: 'a few series one by one',
      series: { Men: [5, 4, 3, 2], Women: [1, 2, 3, 4] },
      says: 'Men: the largest is White, 5 offences, and the smallest is Mixed, 2; Women: the largest is Mixed, 4 offences, and the smallest is White, 1.',
    },
    {
      of: 'many series together',
      series: { A: [5, 4, 3, 2], B: [1, 2, 3, 4], C: [2, 2, 2, 2], D: [9, 2, 2, 2] },
      says: 'Of all 16 figures the largest is 9 offences (D, White) and the smallest is 1 (B, White).',
    },
    {
      of: 'the only one with a figure',
      series: { A: ['[x]', '[x]', 7, '[x]'] },
      says: 'The only figure that is shown is 7 offences, for Black. There is no figure for White, Asian and Mixed (not available: it was not supplied or cannot be computed).',
    },
    {
      of: 'only of those that are shown, where others are hidden',
      series: { A: ['[c]', 5, 7, '[c]'] },
      says: 'Of the 2 figures that are shown the largest is Black, 7 offences, and the smallest is Asian, 5. There is no figure for White and Mixed (confidential: hidden to protect people).',
    },
    {
      of: 'of each series whether all of it is shown',
      series: { A: [1, 5, 7, 2], B: ['[c]', 3, 3, '[c]'] },
      says: 'A: the largest is Black, 7 offences, and the smallest is White, 1; B: all 2 figures that are shown are 3 offences. There is no figure for B at White and Mixed (confidential: hidden to protect people).',
    },
    {
      of: 'as a figure less nothing that does not apply',
      series: { A: ['[z]', 5, 7, 6] },
      says: 'The largest is Black, 7 offences, and the smallest is Asian, 5. There is no figure for White (not applicable).',
    },
    {
      of: 'ratios',
      unit: { kind: 'ratio' },
      decimals: 1,
      series: { A: [1, 1.26, 3.06, 1.93] },
      says: 'The largest is Black, 3.1, and the smallest is White, 1.0.',
    },
    {
      of: 'ranks from the first place on',
      unit: { kind: 'rank' },
      series: { A: [22, 11, 32, 38] },
      says: 'The place nearest to 1st is Asian, 11th, and the furthest is Mixed, 38th.',
    },
    {
      of: 'how many have each grade',
      unit: peelScale,
      series: { A: [2, 1, 2, 4] },
      says: 'Of 4 figures 1 is Outstanding, 2 are Good, 1 is Requires improvement.',
    },
    {
      of: 'negative values',
      unit: { kind: 'fte' },
      decimals: 1,
      series: { A: [30.2, -15.9, -7.2, 6.9] },
      says: 'The largest is White, 30.2 full-time equivalent, and the smallest is Asian, −15.9.',
    },
  ])('tell $of', ({ unit = offence, decimals = 0, series, says }) => {
    expect(say({ kind: 'bars', categories: ethnicities, unit, decimals, series })).toBe(says);
  });
});
