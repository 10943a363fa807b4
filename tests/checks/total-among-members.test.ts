import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTotalsAmongMembers } from '../../src/checks/total-among-members.ts';
import { communityHubs } from '../../src/datasets/community-hubs.ts';
import { testRow, testTable } from '../builders/table.ts';

type Posts = readonly [budget: number, actual: number];

/** Hubs by name: posts of constables, and of sergeants where there are any. */
function found(hubs: Readonly<Record<string, readonly Posts[]>>) {
  const rows = Object.entries(hubs).flatMap(([hub, ranks], at) =>
    ranks.map(([budget, actual], i) =>
      testRow(
        '2024-06',
        { hub, rank: ['constable', 'sergeant'][i] ?? '' },
        { budget, actual },
        at + 2,
      ),
    ),
  );
  return checkTotalsAmongMembers(testTable(communityHubs, rows));
}

const north: readonly Posts[] = [
  [31, 27],
  [6, 5],
];
const south: readonly Posts[] = [
  [24, 25],
  [4, 4],
];
const sums: readonly Posts[] = [
  [55, 52],
  [10, 9],
];

describe('a row whose numbers are the sums of all others', () => {
  it('is a total, whatever its name', () => {
    // 0.054 × 0.055 × 0.125 × 0.132 for each of three hubs: one in 7,000.
    expect(found({ North: north, South: south, Everything: sums })).toMatchObject([
      {
        code: 'total-among-members',
        severity: 'error',
        place: { row: 4, column: 'hub' },
        says: 'the numbers of “Everything” are the sums of all other rows: it seems to be a total, and is counted as one more',
      },
    ]);
  });

  it('is one where a force gives it the name of its area, however small its numbers', () => {
    const small = { North: [[1, 1]], South: [[2, 1]] } as const;
    expect(found({ ...small, Bedfordshire: [[3, 2]] })).toMatchObject([{ severity: 'error' }]);
    expect(found({ ...small, 'Force-wide': [[3, 2]] })).toMatchObject([{ severity: 'error' }]);
    expect(found({ ...small, East: [[3, 2]] })).toEqual([]);
  });

  it('is asked about where it is the last, and chance seldom does it', () => {
    // 0.054 × 0.055: one in 300.
    const [one, ...rest] = [
      { North: [[31, 27]] },
      { South: [[24, 25]] },
      { East: [[55, 52]] },
    ] as const;
    expect(found(Object.assign({}, one, ...rest))).toMatchObject([{ severity: 'warning' }]);
    expect(found(Object.assign({}, ...rest, one))).toEqual([]);
  });

  it('is none where one of its numbers is not the sum', () => {
    expect(
      found({
        North: north,
        South: south,
        Everything: [
          [55, 52],
          [10, 8],
        ],
      }),
    ).toEqual([]);
  });

  it('is the total itself under its own name', () => {
    expect(found({ North: north, South: south, total: sums })).toEqual([]);
  });
});

describe('a row with the name of an area', () => {
  it('is asked about where its numbers are no sums: a town may bear that name', () => {
    expect(found({ North: north, Durham: south })).toMatchObject([
      {
        severity: 'warning',
        says: expect.stringContaining('“Durham” is the name of a force or its area'),
      },
    ]);
  });

  it('is nothing to ask about where it stands alone', () => {
    expect(found({ Bedfordshire: north })).toEqual([]);
  });
});

describe('hubs as chance makes them', () => {
  it('are no totals of each other', () => {
    const posts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    const hub = fc.tuple(posts, posts);
    fc.assert(
      fc.property(fc.tuple(hub, hub, hub, hub), ([a, b, c, d]) => {
        const isSum = [0, 1].every((rank) =>
          [0, 1].every(
            (of) =>
              (d[rank]?.[of] ?? 0) ===
              [a, b, c].reduce((sum, one) => sum + (one[rank]?.[of] ?? 0), 0),
          ),
        );
        fc.pre(!isSum);
        expect(found({ A: a, B: b, C: c, D: d }).filter(({ place }) => place.row === 5)).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
