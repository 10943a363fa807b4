import type { Code } from '../../domain/tables/dataset.ts';
import { comparePeriods, type Period } from '../../domain/time/period.ts';
import type { GridRow, Sheet } from '../files/grid.ts';
import { type Heading, plainWords, readHeading } from './heading.ts';
import { readTitlePeriod } from './title-period.ts';

export type TableKind = 'counts' | 'rates' | 'partnership-counts';

/** A table of police recorded crime, found in a sheet. */
export interface PublishedTable {
  readonly kind: TableKind;
  readonly period: Period;
  readonly sheet: Sheet;
  readonly headings: readonly (Heading & { readonly text: string })[];
  /** The row of the headings, from 1. */
  readonly headerRow: number;
  readonly body: readonly GridRow[];
}

/** A sheet whose title is that of a table, and of which one part was not understood. */
export interface HalfTable {
  readonly kind: TableKind;
  readonly sheet: Sheet;
  readonly titleRow: number;
  /** No row of headings, or no period in the title. */
  readonly lacks: 'headings' | 'period';
}

export interface FoundTables {
  readonly tables: readonly PublishedTable[];
  readonly halves: readonly HalfTable[];
}

/** Titles and headings stand at the top; the longest published preamble has nine rows. */
const longestPreamble = 30;

/** Changes from year to year, knives, firearms and fraud have titles of their own, and are not read. */
const titles: readonly (readonly [TableKind, RegExp])[] = [
  ['counts', /crime by offence group and police force area.*\bnumber of offences\b/],
  [
    'rates',
    /crime by offence group and police force area.*\brate of offences per 1,000 population\b/,
  ],
  ['partnership-counts', /\bnumber of police recorded crimes\b.*\bcommunity safety partnership\b/],
];

/**
 * The tables of one release, by their titles and headings and not by where they stand. A workbook
 * also repeats the counts of the year before, revised since they were published: those are another
 * state of knowledge, and are left out.
 */
export function findTables(sheets: readonly Sheet[], offences: readonly Code[]): FoundTables {
  const found = sheets.filter((sheet) => !sheet.hidden).flatMap((sheet) => find(sheet, offences));
  const tables = found.filter((table) => 'period' in table);
  const newest = tables
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
  return {
    tables: tables.filter(({ period }) => period.id === newest?.id),
    halves: found.filter((table) => 'titleRow' in table),
  };
}

function find(sheet: Sheet, offences: readonly Code[]): readonly (PublishedTable | HalfTable)[] {
  const top = sheet.rows.slice(0, longestPreamble);
  for (const row of top) {
    const title = plainWords(row.cells[0]?.text ?? '');
    const kind = titles.find(([, pattern]) => pattern.test(title))?.[0];
    if (kind === undefined) continue;
    const header = top.find((candidate) => isHeader(candidate, offences));
    const below = top.filter((one) => one.row > row.row && one.row < (header?.row ?? 0));
    const period = periodOf(title, below);
    if (period === null) return [{ kind, sheet, titleRow: row.row, lacks: 'period' }];
    if (header === undefined) return [{ kind, sheet, titleRow: row.row, lacks: 'headings' }];
    return [
      {
        kind,
        period,
        sheet,
        headings: readHeadings(header, offences),
        headerRow: header.row,
        body: sheet.rows.filter(({ row: number }) => number > header.row),
      },
    ];
  }
  return [];
}

/** The period that the title says, or else the only one that stands between it and the headings. */
function periodOf(title: string, below: readonly GridRow[]): Period | null {
  const own = readTitlePeriod(title);
  if (own !== null) return own;
  const said = below.flatMap((row) => readTitlePeriod(plainWords(row.cells[0]?.text ?? '')) ?? []);
  const [first] = said;
  return first !== undefined && said.every(({ id }) => id === first.id) ? first : null;
}

function isHeader(row: GridRow, offences: readonly Code[]): boolean {
  const headings = readHeadings(row, offences);
  const hasName = headings.some(
    (heading) => heading.kind === 'place' && heading.place === 'area-name',
  );
  return hasName && headings.some(({ kind }) => kind === 'offence');
}

function readHeadings(row: GridRow, offences: readonly Code[]): PublishedTable['headings'] {
  return row.cells.map((cell) => ({
    ...readHeading(cell.text, offences),
    text: cell.text.replace(/\s+/g, ' '),
  }));
}
