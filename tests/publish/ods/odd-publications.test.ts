import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publication } from '../../builders/published/publication.ts';
import { briefly, listOf, oddPublications, publishing } from './odd-publications.ts';
import { faultsOf } from './reading/checklist.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import { cellsShown, cellsWritten, titlesOfSheets } from './reading/shown-tables.ts';
import { tablesOf } from './write-tables.ts';

it('Whatever the words and numbers, the workbook is well formed and keeps to the checklist', () => {
  fc.assert(
    fc.property(oddPublications, (odd) => {
      expect(faultsOf(readWorkbook(tablesOf(odd)))).toEqual([]);
    }),
    { numRuns: 60, reporter: briefly },
  );
});

it('Whatever the figures, each cell shows what the page shows and holds the number itself', () => {
  fc.assert(
    fc.property(oddPublications, (odd) => {
      expect(cellsWritten(readWorkbook(tablesOf(odd)), odd)).toEqual(cellsShown(odd));
    }),
    { numRuns: 60, reporter: briefly },
  );
});

it('Sixty tables of the same long title get sixty sheets, each with a name of its own', () => {
  const figures = [...publication().figures.values()].slice(0, 3);
  const table = listOf(figures, 'Offences recorded in each quarter of the year');
  const workbook = readWorkbook(tablesOf(publishing(figures, Array(60).fill(table))));
  expect(faultsOf(workbook)).toEqual([]);
  expect(titlesOfSheets(workbook)).toHaveLength(60);
});

it('An edition without tables has a workbook that says so sheet by sheet', () => {
  const workbook = readWorkbook(tablesOf(publishing([], [])));
  expect(faultsOf(workbook)).toEqual([]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Cover',
    'Contents',
    'Notes',
    'Symbols',
    'Figures',
  ]);
});
