import type { GivenQuantity } from '../../domain/tables/table.ts';
import { blank, type GridRow } from '../files/grid.ts';
import type { PublishedTable } from './find-tables.ts';
import { withoutNotes } from './heading.ts';
import { readPublishedCount, readPublishedNumber } from './published-number.ts';
import { inSheet, type Remarks } from './remarks.ts';

/** The numbers of one row by offence group, each with the cell that it stands in. */
export type ByOffence = ReadonlyMap<string, GivenQuantity>;

/** Reads the cells below the headings of offences. One that is no number counts as not available. */
export function numbersInRow(row: GridRow, table: PublishedTable, remarks: Remarks): ByOffence {
  const read = table.kind === 'rates' ? readPublishedNumber : readPublishedCount;
  const numbers = new Map<string, GivenQuantity>();
  for (const [index, heading] of table.headings.entries()) {
    if (heading.kind !== 'offence') continue;
    numbers.set(heading.offence, readAt(row, index, table, read, remarks));
  }
  return numbers;
}

/** The residents of the row’s area, where the table has a column of them. */
export function populationInRow(
  row: GridRow,
  table: PublishedTable,
  remarks: Remarks,
): GivenQuantity | undefined {
  const index = table.headings.findIndex(({ kind }) => kind === 'population');
  return index === -1 ? undefined : readAt(row, index, table, readPublishedCount, remarks);
}

function readAt(
  row: GridRow,
  index: number,
  table: PublishedTable,
  read: typeof readPublishedNumber,
  remarks: Remarks,
): GivenQuantity {
  const cell = row.cells[index] ?? blank;
  const column = withoutNotes(table.headings[index]?.text ?? '');
  const at = { ...inSheet(table.sheet.name), row: row.row, column };
  const number = read(cell);
  if (number.ok) return { ...number.value, at };
  remarks.add('warning', number.refusal, at);
  return { value: null, status: 'unavailable', given: '', at };
}

/** ONS codes of police force areas, regions and countries. */
const placeCode = /^(E23|W15|E12|E92|W92|K04)\d{6}$/;

/**
 * The code of the row’s place: that below its heading, or else the only cell of the row that holds one, whatever its
 * column is called; empty where there is none.
 */
export function codeInRow(row: GridRow, table: PublishedTable): string {
  const own = textInRow(row, table, 'area-code');
  if (own !== '') return own;
  const found = row.cells.map(({ text }) => text.trim()).filter((text) => placeCode.test(text));
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** The text of the row’s cell in the column of this place, without spaces round it. */
export function textInRow(
  row: GridRow,
  table: PublishedTable,
  place: 'area-code' | 'area-name' | 'partnership-code' | 'partnership-name',
): string {
  const index = table.headings.findIndex(
    (heading) => heading.kind === 'place' && heading.place === place,
  );
  return row.cells[index]?.text ?? '';
}
