import type { Sheet } from './files/grid.ts';
import type { Header } from './header.ts';
import type { Refusal } from './outcome.ts';
import { allOf, columnLetters, counted } from './wording.ts';

/** How many rows or columns are named; of more only the number is told. */
const mostNamed = 12;

/**
 * Rows and columns of the table that a filter, a fold or their size hides. Whoever hands the file over does not see what is
 * in them, and so they are neither read nor passed over.
 */
export function findUnseen(sheet: Sheet, header: Header): readonly Refusal[] {
  const rows = sheet.rows.filter(({ row, hidden }) => hidden === true && row >= header.row);
  const columns = [...(sheet.hiddenColumns ?? [])].filter((column) =>
    isFilled(sheet, header, column),
  );
  return [
    ...(rows.length === 0 ? [] : [hiddenRows(rows.map(({ row }) => row))]),
    ...(columns.length === 0 ? [] : [hiddenColumns(columns)]),
  ];
}

function isFilled(sheet: Sheet, header: Header, column: number): boolean {
  return sheet.rows.some(
    ({ row, cells }) => row >= header.row && (cells[column]?.kind ?? 'blank') !== 'blank',
  );
}

function hiddenRows(rows: readonly number[]): Refusal {
  const are = rows.length === 1 ? 'is' : 'are';
  const named =
    rows.length > mostNamed
      ? `${counted(rows.length, 'row')} of the table`
      : `${rows.length === 1 ? 'row' : 'rows'} ${allOf(rows.map(String))}`;
  return {
    code: 'hidden-rows',
    says: `${named} ${are} hidden, by a filter or otherwise, so that nobody who looks at the sheet sees what would be published`,
    fix: 'Show all rows and take out those that do not belong to the return.',
  };
}

function hiddenColumns(columns: readonly number[]): Refusal {
  const are = columns.length === 1 ? 'is' : 'are';
  const named =
    columns.length > mostNamed
      ? `${counted(columns.length, 'column')} of the table`
      : `${columns.length === 1 ? 'column' : 'columns'} ${allOf(columns.map(columnLetters))}`;
  return {
    code: 'hidden-columns',
    says: `${named} ${are} hidden, so that nobody who looks at the sheet sees what would be published`,
    fix: 'Show all columns and take out those that do not belong to the return.',
  };
}
