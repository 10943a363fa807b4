import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { allPublishedNames } from '../../src/domain/tables/column-names.ts';
import { examineDataset } from '../../src/domain/tables/examine-dataset.ts';
import { datasetFields } from '../../src/publish/csv/fields.ts';

const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));

describe('the definitions of datasets that come with the product', () => {
  test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    '%s can be',
    (_, dataset) => {
      expect(examineDataset(dataset, (id) => byId.get(id))).toEqual([]);
    },
  );

  test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'the names that the published CSV of %s has are known before it is written',
    (_, dataset) => {
      const written = datasetFields(dataset).map(({ name }) => name);
      expect(allPublishedNames(dataset)).toEqual(written);
    },
  );
});
