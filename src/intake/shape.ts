import type { Cell, GridRow, Sheet } from './files/grid.ts';
import type { Header } from './header.ts';
import type { Refusal } from './outcome.ts';
import type { Problems } from './problems.ts';
import { columnLetters, counted, echo } from './wording.ts';

/**
 * A CSV row must have as many cells as the header: with more or fewer, a comma inside a value has
 * moved all that follow it. Blank cells beyond the header count for nothing.
 */
export function findRagged(row: GridRow, header: Header, sheet: Sheet): Refusal | null {
  if (sheet.separator === undefined) return null;
  const width = header.columns.length;
  const filled = row.cells.findLastIndex((cell) => cell.kind !== 'blank') + 1;
  if (filled > width) return tooManyCells(filled, width, sheet.separator);
  return row.cells.length < width ? tooFewCells(row.cells.length, width) : null;
}

/** Reports cells below or beyond a blank heading: once a column, at the first of them. */
export function reportWithoutHeading(
  sheet: Sheet,
  header: Header,
  headings: readonly Cell[],
): (row: GridRow, problems: Problems) => void {
  const reported = new Set<number>();
  const width = sheet.separator === undefined ? Number.POSITIVE_INFINITY : header.columns.length;
  return (row, problems) => {
    for (const [index, cell] of row.cells.entries()) {
      const isHeaded = (headings[index]?.kind ?? 'blank') !== 'blank';
      if (isHeaded || cell.kind === 'blank' || index >= width || reported.has(index)) continue;
      reported.add(index);
      problems.add(withoutHeading(index, cell), { row: row.row });
    }
  };
}

/** A row of which one cell alone is filled, with words: a note or a source under the table. */
export function noteRow(cell: Cell): Refusal {
  return {
    code: 'note-in-table',
    says: `${echo(cell.text)} stands alone in its row, which is no row of the table`,
    fix: 'Take notes, sources and titles out of the file, or put them on another sheet.',
  };
}

function tooManyCells(filled: number, width: number, separator: string): Refusal {
  const sign = separator === ',' ? 'comma' : separator === ';' ? 'semicolon' : 'tab';
  return {
    code: 'too-many-cells',
    says: `the row has ${counted(filled, 'cell')}, and the header ${width}`,
    fix: `Put a value that holds a ${sign} into quotation marks.`,
  };
}

function tooFewCells(count: number, width: number): Refusal {
  return {
    code: 'too-few-cells',
    says: `the row has only ${counted(count, 'cell')}, and the header ${width}`,
    fix: 'Look for a cell that was left out or a line that was broken in two.',
  };
}

function withoutHeading(index: number, cell: Cell): Refusal {
  return {
    code: 'column-without-heading',
    says: `${echo(cell.text)} stands in column ${columnLetters(index)}, which has no heading`,
    fix: 'Give the column its name in the header, or clear it.',
  };
}
