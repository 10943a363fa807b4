import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extremesWithout, greatest, least } from '../../src/domain/statistics/extremes.ts';

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

it('finds the lowest and the highest of the others of each', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 }), (numbers) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      const found = numbers.map((number) => extremesWithout(number, ordered));
      expect(found).toEqual(
        numbers.map((_, at) => {
          const others = numbers.toSpliced(at, 1);
          return { low: Math.min(...others), high: Math.max(...others) };
        }),
      );
    }),
  );
});
