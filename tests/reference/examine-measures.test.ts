import { expect, test } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { examineMeasure } from '../../src/domain/measures/examine-measure.ts';
import { measures } from '../../src/reference/measures/index.ts';

const datasetOf = new Map(datasets.map((dataset) => [dataset.id, dataset]));
const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
const known = {
  dataset: (id: string) => datasetOf.get(id),
  measure: (id: string) => measureOf.get(id),
};

test('the measures that come with the product can all be', () => {
  const flawed = measures.flatMap((measure) => {
    const dataset = datasetOf.get(measure.dataset);
    const flaws = dataset === undefined ? ['no dataset'] : examineMeasure(measure, dataset, known);
    return flaws.length === 0 ? [] : [[measure.id, flaws]];
  });
  expect(flawed).toEqual([]);
});
