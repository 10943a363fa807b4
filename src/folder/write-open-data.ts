import { stringify } from 'yaml';
import type { CrimeCount, OpenData } from '../domain/open-data/open-data.ts';
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
 * give the same bytes.
 */
export function writeOpenData(
  openData: OpenData,
  crimes: readonly Omit<CrimeCount, 'csp'>[],
  origin: OpenDataOrigin,
): ReadonlyMap<string, string> {
  const { area, from, to, supplies, quarantined, stops } = openData;
  const source: SourceFile = {
    ...origin,
    area,
    from,
    to,
    supplies: supplies.map(({ name, edition, sha256 }) => ({ name, edition, sha256 })),
    quarantined: quarantined.map(({ reason, rows }) => ({ reason, rows })),
  };
  const files: (readonly [string, string])[] = [
    [openDataFiles.source, stringify(source)],
    [
      openDataFiles.times,
      csv(
        timeColumns,
        openData.stopTimes.map((time) => [time.month, time.weekday, time.hour, time.searches]),
      ),
    ],
    [openDataFiles.crime, csv(crimeColumns, crimeRows(openData, crimes))],
    [
      openDataFiles.smallAreas,
      csv(
        smallAreaColumns,
        openData.smallAreas.map((row) => [row.lsoa, row.name, row.searches, row.crimes]),
      ),
    ],
    [
      openDataFiles.coverage,
      csv(
        coverageColumns,
        openData.coverage.map((row) => [
          row.kind,
          row.month,
          row.status,
          row.rows,
          row.expected,
          row.says,
        ]),
      ),
    ],
  ];
  if (stops !== null) files.push([openDataFiles.stops, csv(stopColumns, stopRows(stops))]);
  return new Map(files);
}

function stopRows(stops: NonNullable<OpenData['stops']>): readonly (readonly Cell[])[] {
  const rows = stops.searches.map((searches, row) => [
    ...stopDimensions.map((name) => stops.values[name][stops.columns[name][row] ?? -1]?.code ?? ''),
    searches,
  ]);
  return inOrder(rows);
}

/** One row a month and type, whether there is a number or not, so that a gap is seen to be one. */
function crimeRows(
  { coverage }: OpenData,
  crimes: readonly Omit<CrimeCount, 'csp'>[],
): readonly (readonly Cell[])[] {
  const street = coverage.filter(({ kind }) => kind === 'street');
  const types = [...new Set(crimes.map(({ type }) => type))].toSorted();
  const counted = new Map(crimes.map(({ month, type, crimes: n }) => [`${month} ${type}`, n]));
  return street.flatMap(({ month, status }) =>
    types.map((type) => [
      month,
      type,
      status === 'supplied' ? (counted.get(`${month} ${type}`) ?? 0) : '[x]',
    ]),
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
