import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import { buildChart, type Sketch } from '../charts/chart-builder.ts';

type Series = Sketch['series'];

/** What is said of a chart with these series. */
function say(sketch: Omit<Sketch, 'title'>): string {
  return buildChart({ ...sketch, title: 'Chart' }).description;
}

describe('Budget against actual', () => {
  const categories = ['Inspector', 'Sergeant', 'Constable', 'PCSO'];
  const unit = count('post');

  it.each<{ of: string; series: Series; says: string }>([
    {
      of: 'in how many it is below, and the largest gap',
      series: { Budget: [6, 17, 97, 46], Actual: [6, 17, 91, 37] },
      says: 'Of 4 categories the actual figure is below budget in 2 and equal to budget in 2. The largest gap is in PCSO (37 against a budget of 46 posts).',
    },
    {
      of: 'in how many it is above',
      series: { Budget: [6, 17, 97, 46], Actual: [7, 20, 96, 46] },
      says: 'Of 4 categories the actual figure is below budget in 1, above budget in 2 and equal to budget in 1. The largest gap is in Sergeant (20 against a budget of 17 posts).',
    },
    {
      of: 'gaps that tie',
      series: { Budget: [6, 17, 1, 46], Actual: [7, 17, 0, 46] },
      says: 'Of 4 categories the actual figure is below budget in 1, above budget in 1 and equal to budget in 2. The largest gaps are in Inspector (7 against a budget of 6 posts) and Constable (0 against a budget of 1 post).',
    },
    {
      of: 'that there is no gap',
      series: { Budget: [6, 17, 97, 46], Actual: [6, 17, 97, 46] },
      says: 'Of 4 categories the actual figure is equal to budget in 4.',
    },
    {
      of: 'only those with both figures',
      series: { Budget: [6, '[x]', '[x]', '[x]'], Actual: [5, 17, 97, 46] },
      says: 'Of the 1 category with both figures shown the actual figure is below budget in 1. Among these the largest gap is in Inspector (5 against a budget of 6 posts). There is no figure for Budget at Sergeant, Constable and PCSO (not available: it was not supplied or cannot be computed).',
    },
    {
      of: 'that nothing can be compared',
      series: { Budget: ['[x]', '[x]', '[x]', '[x]'], Actual: [5, 17, 97, 46] },
      says: 'For no category are both a budget and an actual figure shown. There is no figure for 4 points (not available: it was not supplied or cannot be computed).',
    },
  ])('tells $of', ({ series, says }) => {
    expect(say({ kind: 'budget-actual', categories, unit, series })).toBe(says);
  });

  it('of any other number of series is described as categories', () => {
    const series = { Budget: [6, 17, 97, 46] };
    expect(say({ kind: 'budget-actual', categories, unit, series })).toBe(
      'The largest is Constable, 97 posts, and the smallest is Inspector, 6.',
    );
  });
});
