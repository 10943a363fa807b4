import fc from 'fast-check';
import type { StopTally } from '../../src/domain/stops/counts/stop-counts.ts';

const codes = ['white', 'asian', 'black', 'mixed', 'other', 'not-stated', 'blank'] as const;

const number = fc.nat({ max: 5000 });

function tally(code: string): fc.Arbitrary<StopTally> {
  return fc
    .record({ vehicleOnly: number, found: number, notFound: number, foundUnknown: number })
    .map((parts) => ({
      code,
      ...parts,
      searches: parts.vehicleOnly + parts.found + parts.notFound + parts.foundUnknown,
    }));
}

/** Searches by self-defined ethnicity, of any numbers. */
export const anyTallies: fc.Arbitrary<readonly StopTally[]> = fc.tuple(...codes.map(tally));

export const anyPopulation = fc.record({
  white: fc.integer({ min: 1, max: 1_000_000 }),
  asian: fc.integer({ min: 1, max: 1_000_000 }),
  black: fc.integer({ min: 1, max: 1_000_000 }),
  mixed: fc.integer({ min: 1, max: 1_000_000 }),
  other: fc.integer({ min: 1, max: 1_000_000 }),
});
