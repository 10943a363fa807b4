import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeCounts, encodeCounts } from '../../src/domain/stops/counts/compact.ts';
import { fitCounts } from '../../src/domain/stops/counts/fit-counts.ts';
import { tallyCounts } from '../../src/domain/stops/counts/tally-counts.ts';
import { english } from '../../src/locale/en/index.ts';
import { inEnglish } from '../builders/in-english.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { largeForce } from './large-force.ts';

const zipped = (text: string): number => gzipSync(text).length;
const most = 200_000;

describe('counts that fit', () => {
  it('stay as they are', () => {
    const counts = madeUpCounts([{ searches: 3 }]);
    expect(fitCounts(counts, zipped, most, english.say)).toEqual({
      counts,
      text: encodeCounts(counts),
      says: [],
    });
  });
});

describe('430,000 searches of a large force', () => {
  const counts = largeForce(430_000);
  const fitted = fitCounts(counts, zipped, most, english.say);

  it('are made to fit, and it is said how', () => {
    expect(zipped(encodeCounts(counts))).toBeGreaterThan(most);
    expect(zipped(fitted.text)).toBeLessThan(most);
    expect(inEnglish(fitted.says)).toEqual([
      'Powers used in fewer than 1% of the searches are put together as other legislation.',
      'Reasons for fewer than 1% of the searches are put together as other reasons.',
      'Months before April 2023 are put together in quarters.',
      'Outcomes of fewer than 1% of the searches are put together as other outcomes.',
      'Searches cannot be told apart by community safety partnership.',
    ]);
  });

  it('name what is put together', () => {
    const labelled = (['legislation', 'reason', 'outcome', 'csp'] as const).map(
      (name) => fitted.counts.values[name].find(({ code }) => code === 'together')?.label,
    );
    expect(labelled).toEqual([
      expect.stringMatching(/^Other legislation \(\d+\)$/),
      expect.stringMatching(/^Other reasons \(\d+\)$/),
      expect.stringMatching(/^Other outcomes \(\d+\)$/),
      'All partnerships',
    ]);
  });

  it('lose no search, and keep the last twelve months one by one', () => {
    const all = tallyCounts(fitted.counts, {}, 'self').map(({ searches }) => searches);
    expect(all).toEqual(tallyCounts(counts, {}, 'self').map(({ searches }) => searches));
    const lastYear = { from: '2023-04' };
    expect(tallyCounts(fitted.counts, lastYear, 'officer')).toEqual(
      tallyCounts(counts, lastYear, 'officer'),
    );
  });

  it('are read back whole', () => {
    expect(decodeCounts(fitted.text)?.searches.length).toBe(
      decodeCounts(encodeCounts(fitted.counts))?.searches.length,
    );
  });
});
