import { count } from '../../src/domain/figures/unit.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import type { CodeColumn, Dataset } from '../../src/domain/tables/dataset.ts';
import type { Row, Table } from '../../src/domain/tables/table.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

function dimension(name: string, size: number): CodeColumn {
  const codes = Array.from({ length: size }, (_, position) => `${name}-${position + 1}`);
  return {
    kind: 'code',
    name,
    title: name,
    description: '',
    codes: codes.map((code) => ({ code, label: code })),
  };
}

/** Every combination of the codes of some dimensions, the last changing fastest. */
function combinations(columns: readonly CodeColumn[]): readonly Readonly<Record<string, string>>[] {
  return columns.reduce<readonly Readonly<Record<string, string>>[]>(
    (before, { name, codes }) =>
      before.flatMap((known) =>
        codes === 'open' ? [] : codes.map(({ code }) => ({ ...known, [name]: code })),
      ),
    [{}],
  );
}

/** A table of people by some dimensions: `people({ sex: 2, age: 3 }, [1, 2, 3, 4, 5, 6])`. */
export function people(
  sizes: Readonly<Record<string, number>>,
  values: readonly number[],
  more: Partial<Dataset> = {},
): Table {
  const columns = Object.entries(sizes).map(([name, size]) => dimension(name, size));
  const dataset = testDataset({
    id: 'people',
    disclosure: 'people',
    columns: [...columns, numberColumn('people', { minimum: 0 })],
    ...more,
  });
  return testTable(dataset, rowsOf(columns, values, `returns/${dataset.id}/2023-24-q4.csv`));
}

function rowsOf(
  columns: readonly CodeColumn[],
  values: readonly number[],
  file: string,
): readonly Row[] {
  return combinations(columns).map((codes, position) =>
    testRow('2023-24-q4', codes, { people: values[position] ?? 0 }, position + 2, file),
  );
}

/** The number of people by the dimensions of a table, with every total. */
export function peopleMeasure(
  sizes: Readonly<Record<string, number>>,
  more: Partial<Measure> = {},
): Measure {
  return {
    id: 'people',
    title: 'People',
    definition: '',
    unit: count('person', 'people'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'people',
    formula: { sum: 'people' },
    by: Object.keys(sizes),
    totals: Object.keys(sizes),
    period: 'row',
    ...more,
  };
}
