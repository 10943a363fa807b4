import type { Column, Dataset } from '../domain/tables/dataset.ts';
import type { Period } from '../domain/time/period.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Cell, type GridRow, type Sheet, withoutBlankEnd } from './files/grid.ts';
import type { Refusal } from './outcome.ts';
import type { Problems } from './problems.ts';
import { holdsRemarks } from './remarks.ts';
import { isTitle } from './titles-and-notes.ts';
import { allOf, columnLetters, echo } from './wording.ts';

/** What of a return decides which columns it must have. */
export interface Expected {
  readonly dataset: Dataset;
  /** The period of the return, which a left-out column of periods would take. */
  readonly reporting: Period;
}

/** Where each column of a dataset stands in a sheet. */
export interface Header {
  readonly row: number;
  /** By position; null for a heading that is blank, unknown or there already. */
  readonly columns: readonly (Column | null)[];
  /** Columns of the dataset that the sheet leaves out. */
  readonly absent: readonly Column[];
  /** Those of them that it must have, each of which is told. */
  readonly missing: readonly Column[];
  /** Headings of columns that hold remarks, and are passed over. */
  readonly remarks: readonly string[];
}

/** How far down a header is looked for that has other text above it. */
const furthestHeader = 30;

/** How much of a heading is repeated in a finding. */
const longestHeading = 60;

/**
 * Reads the header: the first row that is not blank, or the row below titles that names every column. Returns null where
 * the rows below cannot be understood without it.
 */
export function readHeader(
  sheet: Sheet,
  { dataset, reporting }: Expected,
  problems: Problems,
): Header | null {
  const top = findRow(sheet, { dataset, reporting }, problems);
  if (top === null) return null;
  const first = { row: top.row, cells: withoutBlankEnd(top.cells) };
  const found = matchColumns(first, dataset);
  if (found.every((column) => column === null)) {
    problems.add(noHeader(dataset), { row: first.row });
    return null;
  }
  const columns = withoutRepeats(found);
  const isRemark = (at: number) =>
    holdsRemarks(fold(first.cells[at]?.text ?? ''), at, first, sheet);
  reportHeadings(first, found, dataset, problems, isRemark);
  const missing = dataset.columns.filter((column) => isMissing(column, found, reporting));
  for (const column of missing) {
    problems.add(missingColumn(column, dataset), { row: first.row, column: column.name });
  }
  const absent = dataset.columns.filter((column) => !found.includes(column));
  const remarks = first.cells.flatMap(({ text }, at) =>
    found[at] === null && isRemark(at) ? [text.replace(/\s+/g, ' ').slice(0, longestHeading)] : [],
  );
  return { row: first.row, columns, absent, missing, remarks };
}

/** Null where a header stands below rows that are not titles alone: there may be another table. */
function findRow(sheet: Sheet, expected: Expected, problems: Problems): GridRow | null {
  const [top] = sheet.rows;
  const { dataset, reporting } = expected;
  const opening = sheet.rows.slice(0, furthestHeader + 1);
  const at = opening.findIndex((row) => isWholeHeader(row, dataset, reporting));
  const whole = opening[at];
  if (top === undefined || whole === undefined || at === 0) return top ?? null;
  const above = opening.slice(0, at);
  if (above.every((row) => isTitle(row) && namesFew(row, dataset))) return whole;
  problems.add(headerNotFirst(whole.row), { row: top.row });
  return null;
}

/** A title may be called like one column; a row that names more is a header of its own. */
function namesFew(row: GridRow, dataset: Dataset): boolean {
  return matchColumns(row, dataset).filter((column) => column !== null).length < 2;
}

/** The column that each heading names: by its name, else its title, else as forces write it, whatever case and spacing. */
function matchColumns(row: GridRow, dataset: Dataset): readonly (Column | null)[] {
  const byHeading = new Map<string, Column>();
  for (const column of dataset.columns.toReversed()) {
    for (const other of column.also ?? []) byHeading.set(fold(other), column);
  }
  for (const column of dataset.columns) byHeading.set(fold(column.title), column);
  for (const column of dataset.columns) byHeading.set(fold(column.name), column);
  return row.cells.map((cell) => byHeading.get(fold(headingOf(cell))) ?? null);
}

/** Without letters set high behind it, which are the mark of a note. */
function headingOf(cell: Cell): string {
  const raised = cell.kind === 'blank' ? [] : (cell.marks ?? []);
  const last = raised.findLast(({ kind }) => kind === 'raised')?.text ?? '';
  return cell.text.endsWith(last) ? cell.text.slice(0, cell.text.length - last.length) : cell.text;
}

/** A heading may bear the mark of a note: `Requests²`, `Requests [note 2]`. */
export function fold(heading: string): string {
  return heading
    .replace(/[⁰¹²³⁴-⁹]+$|\[\s*notes?[^\]]*\]/giu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\s_\-–,.:]+/g, '');
}

function isMissing(column: Column, found: readonly (Column | null)[], reporting: Period): boolean {
  return !found.includes(column) && !mayBeLeftOut(column, reporting);
}

/** A column of periods only where the period of the return is one that may stand in it. */
function mayBeLeftOut(column: Column, reporting: Period): boolean {
  if (column.kind === 'code' || column.optional !== true) return false;
  return column.kind !== 'period' || column.grains.includes(reporting.kind);
}

function isWholeHeader(row: GridRow, dataset: Dataset, reporting: Period): boolean {
  const found = matchColumns(row, dataset);
  return dataset.columns.every((column) => !isMissing(column, found, reporting));
}

function withoutRepeats(found: readonly (Column | null)[]): readonly (Column | null)[] {
  return found.map((column, index) => (found.indexOf(column) === index ? column : null));
}

function reportHeadings(
  row: GridRow,
  found: readonly (Column | null)[],
  dataset: Dataset,
  problems: Problems,
  isRemark: (at: number) => boolean,
): void {
  for (const [index, cell] of row.cells.entries()) {
    if (problems.areTooMany) break;
    const column = found[index] ?? null;
    if (column === null && cell.kind !== 'blank' && !isRemark(index)) {
      const heading = cell.text.replace(/\s+/g, ' ').slice(0, longestHeading);
      problems.add(unknownColumn(heading, found, dataset), { row: row.row, column: heading });
    }
    if (column !== null && found.indexOf(column) !== index) {
      const letters = found.flatMap((other, at) => (other === column ? [columnLetters(at)] : []));
      // Said once, where it stands for the second time.
      const isSecond = letters[1] === columnLetters(index);
      if (isSecond) problems.add(columnTwice(letters), { row: row.row, column: column.name });
    }
  }
}

function headerNotFirst(row: number): Refusal {
  return {
    code: 'header-not-first',
    says: `the header is not here but in row ${row}, with rows above it that may be another table`,
    fix: 'Delete the rows above the header, but for titles.',
  };
}

function noHeader(dataset: Dataset): Refusal {
  return {
    code: 'no-header',
    says: `none of the columns of the return “${dataset.title}” is named here`,
    fix: `Write the names of the columns in the first row: ${names(dataset)}.`,
  };
}

function unknownColumn(
  heading: string,
  found: readonly (Column | null)[],
  dataset: Dataset,
): Refusal {
  const free = dataset.columns.filter((column) => !found.includes(column));
  const meant = didYouMean(
    heading,
    free.flatMap(({ name, title }) => [name, title]),
  );
  const fix =
    meant === null
      ? `Take the column out, or name it as the template does: ${names(dataset)}.`
      : `Did you mean ${meant}? If not, take the column out.`;
  return {
    code: 'unknown-column',
    says: `there is no column ${echo(heading)} in the return “${dataset.title}”`,
    fix,
  };
}

function columnTwice(letters: readonly string[]): Refusal {
  return {
    code: 'column-twice',
    says: `this column stands in the header more than once, in ${allOf(letters)}`,
    fix: 'Leave the one that holds the right values.',
  };
}

function missingColumn(column: Column, dataset: Dataset): Refusal {
  return {
    code: 'missing-column',
    says: 'this column is missing',
    fix: `Add it: ${column.name} (${column.title}). The columns of “${dataset.title}” are ${names(dataset)}.`,
  };
}

function names(dataset: Dataset): string {
  return allOf(dataset.columns.map((column) => column.name));
}
