import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { knownOf } from '../builders/claims.ts';

const months = [
  '2023-06',
  '2023-07',
  '2023-08',
  '2023-09',
  '2023-10',
  '2023-11',
  '2023-12',
  '2024-01',
  '2024-02',
  '2024-03',
  '2024-04',
  '2024-05',
];

function monthly(id: string, values: readonly number[]) {
  return {
    measure: { id, unit: count('request') },
    values: Object.fromEntries(values.map((value, index) => [months[index], value])),
  };
}

const known = knownOf([
  // Clare’s Law requests, June 2023 to May 2024 (law-and-methods, 5.2).
  monthly('requests', [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75]),
  monthly('falling', [60, 64, 61, 63, 60, 62, 61, 40, 41, 40, 42, 41]),
  monthly('steady', [40, 46, 42, 42, 43, 36, 37, 40, 45, 41, 42, 43]),
  monthly('one-off', [40, 46, 42, 42, 43, 36, 37, 40, 45, 95, 42, 43]),
  monthly('too-late', [40, 46, 42, 42, 43, 36, 37, 40, 45, 41, 95, 97]),
  monthly('short', [40, 46, 42, 42, 90, 90]),
]);

describe('a step', () => {
  it.each([
    [
      // The mean of the first seven months is 40.857; from January every value is above 49.280.
      'requests',
      'stepped up in January 2024, from an average of 40.9 a month to one of 79.6',
    ],
    ['falling', 'stepped down in January 2024, from an average of 61.6 a month to one of 40.8'],
  ])('of %s is found by the control chart: %s', (measure, text) => {
    expect(bind(`${measure} | step`, known)).toMatchObject({
      text,
      rule: 'methods/comparisons/index.html#step',
    });
  });

  it('may be asserted at the period where it is', () => {
    expect(bind('requests | step at 2024-01', known)).toMatchObject({
      text: 'stepped up in January 2024, from an average of 40.9 a month to one of 79.6',
    });
  });

  it.each([
    [
      'requests | step at 2024-02',
      'says step at 2024-02, but the control chart shows it in January 2024',
      'Write “step at 2024-01”.',
    ],
    [
      'steady | step at 2024-01',
      'says step at 2024-01, but the control chart shows none',
      'Take the claim out.',
    ],
  ])('{%s} is an error: %s', (reference, says, fix) => {
    expect(bind(reference, known)).toMatchObject({ code: 'claim-contradicted', says, fix });
  });

  it.each(['steady', 'one-off', 'too-late', 'short'])(
    'is not seen in a series that is %s',
    (measure) => {
      expect(bind(`${measure} | step`, known)).toMatchObject({
        code: 'claim-refused',
        says: `the control chart of ${measure} shows no step`,
      });
    },
  );

  it('is not looked for in figures after the one that is named', () => {
    expect(bind('requests.2024-02 | step', known)).toMatchObject({ code: 'claim-refused' });
  });
});
