import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArcs } from '../../src/domain/places/decode-arcs.ts';
import { encodeArcs } from './encode-arcs.ts';

describe('Arcs', () => {
  it('are differences, five bits a digit, the sign in the lowest bit of all', () => {
    // 1, 2; then 1 − 1, 2 + 16: 16 doubled is 32, which takes a second digit.
    expect(decodeArcs(['CEBgB'])).toEqual([
      [
        [0.0001, 0.0002],
        [0, 0.0018],
      ],
    ]);
  });

  it('go on from the end of the one before, in the next text too', () => {
    expect(decodeArcs(['CC CC', 'CC'])).toEqual([
      [[0.0001, 0.0001]],
      [[0.0002, 0.0002]],
      [[0.0003, 0.0003]],
    ]);
  });

  it('come back as they were written', () => {
    const point = fc.tuple(
      fc.integer({ min: -1_800_000, max: 1_800_000 }),
      fc.integer({ min: -900_000, max: 900_000 }),
    );
    const arcs = fc.array(fc.array(point, { minLength: 1, maxLength: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(arcs, (written) => {
        const degrees = written.map((arc) => arc.map(([x, y]) => [x / 10_000, y / 10_000]));
        expect(decodeArcs([encodeArcs(written)])).toEqual(degrees);
      }),
    );
  });

  it.each([
    ['with a sign that is no digit', 'C*'],
    ['that ends within a number', 'Cg'],
    ['that ends within a point', 'C'],
  ])('are refused in a text %s', (_, text) => {
    expect(() => decodeArcs([text])).toThrow(RangeError);
  });
});
