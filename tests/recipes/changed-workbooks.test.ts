import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMutated } from './mutated.ts';

describe('a workbook to which anything happened', () => {
  it('is read without a number that no cell shows and without one that is told nowhere, or asked about', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
        expect((await readMutated(seed)).faults).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is read at all where only what stands round the table changed', async () => {
    const taken = await Promise.all(Array.from({ length: 24 }, (_, seed) => readMutated(seed)));
    expect(taken.filter(({ isTaken }) => isTaken).length).toBeGreaterThan(5);
  });
});
