import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Sheet } from './grid.ts';
import { mostCells } from './limits.ts';
import { withMerges } from './merged.ts';
import { damaged, tooLarge } from './refusals.ts';
import { TooManyCells } from './too-many-cells.ts';
import { countComments } from './xlsx-comments.ts';
import { extractParts } from './xlsx-parts.ts';
import { XlsxSheet } from './xlsx-sheet.ts';
import { readWorkbook, type Worksheet } from './xlsx-workbook.ts';
import { walkPart } from './xlsx-xml.ts';
import type { Zip } from './zip.ts';

/**
 * Reads the worksheets of an Excel workbook (ECMA-376), transitional or strict. It is our own reader since what is seen of
 * a cell (its format, its marks, what hides it) is as much as what it holds.
 */
export function readXlsx(zip: Zip): Outcome<readonly Sheet[]> {
  const parts = extractParts(zip);
  if (!parts.ok) return parts;
  try {
    const workbook = readWorkbook(parts.value);
    if (workbook === null || workbook.worksheets.length === 0) return notAWorkbook();
    const sheets: Sheet[] = [];
    let cellsLeft = mostCells;
    for (const worksheet of workbook.worksheets) {
      const part = parts.value.get(worksheet.path);
      if (part === undefined) return damaged();
      const cells = new XlsxSheet(workbook, cellsLeft);
      walkPart(part, cells);
      cellsLeft = cells.cellsLeft;
      sheets.push(asSheet(worksheet, cells, countComments(parts.value, worksheet.path)));
    }
    return accept(sheets);
  } catch (error) {
    // Whatever else is thrown is about XML that is not well formed, or a sheet that contradicts itself.
    return error instanceof TooManyCells ? tooLarge() : damaged();
  }
}

function asSheet({ name, hidden }: Worksheet, cells: XlsxSheet, comments: number): Sheet {
  const { rows, merges, hiddenColumns } = cells;
  return {
    name,
    hidden,
    rows: withMerges(rows, merges),
    ...(merges.length === 0 ? {} : { merges }),
    ...(hiddenColumns.size === 0 ? {} : { hiddenColumns }),
    ...(comments === 0 ? {} : { comments }),
  };
}

function notAWorkbook(): Outcome<never> {
  return refuse(
    'not-a-spreadsheet',
    'the file is an Office file of another kind, or a workbook without a sheet of cells',
    'Put the table into a worksheet and save that as .xlsx.',
  );
}
