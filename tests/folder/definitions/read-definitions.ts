import { datasets } from '../../../src/datasets/index.ts';
import { joinMeasures } from '../../../src/edition/own-measures.ts';
import { readOwnDatasets } from '../../../src/folder/definitions/own-datasets.ts';
import { readOwnMeasures } from '../../../src/folder/definitions/own-measures.ts';
import { measures } from '../../../src/reference/measures/index.ts';
import { testFolder } from '../../builders/folder.ts';

/** What a folder of these files defines, and everything that is said about it. */
export function readDefinitions(files: Readonly<Record<string, string>>) {
  const folder = testFolder(files);
  const own = readOwnDatasets(folder, datasets);
  const tables = [...datasets, ...own.datasets].map((dataset) => ({
    dataset,
    rows: [],
    sources: [],
    labels: {},
  }));
  const { measures: ownMeasures, findings } = readOwnMeasures(folder);
  const joined = joinMeasures({ tables, ownMeasures, brokenDatasets: own.broken }, measures);
  const ids = joined.measures.flatMap(({ id, definedIn }) => (definedIn === undefined ? [] : [id]));
  return { own, ids, findings: [...own.findings, ...findings, ...joined.findings] };
}
