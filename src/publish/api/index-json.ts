import type { Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import { writeJson } from './json.ts';
import { publisher } from './publisher.ts';

/** `api/index.json`: what there is, with addresses from the top of the site. */
export function indexJson(publication: Publication): string {
  return writeJson({
    ...publisher(publication),
    description: addresses.apiDescription,
    figures: addresses.apiFigures,
    disclosure: addresses.apiDisclosure,
    duties: addresses.apiDuties,
    releases: addresses.apiReleases,
    changes: addresses.apiChanges,
    editions: publication.editions.map((edition) => ({
      id: edition.id,
      month: edition.month,
      title: edition.title,
      revision: edition.revision,
      json: addresses.apiEdition(edition.id),
      page: addresses.edition(edition.id),
    })),
    datasets: publication.tables
      .filter((table) => table.rows.length > 0)
      .map(({ dataset, rows }) => ({
        id: dataset.id,
        title: dataset.title,
        rows: rows.length,
        csv: addresses.datasetCsv(dataset.id),
        json: addresses.apiDataset(dataset.id),
      })),
    measures: publication.measures.map((measure) => ({
      id: measure.id,
      title: measure.title,
      dataset: measure.dataset,
      csv: addresses.measureCsv(measure.id),
      page: addresses.measure(measure.id),
    })),
  });
}
