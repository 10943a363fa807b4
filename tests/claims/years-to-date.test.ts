import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { knownOf } from '../builders/claims.ts';

/** Counted from 1 April: the later figure of a year holds the earlier one. */
const known = knownOf([
  {
    measure: { id: 'complaints', unit: count('complaint') },
    values: {
      '2022-23-to-q2': 210,
      '2022-23-to-q3': 330,
      '2023-24-to-q1': 90,
      '2023-24-to-q2': 200,
      '2023-24-to-q3': 300,
    },
  },
]);

describe('a figure counted from 1 April', () => {
  it.each([
    ['complaints | against previous', 'lower than 1 April to 31 December 2022'],
    ['complaints | against year-before', 'lower than the same months a year before'],
    ['complaints | change since year-before', '30 fewer than in the same months a year before'],
    ['complaints.previous', '330'],
    ['complaints.2023-24-to-q2 | against year-before', 'lower than the same months a year before'],
  ])('{%s} says %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ text });
  });

  it.each([
    ['complaints | against 2023-24-to-q2', 'there is no figure for 2023-24-to-q2 to compare'],
    [
      'complaints | higher than complaints.2023-24-to-q2',
      'complaints.2023-24-to-q3 and complaints.2023-24-to-q2 are counted over different stretches',
    ],
    ['complaints | highest of year', 'stands alone'],
    ['complaints | place in last 3', 'there are not 3 figures without a gap'],
    ['complaints | against mean of year', 'stands alone'],
  ])('{%s} is refused: %s', (reference, says) => {
    expect(bind(reference, known)).toMatchObject({ says: expect.stringContaining(says) });
  });
});
