import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cell, shownOf } from '../../../src/intake/files/grid.ts';
import { readGrid } from '../../../src/intake/files/read-grid.ts';

/** One sheet, saved by LibreOffice 7.4 in both formats. */
async function sheetOf(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(name, import.meta.url)));
  const grid = await readGrid(name, bytes);
  return grid.ok ? grid.value[0] : undefined;
}

function marksOf(cell: Cell | undefined): readonly string[] {
  const marks = cell === undefined || cell.kind === 'blank' ? [] : (cell.marks ?? []);
  return [...new Set(marks.map(({ kind }) => kind))];
}

describe.each(['looks.ods', 'looks.xlsx'])('What LibreOffice saved as %s', (name) => {
  it('is seen as it was on the screen', async () => {
    const sheet = await sheetOf(name);
    const cells = sheet?.rows.slice(1).map(({ cells }) => cells[2]) ?? [];

    expect(cells.map((cell) => (cell === undefined ? '' : shownOf(cell)))).toEqual([
      '16¹',
      '75',
      '[c]',
      '7\u{336}75',
      '#DIV/0!',
      '€750.00',
      '8',
    ]);
    expect(cells.map(marksOf)).toEqual([['raised'], ['struck'], [], ['struck'], [], [], []]);
  });

  it('is known to be merged and hidden where it was', async () => {
    const sheet = await sheetOf(name);

    expect(sheet?.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 0 }]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1]);
    expect(sheet?.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([8]);
  });
});
