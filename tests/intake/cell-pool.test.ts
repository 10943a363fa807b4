import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CellPool } from '../../src/intake/files/cell-pool.ts';
import { readCsv } from '../../src/intake/files/csv.ts';
import { textCell } from '../../src/intake/files/grid.ts';

it('gives the cell that is asked for, however many others there were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 120 }), { maxLength: 60 }), (texts) => {
      const pool = new CellPool();
      const cells = [...texts, ...texts].map((text) => pool.get(text, () => textCell(text)));
      expect(cells).toEqual([...texts, ...texts].map(textCell));
    }),
    { numRuns: 100 },
  );
});

it('keeps one cell of those that say the same', () => {
  const pool = new CellPool();
  const make = () => textCell('Luton');
  expect(pool.get('Luton', make)).toBe(pool.get('Luton', make));
});

it('reads a register in which no two cells are alike, and the first again at its end', () => {
  const lines = Array.from({ length: 25_000 }, (_, index) => `reference ${index}`);
  const read = readCsv(new TextEncoder().encode([...lines, 'reference 0'].join('\n')));
  const texts = read.ok ? read.value[0]?.rows.map(({ cells }) => cells[0]?.text) : [];
  expect(texts).toEqual([...lines, 'reference 0']);
});
