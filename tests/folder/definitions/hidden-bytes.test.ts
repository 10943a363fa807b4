import { describe, expect, test } from 'vitest';
import { differingPaths } from './custody.ts';

describe('the site of people whom an office counts by its own definitions', () => {
  test.each([
    [1, 'least'],
    [2, 'least'],
    [3, 'greatest'],
    [5, 'greatest'],
  ] as const)(
    'is the same, byte for byte, whatever is hidden: seed %i, towards the %s',
    async (seed, towards) => {
      const { hidden, paths } = await differingPaths(seed, towards);
      expect(hidden).toBeGreaterThan(10);
      expect(paths).toEqual([]);
    },
  );
});
