import { unitIn } from '../domain/tables/column-unit.ts';
import type { Column, Dataset } from '../domain/tables/dataset.ts';
import type { GivenQuantity, ReturnSource, Row } from '../domain/tables/table.ts';
import type { Period } from '../domain/time/period.ts';
import { cellAsSeen } from './cells/agree.ts';
import { readLeftOut } from './cells/quantity.ts';
import { type CellValue, type ReadingContext, readCell } from './cells/read-cell.ts';
import { rowOfTotal, summaryNamed } from './cells/total-name.ts';
import { blank, type Cell, type GridRow, type Sheet } from './files/grid.ts';
import type { Header } from './header.ts';
import type { Refusal } from './outcome.ts';
import type { Problems } from './problems.ts';
import { RowKeys, type RowValues } from './row-key.ts';
import { noteRow, raggedIn, reportWithoutHeading } from './shape.ts';
import { withoutNotes } from './titles-and-notes.ts';
import { findUnseen } from './unseen.ts';

interface Table {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly dataset: Dataset;
  readonly source: ReturnSource;
  readonly context: ReadingContext;
}

interface RefusedCell {
  readonly column: Column;
  readonly refusal: Refusal;
}

/**
 * Reads every row below the header and reports every cell that does not fit. The rows are worth
 * something only where nothing was reported.
 */
export function readRows(table: Table, problems: Problems): readonly Row[] {
  const { sheet, header, dataset, context } = table;
  const headings = sheet.rows.find(({ row }) => row === header.row)?.cells ?? [];
  const reportStray = reportWithoutHeading(sheet, header, headings);
  // Without a column of the key most rows would seem to be the same; that it is missing is told.
  const hasKey = !header.missing.some(({ name }) => dataset.key.includes(name));
  const keys = hasKey ? new RowKeys(dataset) : null;
  const rows: Row[] = [];
  for (const unseen of findUnseen(sheet, header)) problems.add(unseen);
  const below = sheet.rows.filter(({ row }) => row > header.row);
  const body = withoutNotes(below, header.columns);
  if (body.length === 0) problems.add(noRows(), { row: header.row });
  const findRagged = raggedIn(sheet, header, body);
  for (const gridRow of body) {
    if (problems.areTooMany) break;
    const values = readRow(gridRow, findRagged(gridRow), table, problems);
    reportStray(gridRow, problems);
    if (values === null) continue;
    const repeated = keys?.add(
      gridRow.row,
      values,
      (column, code) => context.codeBooks.get(column)?.label(code) ?? code,
    );
    if (repeated) problems.add(repeated, { row: gridRow.row });
    rows.push(assemble(values, gridRow.row, table));
  }
  return rows;
}

/** The values of a row; null where any of them was refused. */
function readRow(
  row: GridRow,
  ragged: Refusal | null,
  table: Table,
  problems: Problems,
): RowValues | null {
  const { values, refused } = readCells(row, table);
  const note = findNote(row, refused, table);
  if (note !== null) {
    problems.add(noteRow(note.cell), { row: row.row, column: note.column.name });
  } else if (ragged !== null) {
    problems.add(ragged, { row: row.row });
  } else {
    // Whatever else a row of a total lacks, it is to be taken out.
    const totals = refused.filter(({ refusal }) => refusal.code === 'row-of-a-total');
    for (const { column, refusal } of totals.length > 0 ? totals : refused) {
      problems.add(refusal, { row: row.row, column: column.name });
    }
  }
  return refused.length === 0 && ragged === null ? values : null;
}

function readCells(row: GridRow, table: Table) {
  const values = new Map<string, CellValue>();
  const refused: RefusedCell[] = [];
  for (const [index, column] of table.header.columns.entries()) {
    if (column === null) continue;
    const read = readCell(row.cells[index] ?? blank, onItsScale(column, row, table), table.context);
    if (read.ok) values.set(column.name, read.value);
    const refusal = read.ok ? findTotal(column, read.value, table) : read.refusal;
    if (refusal !== null) refused.push({ column, refusal });
  }
  return { values, refused };
}

/** In a list with amounts, the line under it that has their sum in place of a reference. */
function findTotal({ name }: Column, value: CellValue, { dataset }: Table): Refusal | null {
  if (value.kind !== 'text' || !dataset.key.includes(name)) return null;
  const hasAmounts = dataset.columns.some(({ kind }) => kind === 'number');
  const summary = hasAmounts ? summaryNamed(value.text) : null;
  return summary === null ? null : rowOfTotal(value.text, summary);
}

/** A column whose words depend on another cell of the row, with the scale that they are to be on. */
function onItsScale(column: Column, row: GridRow, { header, context }: Table): Column {
  if (column.kind !== 'number' || column.scaleBy === undefined) return column;
  const { scaleBy } = column;
  const index = header.columns.findIndex((candidate) => candidate?.name === scaleBy.column);
  const scaling = header.columns[index];
  if (!scaling) return column;
  const cell = cellAsSeen(row.cells[index] ?? blank, scaling);
  const code = context.codeBooks.get(scaleBy.column)?.read(cell);
  if (code?.ok !== true) return column;
  return { ...column, unit: unitIn(column, { [scaleBy.column]: code.value }) };
}

/**
 * The one filled cell of a row that holds a note and no data: it is refused in its column, or its
 * column takes any words while others must be filled.
 */
function findNote(
  row: GridRow,
  refused: readonly RefusedCell[],
  table: Table,
): { readonly cell: Cell; readonly column: Column } | null {
  const [index, another] = row.cells.flatMap((cell, at) => (cell.kind === 'blank' ? [] : [at]));
  if (index === undefined || another !== undefined || table.header.columns.length < 2) return null;
  const cell = row.cells[index];
  const column = table.header.columns[index];
  if (cell?.kind !== 'text' || !column || refused.length === 0) return null;
  const isRefused = refused.some((one) => one.column === column);
  return isRefused || takesAnyWords(column) ? { cell, column } : null;
}

function takesAnyWords(column: Column): boolean {
  return column.kind === 'text' || (column.kind === 'code' && column.codes === 'open');
}

function assemble(values: RowValues, row: number, { dataset, context, source }: Table): Row {
  let period: Period = context.reporting;
  const codes: [string, string][] = [];
  const numbers: [string, GivenQuantity][] = [];
  const texts: [string, string][] = [];
  for (const column of dataset.columns) {
    const value = values.get(column.name) ?? leftOut(column);
    if (value?.kind === 'period') period = value.period;
    else if (value?.kind === 'code') codes.push([column.name, value.code]);
    else if (value?.kind === 'number') numbers.push([column.name, value.quantity]);
    else if (value?.kind === 'text') texts.push([column.name, value.text]);
  }
  return {
    period,
    codes: Object.fromEntries(codes),
    numbers: Object.fromEntries(numbers),
    texts: Object.fromEntries(texts),
    source,
    row,
  };
}

/** What a column says that the file does not have. */
function leftOut(column: Column): CellValue | null {
  if (column.kind === 'number') return { kind: 'number', quantity: readLeftOut(column) };
  return column.kind === 'text' ? { kind: 'text', text: '' } : null;
}

function noRows(): Refusal {
  return {
    code: 'no-rows',
    says: 'there is a header, and no row below it',
    fix: 'Hand over the file with its rows. Where there is nothing to report, write rows of 0 or [x].',
  };
}
