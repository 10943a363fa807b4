import type { Row } from '../tables/table.ts';

/** A sum of cells of returns, each times a whole number: coefficient by {@link cellKey}. */
export type LinearForm = ReadonlyMap<string, number>;

/** A row by where it stands. */
interface PlacedRow {
  readonly source: Pick<Row['source'], 'file' | 'sheet'>;
  readonly row: number;
}

/** The name of one cell among all returns of a folder: file, sheet, row and column. */
export function cellKey(row: PlacedRow, column: string): string {
  const { file, sheet = '' } = row.source;
  return `${file}|${sheet}|${row.row}|${column}`;
}

/** The sum of a column over rows. */
export function sumOfCells(rows: readonly Row[], column: string): LinearForm {
  return new Map(rows.map((row) => [cellKey(row, column), 1]));
}

/** Each form times its factor, added up. Cells that cancel out are left out. */
export function combineForms(parts: readonly (readonly [LinearForm, number])[]): LinearForm {
  const sum = new Map<string, number>();
  for (const [form, factor] of parts) {
    for (const [cell, coefficient] of form) {
      sum.set(cell, (sum.get(cell) ?? 0) + factor * coefficient);
    }
  }
  for (const [cell, coefficient] of sum) if (coefficient === 0) sum.delete(cell);
  return sum;
}

/** The same text for the same form, whatever the order of its cells. */
export function formKey(form: LinearForm): string {
  return [...form]
    .map(([cell, coefficient]) => `${coefficient}×${cell}`)
    .toSorted()
    .join(' ');
}
