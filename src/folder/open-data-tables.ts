import {
  type Coverage,
  openDataKinds,
  type SmallAreaCount,
  type StopTimeCount,
} from '../domain/open-data/open-data.ts';
import { byDimension, type StopCounts } from '../domain/stops/counts/stop-counts.ts';
import type { Code } from '../domain/tables/dataset.ts';
import { type CountTable, readCountTable, wholeNumbers } from '../intake/count-table.ts';
import { accept, type Outcome, refuse } from '../intake/outcome.ts';
import {
  coverageColumns,
  formerCoverageColumns,
  type SourceFile,
  smallAreaColumns,
  stopColumns,
  timeColumns,
} from './open-data-format.ts';

export function readStops(text: string, { from, to }: SourceFile): Outcome<StopCounts> {
  const table = readCountTable(text, stopColumns);
  if (!table.ok) return table;
  const searches = wholeNumbers(table.value.cells.searches, 'searches');
  if (!searches.ok) return searches;
  const months = table.value.cells.month;
  const outside = months.findIndex((month) => month < from || month > to);
  if (outside !== -1) {
    const says = `line ${outside + 2}: ${months[outside]} is outside ${from} to ${to}, the months of source.yaml`;
    return refuse('open-data-not-as-written', says, 'Make the files again, all together.');
  }
  const dimensions = byDimension((name) => indexed(table.value.cells[name]));
  return accept({
    from,
    to,
    values: byDimension((name) => dimensions[name].codes),
    columns: byDimension((name) => dimensions[name].column),
    searches: searches.value,
  });
}

/** Codes in the order in which they first occur; what they are called is reference data. */
function indexed(cells: readonly string[]): {
  readonly codes: readonly Code[];
  readonly column: readonly number[];
} {
  const places = new Map<string, number>();
  const column = cells.map((cell) => {
    const known = places.get(cell);
    if (known !== undefined) return known;
    places.set(cell, places.size);
    return places.size - 1;
  });
  return { codes: [...places.keys()].map((code) => ({ code, label: code })), column };
}

export function readTimes(text: string): Outcome<readonly StopTimeCount[]> {
  const table = readCountTable(text, timeColumns);
  if (!table.ok) return table;
  const numbers = numbersOf(table.value, ['weekday', 'hour', 'searches']);
  if (!numbers.ok) return numbers;
  const [weekdays = [], hours = [], searches = []] = numbers.value;
  return accept(
    table.value.cells.month.map((month, row) => ({
      month,
      weekday: weekdays[row] ?? 0,
      hour: hours[row] ?? 0,
      searches: searches[row] ?? 0,
    })),
  );
}

export function readSmallAreas(text: string): Outcome<readonly SmallAreaCount[]> {
  const table = readCountTable(text, smallAreaColumns);
  if (!table.ok) return table;
  const numbers = numbersOf(table.value, ['searches', 'crimes']);
  if (!numbers.ok) return numbers;
  const [searches = [], crimes = []] = numbers.value;
  return accept(
    table.value.cells.lsoa.map((lsoa, row) => ({
      lsoa,
      name: table.value.cells.name[row] ?? '',
      searches: searches[row] ?? 0,
      crimes: crimes[row] ?? 0,
    })),
  );
}

/** The whole numbers of some columns, each in turn. */
function numbersOf<Column extends string>(
  table: CountTable<Column>,
  names: readonly Column[],
): Outcome<readonly (readonly number[])[]> {
  const columns: (readonly number[])[] = [];
  for (const name of names) {
    const reading = wholeNumbers(table.cells[name], name);
    if (!reading.ok) return reading;
    columns.push(reading.value);
  }
  return accept(columns);
}

const statuses = ['supplied', 'partial', 'missing'] as const;

export function readCoverage(text: string, force: string): Outcome<readonly Coverage[]> {
  const [header = ''] = text.split(/\r?\n/, 1);
  const isFormer = header === formerCoverageColumns.join(',');
  const table: Outcome<CoverageTable> = isFormer
    ? readCountTable(text, formerCoverageColumns)
    : readCountTable(text, coverageColumns);
  if (!table.ok) return table;
  const { cells, rows } = table.value;
  const none = Array.from({ length: rows }, () => '0');
  const setAside = wholeNumbers(cells.set_aside ?? none, 'set_aside');
  if (!setAside.ok) return setAside;
  const repeats = wholeNumbers(cells.repeats ?? none, 'repeats');
  if (!repeats.ok) return repeats;
  const read: Coverage[] = [];
  for (let row = 0; row < rows; row += 1) {
    const kind = openDataKinds.find((known) => known === cells.kind[row]);
    const status = statuses.find((known) => known === cells.status[row]);
    if (kind === undefined || status === undefined) {
      const says = `line ${row + 2}: “${cells.kind[row]}, ${cells.status[row]}” is no kind of file with a status`;
      return refuse('open-data-not-as-written', says, 'Make the files again, all together.');
    }
    read.push({
      kind,
      force,
      month: cells.month[row] ?? '',
      status,
      rows: optionalNumber(cells.rows[row]),
      setAside: setAside.value[row] ?? 0,
      repeats: repeats.value[row] ?? 0,
      expected: optionalNumber(cells.expected[row]),
      says: cells.says[row] ?? '',
    });
  }
  return accept(read);
}

type CoverageCells = Record<(typeof formerCoverageColumns)[number], readonly string[]> &
  Partial<Record<(typeof coverageColumns)[number], readonly string[]>>;
type CoverageTable = { readonly rows: number; readonly cells: CoverageCells };

function optionalNumber(cell = ''): number | null {
  return cell === '' ? null : Number(cell);
}
