import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { known } from './series.ts';

describe('a change', () => {
  it.each([
    ['homicide | change since previous', '2 more than in the previous quarter'],
    ['homicide.2023-24-q3 | change since previous', '2 fewer than in the previous quarter'],
    ['homicide | change since 2023-24-q2', 'the same as in July to September 2023'],
    ['homicide-year | change since year-before', '4 fewer than in the year before'],
    ['answered | change since previous', '1.6 percentage points lower than in the previous month'],
    ['wait | change since previous', '5s longer than in the previous month'],
    ['spent | change since previous', '£265.50 less than in the previous month'],
    ['strength | change since previous', '16.1 more than on 30 April 2024'],
    ['rate | change since previous', '0.30 higher than in the previous quarter'],
    ['posts.north | change since budget', '2 fewer than the 9'],
    ['posts.south | change since budget', 'the same as the 3'],
  ])('{%s} says %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({
      text,
      rule: 'methods/comparisons/index.html#change',
    });
  });

  it.each([
    'rank.2023-24-q4 | change since rank.12-months-to-2024-02',
    'grade | change since previous',
  ])('{%s} has none: a place or a word is no quantity', (reference) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-refused' });
  });
});

describe('a change as a percentage', () => {
  it.each([
    ['trafficking | percent change since previous', '16% more than in the previous quarter'],
    ['calls | percent change since previous', '8% fewer than in the previous month'],
    ['spent | percent change since previous', '18% less than in the previous month'],
    ['strength | percent change since previous', '1% more than on 30 April 2024'],
    ['trafficking | percent change since 2023-24-q2', 'the same as in July to September 2023'],
  ])('{%s} says %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({
      text,
      rule: 'methods/comparisons/index.html#percent-change',
    });
  });

  it('is never given of fewer than 10 (law-and-methods 2.7: a fall from 10 to 8 means nothing)', () => {
    expect(bind('homicide-year | percent change since year-before', known)).toMatchObject({
      code: 'claim-refused',
      says: 'a percentage of so few means nothing: homicide-year.2023-24 compares 8 with 12',
      fix: 'Write “change since year-before”: from 10 on a percentage may be asked for.',
    });
  });

  it('is never given of a percentage or a length of time', () => {
    expect(bind('answered | percent change since previous', known)).toMatchObject({
      code: 'claim-refused',
      fix: 'Write “change since” in place of “percent change since”.',
    });
  });
});
