import type { Cell, GridRow, Sheet } from './files/grid.ts';
import type { Header } from './header.ts';
import type { Refusal } from './outcome.ts';
import type { Problems } from './problems.ts';
import { columnLetters, counted, echo } from './wording.ts';

/**
 * A CSV row must have as many cells as the header: with more or fewer, a comma inside a value has moved all that follow
 * it. Blank cells count for nothing where the header has them too, or every row has as many.
 */
export function raggedIn(
  sheet: Sheet,
  header: Header,
  body: readonly GridRow[],
): (row: GridRow) => Refusal | null {
  const { separator } = sheet;
  if (separator === undefined) return () => null;
  const width = header.columns.length;
  const full = sheet.rows.find(({ row }) => row === header.row)?.cells.length ?? width;
  const [first, second] = body;
  const areEven =
    second !== undefined && body.every(({ cells }) => cells.length === first?.cells.length);
  return ({ cells }) => {
    const filled = cells.findLastIndex((cell) => cell.kind !== 'blank') + 1;
    if (filled > width) return tooManyCells(filled, width, separator);
    const isSurplus = cells.length > full && !(areEven && !hasNeighbours(cells, header));
    if (isSurplus) return tooManyCells(cells.length, width, separator);
    if (cells.length < width) return tooFewCells(cells.length, width);
    return separator === ',' ? findSplit(cells, header) : null;
  };
}

/** Two whole numbers beside each other, which a comma may have made of one. */
function hasNeighbours(cells: readonly Cell[], header: Header): boolean {
  return pairs(cells, header).some(([, next]) => /^\d+$/.test(next));
}

/** `4,034` without quotation marks: nobody writes the nought of a number of its own. */
function findSplit(cells: readonly Cell[], header: Header): Refusal | null {
  const split = pairs(cells, header).find(
    ([before, next]) => /^[-−]?[1-9]\d{0,2}$/.test(before) && /^0\d\d$/.test(next),
  );
  if (split === undefined) return null;
  const [before, next] = split;
  return {
    code: 'split-number',
    says: `${before} and ${next} stand in two cells, and may be one number, ${before},${next}`,
    fix: 'Put a value that holds a comma into quotation marks, or write it without the comma.',
  };
}

/** The texts of neighbours in columns of numbers, of which the first is whole. */
function pairs(
  cells: readonly Cell[],
  { columns }: Header,
): readonly (readonly [before: string, next: string])[] {
  return cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    const areNumbers = columns[index]?.kind === 'number' && columns[index + 1]?.kind === 'number';
    return areNumbers && next !== undefined && /^[-−]?\d+$/.test(cell.text)
      ? [[cell.text, next.text] as const]
      : [];
  });
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
