import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/datasets/contracts.ts';
import { datasets } from '../../../src/datasets/index.ts';
import { officerDiversity } from '../../../src/datasets/officer-diversity.ts';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';
import type { Row, Table } from '../../../src/domain/tables/table.ts';
import { month } from '../../../src/domain/time/period.ts';
import { datasetJson } from '../../../src/publish/api/dataset-json.ts';
import { datasetMetadata } from '../../../src/publish/csv/csvw.ts';
import { datasetCsv } from '../../../src/publish/csv/dataset-csv.ts';
import { publication } from '../../builders/published/publication.ts';
import { faultsBySchema, type Schema } from './csvw-reader.ts';

function empty(dataset: Dataset): Table {
  return { dataset, rows: [], sources: [], labels: {} };
}

function women(headcount: number, monthOfYear: number): Row {
  const period = month(2024, monthOfYear);
  return {
    period,
    codes: { characteristic: 'sex', group: 'female' },
    numbers: { headcount: { value: headcount, status: 'final', given: String(headcount) } },
    texts: {},
    source: { file: `returns/${period.id}.csv`, sha256: '0'.repeat(64), period, revision: 1 },
    row: 2,
  };
}

const table: Table = {
  dataset: officerDiversity,
  rows: [women(1320, 5), women(1325, 6)],
  sources: [],
  labels: {},
};

describe('returns that say their period in their names alone', () => {
  it('have it on every row of the CSV', () => {
    const rows = parse(datasetCsv(table), { columns: true });
    expect(rows).toMatchObject([
      { period: '2024-05', period_start: '2024-05-01', period_end: '2024-05-31' },
      { period: '2024-06', period_start: '2024-06-01', period_end: '2024-06-30' },
    ]);
  });

  it('have it in the key, which is that of no two rows', () => {
    const metadata = JSON.parse(JSON.stringify(datasetMetadata(table, publication())));
    const schema: Schema = metadata.tableSchema;
    expect(schema.primaryKey).toEqual(['period', 'characteristic', 'group']);
    expect(faultsBySchema(datasetCsv(table), schema)).toEqual([]);
  });

  it('have it on every row of the JSON', () => {
    expect(JSON.parse(datasetJson(publication(), table)).rows).toMatchObject([
      { period: { id: '2024-05', start: '2024-05-01', end: '2024-05-31' } },
      { period: { id: '2024-06', start: '2024-06-01', end: '2024-06-30' } },
    ]);
  });

  it('are no lasting things, of which the newest row stands', () => {
    expect(contracts.lasting).toBe(true);
    const [header] = parse(datasetCsv(empty(contracts)));
    expect(header).not.toContain('period');
  });

  it.each(
    datasets.filter(({ lasting }) => !lasting).map((dataset) => [dataset.id, dataset] as const),
  )('%s says on every row which period it is about', (_, dataset) => {
    const [header]: string[][] = parse(datasetCsv(empty(dataset)));
    expect(header?.filter((name) => header.includes(`${name}_end`))).toHaveLength(1);
  });
});
