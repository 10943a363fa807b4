import { describe, expect, it } from 'vitest';
import { describeDifferences } from '../../src/domain/claims/difference-words.ts';

const names = ['A', 'B', 'C', 'D', 'E', 'F'];
const none = { highest: 0, below: [], apart: 0 } as const;

describe('the sentence about differences', () => {
  it('says of two whether they differ by more than chance', () => {
    const two = { pairs: 1, tested: [0, 1], highest: 1, below: [0] };
    expect(describeDifferences({ ...two, apart: 1 }, names)).toBe(
      'The two differ by more than chance.',
    );
    expect(describeDifferences({ ...two, ...none }, names)).toBe(
      'The difference between the two could be chance.',
    );
  });

  it('says that no two of several differ, and how many pairs were tested', () => {
    expect(describeDifferences({ pairs: 6, tested: [0, 1, 2, 3], ...none }, names)).toBe(
      'No two of the 4 differ by more than chance (6 pairs tested, with an allowance for so many).',
    );
  });

  it('names those that the highest is above, and those that it may not be', () => {
    const some = { pairs: 6, tested: [0, 1, 2, 3], highest: 2, below: [0, 3], apart: 2 };
    expect(describeDifferences(some, names)).toBe(
      'C is higher than A and D by more than chance; its difference from B could be chance (6 pairs tested, with an allowance for so many).',
    );
    expect(describeDifferences({ ...some, below: [0, 1, 3], apart: 3 }, names)).toBe(
      'C is higher than each of the other 3 by more than chance (6 pairs tested, with an allowance for so many).',
    );
  });

  it('counts pairs where no single figure is the highest', () => {
    const tied = { pairs: 3, tested: [0, 1, 2], highest: null, below: [], apart: 1 };
    expect(describeDifferences(tied, names)).toBe(
      'Of the 3 pairs 1 differs by more than chance, with an allowance for so many.',
    );
  });
});
