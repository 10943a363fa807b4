import { expect, it } from 'vitest';
import { rowSeries } from '../../src/checks/series.ts';
import type { Column } from '../../src/domain/tables/dataset.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const reference: Column = {
  kind: 'text',
  name: 'reference',
  title: 'Reference',
  description: '',
  blank: 'refused',
};

/** Two months of two things, each told apart by its words alone. */
function series(key: readonly string[]) {
  const dataset = testDataset({ columns: [reference, numberColumn('wait')], key });
  const rows = ['2024-01', '2024-02'].flatMap((month) =>
    ['A1', 'A2'].map((words, at) => ({
      ...testRow(month, {}, { wait: 120 }, at + 2),
      texts: { reference: words },
    })),
  );
  return rowSeries(testTable(dataset, rows)).map((found) =>
    found.map(({ period, texts }) => `${texts.reference} ${period.id}`),
  );
}

it('is of the rows of one reference where references tell rows apart, a row a period', () => {
  expect(series(['reference'])).toEqual([
    ['A1 2024-01', 'A1 2024-02'],
    ['A2 2024-01', 'A2 2024-02'],
  ]);
});

it('is of all rows of the same codes where words are only beside them', () => {
  expect(series([])).toHaveLength(1);
});
