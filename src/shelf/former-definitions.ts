import { datasets } from '../datasets/index.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { joinMeasures } from '../edition/own-measures.ts';
import { isDefinition } from '../folder/definitions/definition-paths.ts';
import { readOwnDatasets } from '../folder/definitions/own-datasets.ts';
import { readOwnMeasures } from '../folder/definitions/own-measures.ts';
import { type FolderFiles, mostText } from '../folder/files.ts';
import { openZip } from '../intake/files/zip.ts';
import { addresses } from '../publish/addresses.ts';
import { measures } from '../reference/measures/index.ts';
import type { FormerFiles } from './former-files.ts';

/** What the office of a release had defined itself. */
export interface FormerDefinitions {
  readonly datasets: readonly Dataset[];
  readonly measures: readonly Measure[];
}

/**
 * The datasets and measures that the package of a kept release defines. What today's folder defines may be something else
 * under the same names.
 */
export function readFormerDefinitions(former: FormerFiles): FormerDefinitions {
  const paths = former.enclosed.filter(isDefinition);
  if (paths.length === 0) return { datasets: [], measures: [] };
  const files = readEnclosedFiles(former, paths);
  const own = readOwnDatasets(files, datasets);
  const tables = [...datasets, ...own.datasets].map((dataset) => ({
    dataset,
    rows: [],
    sources: [],
    labels: {},
  }));
  const { measures: ownMeasures } = readOwnMeasures(files);
  const joined = joinMeasures({ tables, ownMeasures, brokenDatasets: own.broken }, measures);
  return {
    datasets: own.datasets,
    measures: joined.measures.filter(({ definedIn }) => definedIn !== undefined),
  };
}

function readEnclosedFiles(former: FormerFiles, paths: readonly string[]): FolderFiles {
  const zip = openZip(former.bytes(addresses.package));
  if (!zip.ok) throw former.unreadable(addresses.package);
  const contents = new Map(
    paths.map((path) => {
      const content = zip.value.extract(path, mostText);
      if (!content.ok || content.value === null) throw former.unreadable(addresses.package);
      return [path, content.value];
    }),
  );
  return {
    name: addresses.package,
    paths: [...contents.keys()].toSorted(),
    read: (path) => contents.get(path) ?? new Uint8Array(),
  };
}
