import fc from 'fast-check';
import { datasets } from '../../src/datasets/index.ts';
import { exampleTexts, newFindings } from '../builders/edited-example.ts';

/** A number in a return of the example: its line, from 0, its place in the line, and its text. */
interface NumberCell {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Every number that a return of the example gives. */
export const numberCells: readonly NumberCell[] = [...exampleTexts].flatMap(([path, text]) => {
  const dataset = datasets.find(({ id }) => path.startsWith(`returns/${id}/`));
  const [header = [], ...rows] = text.trimEnd().split('\n').map(cellsOf);
  const numeric = new Set(
    dataset?.columns.filter(({ kind }) => kind === 'number').map(({ name }) => name),
  );
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      numeric.has(header[column] ?? '') && /^-?\d+(\.\d+)?$/.test(cell)
        ? [{ path, line: row + 1, column, text: cell }]
        : [],
    ),
  );
});

/** Cells of a line; names in quotation marks may hold commas. */
function cellsOf(line: string): string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

/** A slip of the keyboard: one digit of one number has become another. */
const slip: fc.Arbitrary<{ readonly cell: NumberCell; readonly to: string }> = fc
  .record({
    cell: fc.constantFrom(...numberCells),
    at: fc.nat({ max: 99 }),
    by: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ cell, at, by }) => ({ cell, to: withDigit(cell.text, at, by) }));

function withDigit(text: string, at: number, by: number): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const index = digits[at % digits.length] ?? 0;
  const digit = (Number(text[index]) + by) % 10;
  return text.slice(0, index) + digit + text.slice(index + 1);
}

/** The text with one cell changed. */
function withCell(text: string, { line, column }: NumberCell, to: string): string {
  return text
    .split('\n')
    .map((row, index) =>
      index === line
        ? cellsOf(row)
            .map((cell, position) => (position === column ? to : cell))
            .join(',')
        : row,
    )
    .join('\n');
}

/** The share of random slips that somebody is told of: an error or a warning that was not there. */
export async function shareFound(numRuns: number, seed: number): Promise<number> {
  const slips = fc.sample(slip, { numRuns, seed });
  let found = 0;
  for (const { cell, to } of slips) {
    const findings = await newFindings({ [cell.path]: (text) => withCell(text, cell, to) });
    if (findings.some(({ severity }) => severity !== 'note')) found += 1;
  }
  return found / slips.length;
}
