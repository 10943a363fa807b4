import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A cell as a workbook holds it: a value, or one with a number format, a formula or an error. */
export type XlsxCell =
  | CellValue
  | { readonly value: CellValue; readonly numFmt: string }
  | { readonly formula: string; readonly result?: CellValue }
  | { readonly error: string };

/** An Excel workbook with one sheet. */
export function xlsxOfRows(
  rows: readonly (readonly XlsxCell[])[],
  sheet: Omit<Partial<WriteSheet>, 'rows'> = {},
): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ ...asSheet(rows), ...sheet }] });
}

export function asSheet(rows: readonly (readonly XlsxCell[])[], name = 'Sheet1'): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const values = rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell;
      cells.set(`${rowIndex},${column}`, detail(cell));
      return 'value' in cell ? cell.value : null;
    }),
  );
  return { name, rows: values, cells };
}

function detail(cell: Exclude<XlsxCell, CellValue>) {
  if ('value' in cell) return { value: cell.value, style: { numFmt: cell.numFmt } };
  if ('error' in cell) return { value: cell.error, type: 'error' as const };
  return { formula: cell.formula, formulaResult: cell.result ?? null, type: 'formula' as const };
}
