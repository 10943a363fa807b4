import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { known } from './series.ts';

describe('a comparison that is worked out', () => {
  it.each([
    ['homicide | against previous', 'higher than the previous quarter'],
    ['homicide.2023-24-q3 | against previous', 'lower than the previous quarter'],
    ['homicide.2023-24-q1 | against previous', 'higher than the previous quarter'],
    ['calls | against previous', 'lower than the previous month'],
    ['homicide-year | against previous', 'lower than the previous year'],
    ['homicide | against year-before', 'higher than the same quarter a year before'],
    ['homicide-year | against year-before', 'lower than the year before'],
    ['homicide | against 2023-24-q2', 'the same as July to September 2023'],
    ['trafficking | against mean of year', 'higher than the average of the four quarters'],
    ['homicide | against mean of year', 'the same as the average of the four quarters'],
    ['calls | against mean of year', 'lower than the average of the two months of 2024/25 so far'],
    ['calls | against mean of last 3', 'the same as the average of the last three months'],
    ['posts.north | against budget', 'lower than the 9'],
    ['posts.south | against budget', 'the same as the 3'],
    ['homicide | against homicide.2023-24-q1', 'lower than the 4'],
    ['grade | against previous', 'different from the previous month'],
    ['rank.2023-24-q4 | against rank.12-months-to-2024-02', 'different from the 26th'],
  ])('{%s} says %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it('names an earlier period that is not the one just before', () => {
    expect(bind('calls.2024-03 | against previous', known)).toMatchObject({
      text: 'higher than January 2024',
    });
  });

  it('names the day of a count that was made on days', () => {
    expect(bind('strength | against previous', known)).toMatchObject({
      text: 'higher than 30 April 2024',
    });
  });

  it('rests on both figures, its own first', () => {
    expect(bind('homicide | against previous', known)).toEqual({
      text: 'higher than the previous quarter',
      form: 'against previous',
      figures: ['homicide.2023-24-q4', 'homicide.2023-24-q3'],
      rule: 'methods/comparisons/index.html#against',
    });
  });
});

describe('a comparison that an author asserts', () => {
  it.each([
    ['homicide | higher than previous', 'higher than the previous quarter'],
    ['homicide | more than previous', 'more than in the previous quarter'],
    ['homicide.2023-24-q3 | fewer than previous', 'fewer than in the previous quarter'],
    ['strength | more than previous', 'more than on 30 April 2024'],
    ['homicide | the same as 2023-24-q2', 'the same as July to September 2023'],
    ['posts.north | fewer than budget', 'fewer than the 9'],
    ['posts.north | different from budget', 'different from the 9'],
    ['trafficking | higher than mean of year', 'higher than the average of the four quarters'],
  ])('{%s} is printed where the data bear it out: %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    [
      'homicide | lower than previous',
      'says lower than the previous quarter, but 2 is more than 0',
      'Write “higher than previous”, or mend the return.',
    ],
    [
      'homicide | fewer than previous',
      'says fewer than in the previous quarter, but 2 is more than 0',
      'Write “higher than previous”, or mend the return.',
    ],
    [
      'homicide-year | higher than year-before',
      'says higher than the year before, but 8 is less than 12',
      'Write “lower than year-before”, or mend the return.',
    ],
    [
      'homicide | the same as previous',
      'says the same as the previous quarter, but 2 is more than 0',
      'Write “higher than previous”, or mend the return.',
    ],
    [
      'posts.south | fewer than budget',
      'says fewer than the 3, but both are 3',
      'Write “the same as budget”, or mend the return.',
    ],
    [
      'rank.2023-24-q4 | the same as rank.12-months-to-2024-02',
      'says the same as the 26th, but 22nd is not 26th',
      'Write “different from rank.12-months-to-2024-02”, or mend the return.',
    ],
    [
      'trafficking | lower than mean of year',
      'says lower than the average of the four quarters, but 132 is more than 122.5',
      'Write “higher than mean of year”, or mend the return.',
    ],
  ])('{%s} is an error where they contradict it: %s', (reference, says, fix) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-contradicted', says, fix });
  });

  it('has no higher or lower for a place in an order', () => {
    expect(bind('rank.2023-24-q4 | lower than rank.12-months-to-2024-02', known)).toMatchObject({
      code: 'claim-contradicted',
    });
  });

  it('compares what is shown: what rounds to the same is the same', () => {
    expect(bind('answered.2024-05 | against answered.2024-05', known)).toMatchObject({
      text: 'the same as the 88.4%',
    });
  });
});

describe('a comparison that cannot be made', () => {
  it.each([
    ['hidden | against previous', 'hidden.2023-24-q3'],
    ['hidden | lower than previous', 'hidden.2023-24-q3'],
    ['hidden.2023-24-q3 | against previous', 'hidden.2023-24-q3'],
    ['hidden | against mean of year', 'hidden.2023-24-q3'],
    ['hidden | change since previous', 'hidden.2023-24-q3'],
    ['hidden | place in year', 'hidden.2023-24-q3'],
    ['hidden | highest of year', 'hidden.2023-24-q3'],
  ])('{%s} names the hidden figure, and prints no wrong word', (reference, figure) => {
    expect(bind(reference, known)).toMatchObject({
      code: 'claim-without-value',
      says: expect.stringContaining(figure),
    });
  });

  it.each([
    [
      'homicide.2022-23-q4 | against previous',
      'homicide.2022-23-q4 is the first of its series: there is no earlier figure to compare it with',
    ],
    [
      'trafficking | against year-before',
      'there is no figure for 2022-23-q4 to compare trafficking.2023-24-q4 with',
    ],
    ['answered | against wait', 'answered.2024-05 and wait.2024-05 are in different units'],
  ])('{%s} says why: %s', (reference, says) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-refused', says });
  });

  it.each([
    ['homicide | against previos', 'Did you mean previous?'],
    ['homicide | lower than homocide.2023-24-q3', 'Did you mean homicide?'],
    ['homicide | lower then previous', 'Did you mean “lower than previous”?'],
    ['homicide | higest of year', 'Did you mean “highest of year”?'],
    ['posts.north | highest of hubs', 'Did you mean hub?'],
    ['rank.2023-24-q4 | of force', 'Did you mean forces?'],
  ])('{%s} suggests what was meant: %s', (reference, fix) => {
    expect(bind(reference, known)).toMatchObject({ fix });
  });
});
