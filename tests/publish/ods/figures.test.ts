import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/intake/files/read-grid.ts';
import { exampleSite } from '../../builders/example-site.ts';
import { publication } from '../../builders/published/publication.ts';
import { figuresOf, figuresRead } from './reading/figures-read.ts';
import { readWorkbook, sheetNamed, tableOn } from './reading/read-workbook.ts';
import { cellsShown, cellsWritten } from './reading/shown-tables.ts';
import { tablesOf } from './write-tables.ts';

const { publication: example } = await exampleSite();
const bytes = tablesOf(example);
const workbook = readWorkbook(bytes);

describe('The sheet of figures', () => {
  const read = figuresRead(workbook);

  it('has every figure that the edition shows, once', () => {
    expect(read.map(({ id }) => id)).toEqual(figuresOf(example).map(({ id }) => id));
    expect(read.length).toBeGreaterThan(500);
  });

  it('says value, status, unit, period, interval and origin of each as the publication has them', () => {
    expect(read).toEqual(figuresOf(example));
  });

  it('is read by the reader of returns, as a force that downloads it would find', async () => {
    const grid = await readGrid('tables.ods', bytes);
    const sheet = grid.ok ? grid.value.find(({ name }) => name === 'Figures') : undefined;
    expect(sheet?.rows.slice(4).map(({ cells }) => cells[0]?.text)).toEqual(
      figuresOf(example).map(({ id }) => id),
    );
  });

  it('shows a hidden figure as [c], without its number', () => {
    const sheet = tableOn(sheetNamed(readWorkbook(tablesOf(publication())), 'Figures'));
    const hidden = sheet.rows.find((cells) => cells[7]?.text === 'suppressed');
    expect(hidden?.[6]).toMatchObject({ type: 'string', value: null, text: '[c]' });
  });
});

describe('The sheets of tables', () => {
  it('show each figure of the example as its page does, and hold its number', () => {
    expect(cellsWritten(workbook, example)).toEqual(cellsShown(example));
  });

  it('have the headers of numbers to the right, as the numbers are, and all others to the left', () => {
    const [, , , , sheet] = workbook.sheets;
    const header = sheet?.rows.find(({ isHeader }) => isHeader);
    expect(header?.cells.map(({ style }) => style)).toEqual(['Header', 'Number_Header']);
  });

  it('say in words what the chart of their numbers shows', () => {
    const [sheet] = workbook.sheets.filter(({ name }) => name.startsWith('1 '));
    expect(sheet?.rows.map(({ cells }) => cells[0]?.text)).toContainEqual(
      expect.stringMatching(/^In the edition these numbers are also drawn as a chart: .{40,}/),
    );
  });
});
