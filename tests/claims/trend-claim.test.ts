import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { known } from './series.ts';

describe('the word of the trend rule', () => {
  it('is printed with the rule that gave it and the figures it read', () => {
    expect(bind('homicide | trend', known)).toEqual({
      text: 'too few to say',
      form: 'trend',
      figures: [
        'homicide.2023-24-q4',
        'homicide.2022-23-q4',
        'homicide.2023-24-q1',
        'homicide.2023-24-q2',
        'homicide.2023-24-q3',
      ],
      rule: 'methods/trend-words/index.html#too-few',
    });
  });

  it('may be asserted', () => {
    expect(bind('homicide | trend is too few to say', known)).toMatchObject({
      text: 'too few to say',
    });
  });

  it('is an error where the rule says another', () => {
    expect(bind('homicide | trend is no clear change', known)).toMatchObject({
      code: 'claim-contradicted',
      says: 'says trend is no clear change, but the rule says too few to say: 8 in the year is under 10',
      fix: 'Write “trend is too few to say”.',
    });
  });

  it('is refused where no rule applies', () => {
    expect(bind('rank.2023-24-q4 | trend', known)).toMatchObject({ code: 'claim-refused' });
  });
});
