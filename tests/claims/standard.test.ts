import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { knownOf } from '../builders/claims.ts';
import { known as all } from './series.ts';

const answered = {
  id: 'answered',
  unit: { kind: 'percentage' },
  decimals: 1,
} as const;

/** The same month with these answers to whether chance allows the standard of 90%. */
const known = knownOf(
  [
    {
      measure: answered,
      values: {
        '2024-01': { value: 88.4, low: 87.79, high: 88.99 },
        '2024-02': { value: 88.4, low: 86.1, high: 90.6 },
        '2024-03': { value: 92, low: 91, high: 93 },
        '2024-04': { value: 90.04, low: 89, high: 91 },
        '2024-05': 88.4,
      },
    },
  ],
  { standard: () => ({ value: 90, unit: { kind: 'percentage' } }) },
);

describe('a figure held against its standard', () => {
  it.each([
    // 9,627 of 10,890 answered: Wilson 87.79% to 88.99% (law-and-methods, 5.4).
    ['answered.2024-01', 'below the standard of 90%, by more than chance would explain'],
    ['answered.2024-02', 'below the standard of 90%, by no more than chance would explain'],
    ['answered.2024-03', 'above the standard of 90%, by more than chance would explain'],
    ['answered.2024-04', 'at the standard of 90%'],
    ['answered.2024-05', 'below the standard of 90%'],
  ])('{%s | against standard} is %s', (reference, text) => {
    expect(bind(`${reference} | against standard`, known)).toMatchObject({
      text,
      rule: 'methods/comparisons/index.html#standard',
    });
  });

  it.each([
    ['answered.2024-01 | below standard', 'below the standard of 90%'],
    [
      'answered.2024-01 | below standard beyond chance',
      'below the standard of 90%, by more than chance would explain',
    ],
    [
      'answered.2024-02 | below standard within chance',
      'below the standard of 90%, by no more than chance would explain',
    ],
    [
      'answered.2024-02 | within chance of standard',
      'no further from the standard of 90% than chance would explain',
    ],
    [
      'answered.2024-01 | beyond chance of standard',
      'further from the standard of 90% than chance would explain',
    ],
    ['answered.2024-03 | above standard', 'above the standard of 90%'],
    ['answered.2024-04 | at standard', 'at the standard of 90%'],
  ])('{%s} is printed where the data bear it out: %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    [
      'answered.2024-01 | above standard',
      'says above the standard of 90%, but 88.4% is below the standard of 90%, by more than chance would explain',
    ],
    [
      'answered.2024-01 | within chance of standard',
      'says no further from the standard of 90% than chance would explain, but 88.4% is below the standard of 90%, by more than chance would explain',
    ],
    [
      'answered.2024-02 | below standard beyond chance',
      'says below the standard of 90% beyond chance, but 88.4% is below the standard of 90%, by no more than chance would explain',
    ],
    [
      'answered.2024-03 | at standard',
      'says at the standard of 90%, but 92.0% is above the standard of 90%, by more than chance would explain',
    ],
  ])('{%s} is an error: %s', (reference, says) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-contradicted', says });
  });

  it.each(['within chance of standard', 'below standard beyond chance'])(
    'says nothing of chance without an interval: “%s” is refused',
    (form) => {
      expect(bind(`answered.2024-05 | ${form}`, known)).toMatchObject({
        code: 'claim-refused',
        says: 'answered.2024-05 has no interval, so nothing can be said of chance',
      });
    },
  );

  it('is refused where no standard is known', () => {
    expect(bind('calls | against standard', all)).toMatchObject({
      code: 'claim-refused',
      says: 'no standard is known that calls is held to',
    });
  });
});
