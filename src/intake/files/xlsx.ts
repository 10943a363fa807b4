import { zipSync } from 'fflate';
import type { Sheet as WorkbookSheet } from 'hucre/xlsx';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type Cell, type GridRow, type Sheet, withoutBlankEnd } from './grid.ts';
import { longestText, mostCells } from './limits.ts';
import { damaged, tooLarge } from './refusals.ts';
import { type DateSystem, xlsxCell } from './xlsx-cell.ts';
import { extractParts, findWorksheets, type Parts } from './xlsx-parts.ts';
import type { Zip } from './zip.ts';

/**
 * Reads the worksheets of an Excel workbook. The library sees only parts that were inflated within
 * limits and agree with their checksums, packed anew without compression. It is loaded only when a
 * workbook comes.
 */
export async function readXlsx(zip: Zip): Promise<Outcome<readonly Sheet[]>> {
  const parts = extractParts(zip);
  if (!parts.ok) return parts;
  const worksheets = findWorksheets(parts.value);
  if (!worksheets.ok) return worksheets;
  if (!worksheets.value.includes(true)) return notAWorkbook();
  const workbook = await readWorkbook(parts.value, worksheets.value);
  return workbook.ok ? asSheets(workbook.value.sheets, workbook.value.dates) : workbook;
}

interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly dates: DateSystem;
}

async function readWorkbook(
  parts: Parts,
  worksheets: readonly boolean[],
): Promise<Outcome<Workbook>> {
  const { readXlsx: readCells } = await import('hucre/xlsx');
  try {
    const workbook = await readCells(zipSync(parts, { level: 0, mtime: '2000-01-01' }), {
      readStyles: true,
      sheets: (_sheet, index) => worksheets[index] ?? false,
    });
    return accept({ sheets: workbook.sheets, dates: workbook.dateSystem ?? '1900' });
  } catch {
    // The library throws about any workbook that it cannot make sense of.
    return damaged();
  }
}

function asSheets(sheets: readonly WorkbookSheet[], dates: DateSystem): Outcome<readonly Sheet[]> {
  const read: Sheet[] = [];
  let cellCount = 0;
  for (const sheet of sheets) {
    const rows = asRows(sheet, dates);
    for (const { cells } of rows) {
      cellCount += cells.length;
      if (cellCount > mostCells || cells.some(isTooLong)) return tooLarge();
    }
    read.push({ name: sheet.name, hidden: Boolean(sheet.hidden || sheet.veryHidden), rows });
  }
  return accept(read);
}

function asRows(sheet: WorkbookSheet, dates: DateSystem): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (const [index, values] of sheet.rows.entries()) {
    const cells = withoutBlankEnd(
      values.map((value, column) => xlsxCell(value, sheet.cells?.get(`${index},${column}`), dates)),
    );
    if (cells.length > 0) rows.push({ row: index + 1, cells });
  }
  return rows;
}

function isTooLong(cell: Cell): boolean {
  return cell.text.length > longestText;
}

function notAWorkbook(): Outcome<never> {
  return refuse(
    'not-a-spreadsheet',
    'the file is an Office file of another kind, or a workbook without a sheet of cells',
    'Put the table into a worksheet and save that as .xlsx.',
  );
}
