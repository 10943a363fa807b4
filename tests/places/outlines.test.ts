import { describe, expect, it } from 'vitest';
import { dissolve, outlineOf } from '../../src/domain/places/outlines.ts';
import { isInside, type Point } from '../../src/domain/places/ring.ts';

/** Two squares beside each other: the border between them, the rest of the left, of the right. */
const border: readonly Point[] = [
  [1, 0],
  [1, 1],
];
const left: readonly Point[] = [
  [1, 1],
  [0, 1],
  [0, 0],
  [1, 0],
];
const right: readonly Point[] = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
];
const island: readonly Point[] = [
  [5, 5],
  [6, 5],
  [6, 6],
  [5, 5],
];
const arcs = [border, left, right, island];

describe('Outlines', () => {
  it('go along their arcs, backwards where a neighbour wrote them', () => {
    expect(outlineOf(arcs, [[~0, 2], [3]])).toEqual([
      [
        [1, 1],
        [1, 0],
        [2, 0],
        [2, 1],
      ],
      [
        [5, 5],
        [6, 5],
        [6, 6],
      ],
    ]);
  });

  it('of two neighbours together have no border between them', () => {
    const rings = dissolve(arcs, [[[0, 1]], [[~0, 2], [3]]]);
    expect(rings.map((ring) => ring.length)).toEqual([6, 3]);
    expect(rings.flat().map(String)).not.toContain('1,0.5');
    expect(isInside(rings, [0.5, 0.5])).toBe(true);
    expect(isInside(rings, [1.5, 0.5])).toBe(true);
    expect(isInside(rings, [5.7, 5.2])).toBe(true);
    expect(isInside(rings, [3, 0.5])).toBe(false);
  });

  it('that name an arc that there is not are a fault of the data', () => {
    expect(() => outlineOf(arcs, [[7]])).toThrow('There is no arc 7.');
  });
});
