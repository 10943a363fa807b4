import type { Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import { datasetJson } from './dataset-json.ts';
import { disclosureJson } from './disclosure-json.ts';
import { dutiesJson } from './duties-json.ts';
import { editionJson } from './edition-json.ts';
import { figuresJson } from './figures-json.ts';
import { indexJson } from './index-json.ts';
import { writeJson } from './json.ts';
import { openApiJson } from './open-api.ts';
import { changesJson, releasesJson } from './releases-json.ts';

/** The same as the pages, for programs: an index, all figures, what is hidden, the register of duties, each edition. */
export function apiFiles(publication: Publication): OutputFile[] {
  return [
    { path: addresses.apiIndex, content: indexJson(publication) },
    { path: addresses.apiFigures, content: figuresJson(publication) },
    { path: addresses.apiDisclosure, content: disclosureJson(publication) },
    { path: addresses.apiDuties, content: writeJson(dutiesJson(publication)) },
    { path: addresses.apiReleases, content: releasesJson(publication) },
    { path: addresses.apiChanges, content: changesJson(publication) },
    ...publication.tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => ({
        path: addresses.apiDataset(table.dataset.id),
        content: datasetJson(publication, table),
      })),
    { path: addresses.apiDescription, content: openApiJson(publication) },
    ...publication.editions.map((edition) => ({
      path: addresses.apiEdition(edition.id),
      content: editionJson(publication, edition),
    })),
  ];
}
