import { datasets } from '../../../src/datasets/index.ts';
import type { Column, Dataset } from '../../../src/domain/tables/dataset.ts';

/** A return as a table of cells, each as it is written. */
export interface ReturnText {
  readonly path: string;
  readonly dataset: Dataset;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell of a return: its row from 0 without the header, and its column from 0. */
export interface Cell {
  readonly table: ReturnText;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly of: Column;
}

/** The returns among the texts of a folder. */
export function returnsIn(texts: ReadonlyMap<string, string>): readonly ReturnText[] {
  return [...texts].flatMap(([path, text]) => {
    const dataset = datasets.find(({ id }) => path.startsWith(`returns/${id}/`));
    if (dataset === undefined) return [];
    const [header = [], ...rows] = text.trimEnd().split('\n').map(cellsOf);
    return [{ path, dataset, header, rows }];
  });
}

/** Cells of a line; names in quotation marks may hold commas. */
function cellsOf(line: string): readonly string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

export function textOf({ header, rows }: Pick<ReturnText, 'header' | 'rows'>): string {
  return `${[header, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** Every cell that holds a number, words of a scale not among them. */
export function numberCells(table: ReturnText): readonly Cell[] {
  return cellsIn(table, ({ kind }) => kind === 'number').filter(({ text }) =>
    /^-?\d+(\.\d+)?$/.test(text),
  );
}

export function cellsIn(table: ReturnText, wanted: (of: Column) => boolean): readonly Cell[] {
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const of = table.dataset.columns.find(({ name }) => name === table.header[column]);
      return of === undefined || !wanted(of) ? [] : [{ table, row, column, text, of }];
    }),
  );
}

/** The table with other texts in some of its cells. */
export function withCells(
  table: ReturnText,
  changes: readonly { readonly row: number; readonly column: number; readonly to: string }[],
): string {
  return textOf({
    header: table.header,
    rows: table.rows.map((cells, row) =>
      cells.map(
        (text, column) =>
          changes.find((one) => one.row === row && one.column === column)?.to ?? text,
      ),
    ),
  });
}

/** Columns, by number, that hold numbers. */
export function numberColumns(table: ReturnText): readonly number[] {
  return table.header.flatMap((name, at) => {
    const of = table.dataset.columns.find((column) => column.name === name);
    return of?.kind === 'number' ? [at] : [];
  });
}

/** The place of a row or a cell as a finding has it: the header is row 1. */
export function placeOf(table: ReturnText, row: number, column?: number) {
  const name = column === undefined ? undefined : table.header[column];
  return { file: table.path, row: row + 2, ...(name === undefined ? {} : { column: name }) };
}
