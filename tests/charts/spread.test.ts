import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/publish/charts/spread.ts';

describe('Spreading labels', () => {
  it.each([
    { what: 'that are apart leaves them', wishes: [20, 60], gives: [20, 60] },
    { what: 'that touch moves both alike', wishes: [50, 54], gives: [47, 57] },
    { what: 'keeps their order in the answer', wishes: [54, 50], gives: [57, 47] },
    { what: 'gives way to a third', wishes: [50, 50, 50], gives: [40, 50, 60] },
    { what: 'keeps them below the top', wishes: [0, 2], gives: [5, 15] },
    { what: 'keeps them above the bottom', wishes: [99, 100], gives: [85, 95] },
    { what: 'of none gives none', wishes: [], gives: [] },
  ])('$what', ({ wishes, gives }) => {
    const labels = wishes.map((centre) => ({ centre, height: 10 }));
    expect(spread(labels, 0, 100)).toEqual(gives);
  });

  it('never lets two overlap, and keeps all inside where there is the room', () => {
    const label = fc.record({
      centre: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.double({ min: 1, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 10 }), (labels) => {
        const placed = spread(labels, 0, 200)
          .map((centre, index) => ({ centre, half: (labels[index]?.height ?? 0) / 2 }))
          .toSorted((a, b) => a.centre - b.centre);
        const edges = placed.flatMap(({ centre, half }) => [centre - half, centre + half]);
        const sorted = edges.every((edge, index) => edge >= (edges[index - 1] ?? 0) - 1e-6);
        expect(sorted && (edges.at(-1) ?? 0) <= 200 + 1e-6).toBe(true);
      }),
    );
  });
});
