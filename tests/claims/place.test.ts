import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { known } from './series.ts';

describe('a place among others', () => {
  it.each([
    ['homicide.2023-24-q1 | place in year', 'the highest of the four quarters'],
    ['homicide.2023-24-q2 | place in year', 'the joint second highest of the four quarters'],
    ['homicide.2023-24-q3 | place in year', 'the lowest of the four quarters'],
    ['trafficking.2023-24-q4 | place in year', 'the joint highest of the four quarters'],
    ['trafficking.2023-24-q3 | place in year', 'the second lowest of the four quarters'],
    ['calls | place in year', 'the lowest of the two months of 2024/25 so far'],
    ['calls | place in last 3', 'the second highest of the last three months'],
    ['posts.north | place in hub', 'the highest of the three'],
    ['posts.south | place in hub', 'the joint lowest of the three'],
  ])('{%s} is %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({
      text,
      rule: 'methods/comparisons/index.html#place',
    });
  });

  it.each([
    ['homicide.2023-24-q1 | highest of year', 'the highest of the four quarters'],
    ['homicide.2023-24-q3 | lowest of year', 'the lowest of the four quarters'],
    ['trafficking | joint highest of year', 'the joint highest of the four quarters'],
    ['homicide | joint second highest of year', 'the joint second highest of the four quarters'],
    ['homicide | joint second lowest of year', 'the joint second lowest of the four quarters'],
    ['posts.south | joint lowest of hub', 'the joint lowest of the three'],
  ])('{%s} is printed where the data bear it out: %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    [
      'homicide | highest of year',
      'says the highest of the four quarters, but 2 is the joint second highest of 4, 2, 0, 2',
      'Write “joint second highest of year”, or mend the return.',
    ],
    [
      'trafficking | highest of year',
      'says the highest of the four quarters, but 132 is the joint highest of 112, 132, 114, 132',
      'Write “joint highest of year”, or mend the return.',
    ],
    [
      'posts.south | lowest of hub',
      'says the lowest of the three, but 3 is the joint lowest of 7, 3, 3',
      'Write “joint lowest of hub”, or mend the return.',
    ],
  ])('{%s} is an error: %s', (reference, says, fix) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-contradicted', says, fix });
  });

  it.each([
    ['homicide-year | place in year', 'homicide-year.2023-24 is no part of a financial year'],
    ['calls | place in last 4', 'there are not 4 figures without a gap up to calls.2024-05'],
    ['posts | highest of hub', 'posts.total.2024-06 is not among hub itself'],
    [
      'rank.2023-24-q4 | place in year',
      'rank.2023-24-q4 is a place or a word already, and has no place among others',
    ],
    [
      'rate | place in last 1',
      'rate.2023-24-q4 stands alone: there is nothing else in “last 1” to place it among',
    ],
  ])('{%s} is refused: %s', (reference, says) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-refused', says });
  });

  it('names the dimensions that there are', () => {
    expect(bind('posts.north | highest of wards', known)).toEqual({
      code: 'claim-form-unknown',
      says: '“wards” is neither “year”, “last” with a number, nor a dimension of posts',
      fix: 'It can be placed among: year, last 12, hub.',
    });
  });
});
