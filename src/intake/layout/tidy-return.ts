import type { Finding, Place } from '../../domain/findings/finding.ts';
import type { Column, Dataset } from '../../domain/tables/dataset.ts';
import { type Period, parsePeriod } from '../../domain/time/period.ts';
import { CellPool } from '../files/cell-pool.ts';
import {
  blank,
  type Cell,
  type GridRow,
  type Separator,
  type Sheet,
  textCell,
} from '../files/grid.ts';
import { type Accepted, readTable } from '../read-return.ts';
import { columnLetters, echo } from '../wording.ts';
import type { TidyRow } from './tidy.ts';

/** A return made of rows, or what is wrong with it at the cells that they came from. */
export type TidyReading =
  | { readonly ok: true; readonly reading: Accepted }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The file that the rows came from, and the return that they become. */
export interface TidyFile {
  readonly fileName: string;
  readonly path: string;
  readonly sha256: string;
  readonly period: Period;
  readonly revision: number;
  /** What stands between the cells of a CSV: it decides what a comma in a number means. */
  readonly separator?: Separator;
}

/**
 * Reads rows as the return would be read that holds the same cells in the columns of its dataset: by the same rules, cell
 * for cell. What is refused is told at the cell of the file that it came from.
 */
export function readTidy(dataset: Dataset, rows: readonly TidyRow[], file: TidyFile): TidyReading {
  const columns = dataset.columns.filter((column) => isGiven(column, rows));
  const sheet = asSheet(columns, rows, file.separator);
  const reading = readTable(sheet, file, dataset);
  if (reading.accepted) return { ok: true, reading };
  const findings = reading.findings.map((finding) =>
    finding.code === 'missing-column'
      ? nothingGives(finding, dataset, file.fileName)
      : { ...finding, place: placeOf(finding.place, rows, file.fileName) },
  );
  return { ok: false, findings };
}

function nothingGives(finding: Finding, { columns }: Dataset, file: string): Finding {
  const title = columns.find(({ name }) => name === finding.place.column)?.title ?? '';
  return {
    ...finding,
    place: { file },
    says: `nothing in the file gives ${echo(title)}`,
    fix: 'Ask the force for it, or see whether its heading says it in other words.',
  };
}

/** A column that no row gives is left out, so that nothing is made of cells that are not there. */
function isGiven(column: Column, rows: readonly TidyRow[]): boolean {
  switch (column.kind) {
    case 'period':
      return rows.some(({ period }) => period !== null);
    case 'code':
      return true;
    case 'number':
      return rows.some(({ numbers }) => numbers.has(column.name));
    case 'text':
      return rows.some(({ texts }) => texts.has(column.name));
  }
}

function asSheet(
  columns: readonly Column[],
  rows: readonly TidyRow[],
  separator: Separator | undefined,
): Sheet {
  const header: GridRow = { row: 1, cells: columns.map(({ name }) => textCell(name)) };
  const pool = new CellPool();
  const body = rows.map((row, index) => ({
    row: index + 2,
    cells: columns.map((column) => cellOf(column, row, pool)),
  }));
  const between = separator === undefined ? {} : { separator };
  return { hidden: false, rows: [header, ...body], ...between };
}

function cellOf(column: Column, { period, groups, numbers, texts }: TidyRow, pool: CellPool): Cell {
  const shared = (text: string) => pool.get(text, () => textCell(text));
  switch (column.kind) {
    case 'period':
      return period === null ? blank : shared(periodText(period));
    case 'code':
      return shared(groups[column.name] ?? '');
    case 'number':
      return numbers.get(column.name)?.cell ?? blank;
    case 'text':
      return texts.get(column.name)?.cell ?? blank;
  }
}

/** The id, but for a year like 2010-11, which would be a month. */
function periodText({ id, kind }: Period): string {
  return parsePeriod(id)?.kind === kind ? id : id.replace('-', '/');
}

function placeOf(place: Place, rows: readonly TidyRow[], file: string): Place {
  const row = place.row === undefined ? undefined : rows[place.row - 2];
  const source =
    row?.numbers.get(place.column ?? '') ?? row?.texts.get(place.column ?? '') ?? anySource(row);
  if (source === undefined) return { file };
  return {
    file,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    row: source.row,
    column: columnLetters(source.column),
  };
}

function anySource(row: TidyRow | undefined) {
  const [first] = row?.numbers.values() ?? [];
  return first ?? [...(row?.texts.values() ?? [])][0];
}
