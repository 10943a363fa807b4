import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatest, least } from '../../src/domain/statistics/extremes.ts';

it('finds the same as Math.min and Math.max', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 20 }), (numbers) => {
      expect([least(numbers), greatest(numbers)]).toEqual([
        Math.min(...numbers),
        Math.max(...numbers),
      ]);
    }),
  );
});

it('takes as many numbers as there are', () => {
  const numbers = Array.from({ length: 300_000 }, (_, index) => index);
  expect([least(numbers), greatest(numbers)]).toEqual([0, 299_999]);
});
