import { stringify } from 'yaml';
import type { Coverage, CrimeCount, OpenData } from '../domain/open-data/open-data.ts';
import { mayHideFall } from '../domain/open-data/set-aside.ts';
import { stopDimensions } from '../domain/stops/counts/stop-counts.ts';
import {
  coverageColumns,
  crimeColumns,
  openDataFiles,
  type SourceFile,
  smallAreaColumns,
  stopColumns,
  timeColumns,
} from './open-data-format.ts';

/** Where open records come from, as the file of counts says it. */
export type OpenDataOrigin = Pick<SourceFile, 'publisher' | 'licence'>;

type Cell = string | number | null;

/**
 * The files of counts by name, in the folder that they go to. `crimes` are those of every month and type
 * with a whole file; a month that is missing or partial has none, and its cells say `[x]`. The same counts
 * give the same bytes. A table without rows is no file: the reader takes one for cut off.
 */
export function writeOpenData(
  openData: OpenData,
  crimes: readonly Omit<CrimeCount, 'csp'>[],
  origin: OpenDataOrigin,
): ReadonlyMap<string, string> {
  const tables: readonly (readonly [string, readonly string[], readonly (readonly Cell[])[]])[] = [
    [
      openDataFiles.times,
      timeColumns,
      openData.stopTimes.map((time) => [time.month, time.weekday, time.hour, time.searches]),
    ],
    [openDataFiles.crime, crimeColumns, crimeRows(openData, crimes)],
    [
      openDataFiles.smallAreas,
      smallAreaColumns,
      openData.smallAreas.map((row) => [row.lsoa, row.name, row.searches, row.crimes]),
    ],
    [openDataFiles.coverage, coverageColumns, openData.coverage.map(coverageRow)],
    [openDataFiles.stops, stopColumns, openData.stops === null ? [] : stopRows(openData.stops)],
  ];
  return new Map([
    [openDataFiles.source, stringify(sourceOf(openData, origin))],
    ...tables.flatMap(([name, columns, rows]) =>
      rows.length === 0 ? [] : [[name, csv(columns, rows)] as const],
    ),
  ]);
}

function sourceOf(openData: OpenData, origin: OpenDataOrigin): SourceFile {
  const { area, from, to, supplies, quarantined, sharedIds } = openData;
  return {
    ...origin,
    area,
    from,
    to,
    supplies: supplies.map(({ name, edition, sha256 }) => ({ name, edition, sha256 })),
    quarantined: quarantined.map(({ reason, rows }) => ({ reason, rows })),
    sharedIds,
  };
}

function coverageRow(file: Coverage): readonly Cell[] {
  const { kind, month, status, rows, setAside, repeats, expected, says } = file;
  return [kind, month, status, rows, setAside, repeats, expected, says];
}

function stopRows(stops: NonNullable<OpenData['stops']>): readonly (readonly Cell[])[] {
  const rows = stops.searches.map((searches, row) => [
    ...stopDimensions.map((name) => stops.values[name][stops.columns[name][row] ?? -1]?.code ?? ''),
    searches,
  ]);
  return inOrder(rows);
}

/**
 * One row a month and type, whether there is a number or not, so that a gap is seen to be one. Rows that were set
 * aside may be of any type: a count has a number only where they cannot make a fall of it.
 */
function crimeRows(
  { coverage }: OpenData,
  crimes: readonly Omit<CrimeCount, 'csp'>[],
): readonly (readonly Cell[])[] {
  const street = coverage.filter(({ kind }) => kind === 'street');
  const types = [...new Set(crimes.map(({ type }) => type))].toSorted();
  const counted = new Map(crimes.map(({ month, type, crimes: n }) => [`${month} ${type}`, n]));
  return street.flatMap(({ month, status, setAside }) =>
    types.map((type) => {
      const number = counted.get(`${month} ${type}`) ?? 0;
      const isKnown = status === 'supplied' && !mayHideFall(number, setAside);
      return [month, type, isKnown ? number : '[x]'];
    }),
  );
}

function inOrder(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows
    .map((row) => ({ row, key: row.slice(0, -1).join(',') }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  return `${lines.join('\n')}\n`;
}

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
