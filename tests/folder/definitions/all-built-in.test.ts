import { describe, expect, test } from 'vitest';
import { datasets } from '../../../src/datasets/index.ts';
import { joinMeasures } from '../../../src/edition/own-measures.ts';
import { readOwnDatasets } from '../../../src/folder/definitions/own-datasets.ts';
import { readOwnMeasures } from '../../../src/folder/definitions/own-measures.ts';
import { measures } from '../../../src/reference/measures/index.ts';
import { testFolder } from '../../builders/folder.ts';
import { datasetText, measuresText } from './as-written.ts';

/** National files of other publishers are read by code that knows their layout. */
const returned = datasets.filter(({ published }) => published === undefined);
const national = datasets.filter(({ published }) => published !== undefined);

describe('everything that comes with the product could be defined in a publication folder', () => {
  const files = testFolder(
    Object.fromEntries(
      returned.map((dataset) => [`datasets/${dataset.id}.yaml`, datasetText(dataset)]),
    ),
  );
  const own = readOwnDatasets(files, national);

  test('no definition is refused', () => {
    expect(own.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(returned.map((dataset) => [dataset.id, dataset] as const))(
    'dataset %s',
    (id, dataset) => {
      const read = own.datasets.find((one) => one.id === id);
      expect(read).toEqual({ ...dataset, definedIn: `datasets/${id}.yaml` });
    },
  );

  test('every measure', () => {
    const folder = testFolder({ 'measures/all.yaml': measuresText(measures) });
    const { measures: ownMeasures, findings } = readOwnMeasures(folder);
    const tables = datasets.map((dataset) => ({ dataset, rows: [], sources: [], labels: {} }));
    const joined = joinMeasures({ tables, ownMeasures, brokenDatasets: new Set() }, []);
    expect([...findings, ...joined.findings]).toEqual([]);
    expect(joined.measures).toEqual(
      measures.map((measure) => ({ ...measure, definedIn: 'measures/all.yaml' })),
    );
  });
});
