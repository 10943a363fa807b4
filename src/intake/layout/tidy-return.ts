import type { Finding, Place } from '../../domain/findings/finding.ts';
import { moved } from '../../domain/findings/gathered.ts';
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
import { anyOf, columnLetters, counted, echo } from '../wording.ts';
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
  /** Columns that are asked about already. */
  readonly asked: ReadonlySet<string>;
  /** Headings of columns of the file that are not read: one of them may say what is missing, in other words. */
  readonly unread: readonly string[];
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
  return {
    ok: false,
    findings: reading.findings
      .filter(({ code, place }) => code !== 'missing-column' || !file.asked.has(place.column ?? ''))
      .map((finding) => inTheFile(finding, dataset, rows, file)),
  };
}

/** What is wrong with the return, told of the file that it is made of. */
function inTheFile(
  finding: Finding,
  dataset: Dataset,
  rows: readonly TidyRow[],
  file: Pick<TidyFile, 'fileName' | 'unread'>,
): Finding {
  const { place, also = [] } = finding;
  const lacks = [place, ...also].filter((one) => hasNoCell(one, rows));
  const isLacking = finding.code === 'missing-column' || lacks.length > also.length;
  if (isLacking) return nothingGives(finding.place.column ?? '', dataset, lacks.length, file);
  return moved(finding, (one) => placeOf(one, rows, file.fileName));
}

/** True of a place in the return for which the file has no cell at all. */
function hasNoCell({ row, column = '' }: Place, rows: readonly TidyRow[]): boolean {
  const made = row === undefined ? undefined : rows[row - 2];
  return made !== undefined && !made.numbers.has(column) && !made.texts.has(column);
}

/** Words that every line of a register must have and that no column of the file gives, before the rest can be read. */
export function wordsLacking(
  dataset: Dataset,
  rows: readonly TidyRow[],
  file: Pick<TidyFile, 'fileName' | 'unread'>,
): readonly Finding[] {
  if (!rows.some(({ texts }) => texts.size > 0)) return [];
  return dataset.columns
    .filter((column) => column.kind === 'text' && column.blank === 'refused')
    .filter(({ name }) => !rows.some(({ texts }) => texts.has(name)))
    .map(({ name }) => nothingGives(name, dataset, 0, file));
}

function nothingGives(
  name: string,
  { columns }: Dataset,
  lacking: number,
  { fileName: file, unread }: Pick<TidyFile, 'fileName' | 'unread'>,
): Finding {
  const title = columns.find((column) => column.name === name)?.title ?? name;
  const others = unread.length === 0 ? '' : `, as ${anyOf(unread.map(echo))} may`;
  const where = lacking === 0 ? '' : ` of ${counted(lacking, 'row')} of the return`;
  return {
    code: 'nothing-gives',
    severity: 'error',
    place: { file },
    says: `nothing in the file gives ${echo(title)}${where}`,
    fix: `If a heading says it in other words${others}, write it into the recipe under “headings” as ${name}. Otherwise ask the force for it.`,
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
      return mayBeBlank(column) || rows.some(({ texts }) => texts.has(column.name));
  }
}

/** Words that a return has to have a column for, and need not say: a workbook without them leaves them blank. */
export function mayBeBlank(column: Column): boolean {
  return column.kind === 'text' && column.optional !== true && column.blank !== 'refused';
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
