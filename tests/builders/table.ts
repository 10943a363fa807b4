import type { Status } from '../../src/domain/figures/status.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { Dataset, NumberColumn } from '../../src/domain/tables/dataset.ts';
import type { Row, Table } from '../../src/domain/tables/table.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';

/** A number column that counts searches, unless told otherwise. */
export function numberColumn(name: string, more: Partial<NumberColumn> = {}): NumberColumn {
  return {
    kind: 'number',
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' '),
    description: '',
    unit: count('search', 'searches'),
    decimals: 0,
    blank: 'refused',
    ...more,
  };
}

/** A dataset with these columns, keyed by its period and codes. */
export function testDataset(more: Partial<Dataset> & Pick<Dataset, 'columns'>): Dataset {
  return {
    id: 'stops',
    title: 'Stops',
    description: '',
    frequency: 'quarterly',
    key: more.columns.flatMap((column) => (column.kind === 'code' ? [column.name] : [])),
    identities: [],
    disclosure: 'none',
    ...more,
  };
}

type Cells = Readonly<Record<string, number | null | { readonly is: Status }>>;

/** One row of a return, about a period, with codes and numbers. */
export function testRow(
  period: string,
  codes: Readonly<Record<string, string>>,
  cells: Cells,
  row = 2,
  file = 'returns/stops/2023-24-q4.csv',
): Row {
  const about = parsePeriod(period);
  if (about === null) throw new Error(`${period} is no period`);
  return {
    period: about,
    codes,
    numbers: Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, quantity(cell)]),
    ),
    texts: {},
    source: { file, sha256: 'a'.repeat(64), period: about, revision: 1 },
    row,
  };
}

function quantity(cell: Cells[string]): Row['numbers'][string] {
  if (cell === null) return { value: null, status: 'unavailable', given: '' };
  if (typeof cell === 'number') return { value: cell, status: 'final', given: String(cell) };
  return { value: null, status: cell.is, given: `[${cell.is}]` };
}

export function testTable(dataset: Dataset, rows: readonly Row[]): Table {
  const coded = dataset.columns.filter((column) => column.kind === 'code');
  const labels = coded.map((column) => [
    column.name,
    column.codes === 'open'
      ? Object.fromEntries(rows.map((row) => [row.codes[column.name], row.codes[column.name]]))
      : Object.fromEntries(column.codes.map(({ code, label }) => [code, label])),
  ]);
  return { dataset, rows, sources: [], labels: Object.fromEntries(labels) };
}
