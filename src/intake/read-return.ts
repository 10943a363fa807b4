import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { ReturnSource, Row } from '../domain/tables/table.ts';
import type { Period } from '../domain/time/period.ts';
import { codeBook, type RowsHold } from './cells/code-book.ts';
import { chooseSheet } from './files/choose-sheet.ts';
import type { Sheet } from './files/grid.ts';
import { type Limits, ofReturns } from './files/limits.ts';
import { readGrid } from './files/read-grid.ts';
import { readHeader } from './header.ts';
import { Problems } from './problems.ts';
import { columnOfRemarks } from './remarks.ts';
import { readRows } from './rows.ts';

/** A file that a force hands over for one dataset and period. */
export interface ReturnFile {
  /** Path inside the publication folder, POSIX; its ending says CSV, XLSX or ODS. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, 64 hex digits. */
  readonly sha256: string;
  /** What the return reports on. */
  readonly period: Period;
  /** 1 for the first return of the period. */
  readonly revision: number;
}

/** A return as it was understood, or everything that is wrong with it. */
export type Reading =
  | {
      readonly accepted: true;
      readonly rows: readonly Row[];
      readonly source: ReturnSource;
      /** Label by code, by column name. */
      readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
      /** What was left out, a note each: columns in which somebody wrote remarks. */
      readonly remarks?: readonly Finding[];
    }
  | { readonly accepted: false; readonly findings: readonly Finding[] };

export type Accepted = Extract<Reading, { accepted: true }>;

/**
 * Reads a return against its dataset. One bad cell refuses the whole file, and the findings name
 * every bad cell, in the order of the file. Whatever the bytes are, the answer is a reading and never
 * an exception.
 */
export async function readReturn(
  file: ReturnFile,
  dataset: Dataset,
  limits: Limits = ofReturns,
): Promise<Reading> {
  const sheets = await readGrid(file.path, file.bytes, limits);
  const sheet = sheets.ok ? chooseSheet(sheets.value, dataset) : sheets;
  if (sheet.ok) return readTable(sheet.value, file, dataset);
  const problems = new Problems(file.path);
  problems.add(sheet.refusal);
  return { accepted: false, findings: problems.list() };
}

/** Reads a sheet that holds the return and nothing else. */
export function readTable(
  sheet: Sheet,
  file: Omit<ReturnFile, 'bytes'>,
  dataset: Dataset,
): Reading {
  const problems = new Problems(file.path, sheet.name);
  const header = readHeader(sheet, { dataset, reporting: file.period }, problems);
  if (header === null) return { accepted: false, findings: problems.list() };
  const source: ReturnSource = {
    file: file.path,
    sha256: file.sha256,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    period: file.period,
    revision: file.revision,
  };
  const codeBooks = new Map(
    dataset.columns
      .filter((column) => column.kind === 'code')
      .map((column) => [column.name, codeBook(column, rowsHold(dataset))]),
  );
  const context = {
    reporting: file.period,
    numbers: { thousandsCommas: sheet.separator !== ';' },
    codeBooks,
  };
  const rows = readRows({ sheet, header, dataset, source, context }, problems);
  if (problems.count > 0) return { accepted: false, findings: problems.list() };
  const labels = [...codeBooks].map(([name, book]) => [name, book.labels()] as const);
  const remarks = header.remarks.map((heading) =>
    columnOfRemarks(heading, { ...source, row: header.row }),
  );
  return {
    accepted: true,
    rows,
    source,
    labels: Object.fromEntries(labels),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

/** Names that no number stands beside (events, recommendations) are no total, whatever they are. */
function rowsHold({ columns }: Dataset): RowsHold {
  return columns.some(({ kind }) => kind === 'number') ? 'numbers' : 'names';
}
