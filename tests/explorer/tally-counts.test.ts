import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopDimensions } from '../../src/domain/stops/counts/stop-counts.ts';
import { crossCounts, tallyCounts } from '../../src/domain/stops/counts/tally-counts.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { arbitraryCounts } from './arbitrary-counts.ts';

const counts = madeUpCounts([
  { self: 'white', found: 'yes', searches: 3 },
  { self: 'white', found: 'no', searches: 4 },
  { self: 'white', found: 'blank', searches: 5 },
  { self: 'black', month: '2024-02', searches: 7 },
  { self: 'blank', type: 'vehicle', found: 'yes', searches: 2 },
]);

describe('tallies', () => {
  it('count searches by group, with vehicles alone apart and what was found of people', () => {
    expect(tallyCounts(counts, {}, 'self')).toEqual([
      { code: 'white', searches: 12, vehicleOnly: 0, found: 3, notFound: 4, foundUnknown: 5 },
      { code: 'black', searches: 7, vehicleOnly: 0, found: 0, notFound: 7, foundUnknown: 0 },
      { code: 'blank', searches: 2, vehicleOnly: 2, found: 0, notFound: 0, foundUnknown: 0 },
    ]);
  });

  it('leave out what a filter does not keep', () => {
    const searches = (filter: Parameters<typeof tallyCounts>[1]) =>
      tallyCounts(counts, filter, 'self').map((tally) => tally.searches);
    expect(searches({ from: '2024-02' })).toEqual([0, 7, 0]);
    expect(searches({ to: '2024-01' })).toEqual([12, 0, 2]);
    expect(searches({ found: 'yes' })).toEqual([3, 0, 2]);
    expect(searches({ reason: 'fireworks' })).toEqual([0, 0, 0]);
  });

  it('add up to all searches by every dimension, and by every two', () => {
    fc.assert(
      fc.property(
        arbitraryCounts,
        fc.constantFrom(...stopDimensions),
        fc.constantFrom(...stopDimensions),
        (any, by, across) => {
          const all = any.searches.reduce((sum, searches) => sum + searches, 0);
          const rows = tallyCounts(any, {}, by);
          const cross = crossCounts(any, {}, by, across);
          expect(rows.reduce((sum, { searches }) => sum + searches, 0)).toBe(all);
          expect(
            cross.map(({ tallies }) => tallies.reduce((sum, { searches }) => sum + searches, 0)),
          ).toEqual(rows.map(({ searches }) => searches));
        },
      ),
    );
  });

  it('account for every person: found, not found and unknown add up to them', () => {
    fc.assert(
      fc.property(arbitraryCounts, (any) => {
        const tallies = tallyCounts(any, {}, 'officer');
        expect(tallies.map((t) => t.found + t.notFound + t.foundUnknown)).toEqual(
          tallies.map((t) => t.searches - t.vehicleOnly),
        );
      }),
    );
  });
});
