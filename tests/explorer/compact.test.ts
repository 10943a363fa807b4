import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCounts, encodeCounts } from '../../src/domain/stops/counts/compact.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { arbitraryCounts, searchesByCodes, turned } from './arbitrary-counts.ts';

const some = madeUpCounts([
  { searches: 3 },
  { month: '2024-02', self: 'black', searches: 41 },
  { reason: 'weapons', found: 'yes', searches: 1 },
]);

describe('counts as a compact text', () => {
  it('are the same counts when they are read back', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const read = decodeCounts(encodeCounts(counts));
        expect(read && searchesByCodes(read)).toEqual(searchesByCodes(counts));
        expect(read?.values).toEqual(counts.values);
        expect([read?.from, read?.to]).toEqual([counts.from, counts.to]);
      }),
    );
  });

  it('are the same text however the rows are ordered', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        expect(encodeCounts(turned(counts))).toBe(encodeCounts(counts));
      }),
    );
  });

  it('hold nothing but printable letters after the header', () => {
    const [, steps, numbers] = encodeCounts(some).split('\n');
    expect(`${steps}${numbers}`).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['nothing', ''],
    ['another header', '{"format":"x"}\n0\n0'],
    ['a letter that is none', encodeCounts(some).replace(/.$/, '!')],
    ['a text that was cut off', encodeCounts(some).slice(0, -1)],
    ['a header that is no object', 'null\n0\n0'],
    ['a header without lists', '{"format":"stop-counts-1"}\n0\n0'],
    ['a month that is none', encodeCounts(some).replace('"from":"2024-01"', '"from":"May"')],
    ['an order that is none', encodeCounts(some).replace('"digits":[[1,0]', '"digits":[[1,1]')],
    ['a line too many', `${encodeCounts(some)}\n0`],
  ])('are refused where the text is %s', (_, text) => {
    expect(decodeCounts(text)).toBeNull();
  });
});
