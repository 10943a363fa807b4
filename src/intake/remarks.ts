import type { Finding } from '../domain/findings/finding.ts';
import type { GridRow, Sheet } from './files/grid.ts';

/** Headings under which people write to one another, and no dataset has a number. */
const headings = new Set([
  'note',
  'notes',
  'remark',
  'remarks',
  'comment',
  'comments',
  'checkedby',
  'completedby',
  'enteredby',
  'initials',
]);

/**
 * Whether a column that the dataset does not know holds remarks alone: its heading says so, and no cell below it is a number
 * or a day, which might be what the dataset asks for under another name.
 *
 * @param folded - The heading, without case, spaces and marks.
 */
export function holdsRemarks(folded: string, at: number, header: GridRow, sheet: Sheet): boolean {
  if (!headings.has(folded)) return false;
  return sheet.rows
    .filter(({ row }) => row > header.row)
    .every(({ cells }) => {
      const cell = cells[at];
      return (
        cell === undefined ||
        cell.kind === 'blank' ||
        (cell.kind === 'text' && !/^[\d\s.,%£-]+$/.test(cell.text))
      );
    });
}

export function columnOfRemarks(
  heading: string,
  { file, sheet, row }: { readonly file: string; readonly sheet?: string; readonly row: number },
): Finding {
  return {
    code: 'column-of-remarks',
    severity: 'note',
    place: { file, ...(sheet === undefined ? {} : { sheet }), row, column: heading },
    says: `the column “${heading}” holds remarks, and is left out: no page shows it and no release encloses it`,
    fix: 'Nothing to do, where nobody else is to read them.',
  };
}
