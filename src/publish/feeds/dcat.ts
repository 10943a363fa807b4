import type { Publication } from '../../domain/publication/publication.ts';
import { hasReports } from '../../domain/release/release.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Table } from '../../domain/tables/table.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses } from '../addresses.ts';
import { type Json, writeJson } from '../api/json.ts';
import { licence } from '../csv/csvw.ts';
import { appearedEditions } from './appeared.ts';
import { addressOf, identifierBase } from './site-links.ts';

/** How often a dataset is returned, as ISO 8601 repeating intervals; one that follows no rhythm says nothing. */
const frequencies: Readonly<Record<Dataset['frequency'], string | null>> = {
  monthly: 'R/P1M',
  quarterly: 'R/P3M',
  yearly: 'R/P1Y',
  'when-it-changes': null,
};

/** Police services in the Classification of the Functions of Government. */
const theme = 'COFOG/03.1.0';

/**
 * `catalogue.json`: every dataset and every edition, as data.gov.uk harvests them (DCAT in JSON). It takes titles of up to 65
 * letters and first sentences of up to 140: the datasets keep to that, and nothing is cut here.
 */
export function dcatCatalogue(publication: Publication): string {
  const { body, area, tables, editions } = publication;
  const appeared = appearedEditions(publication);
  return writeJson({
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@type': 'dcat:Catalog',
    title: feedWords.catalogueTitle(area.name),
    ...(body.demonstration === undefined ? {} : { description: body.demonstration }),
    publisher: publisherOf(publication),
    ...(body.site === undefined ? {} : { homepage: body.site }),
    datasets: [
      ...editions.map((edition) => ({
        ...common(publication, `edition-${edition.id}`),
        title: feedWords.editionDataset(edition.month),
        description:
          `${feedWords.editionDescription(area.force, edition.month)} ${edition.summary}`.trim(),
        issued: appeared.get(edition.id)?.first ?? edition.published,
        modified: edition.published,
        frequency: 'R/P1M',
        temporal: edition.id,
        distribution: [
          ...(hasReports(publication.release)
            ? [
                distribution(
                  publication,
                  addresses.report(edition.id),
                  'PDF',
                  'http://iso.org/iso/14289',
                ),
              ]
            : []),
          distribution(publication, addresses.tables(edition.id), 'ODS'),
          distribution(publication, addresses.edition(edition.id), 'HTML'),
          distribution(publication, addresses.apiEdition(edition.id), 'JSON'),
        ],
      })),
      ...tables.filter(({ rows }) => rows.length > 0).map((table) => datasetOf(publication, table)),
    ],
  });
}

function datasetOf(publication: Publication, { dataset, rows }: Table): Json {
  const { release } = publication;
  const first = rows.map(({ period }) => period.start).toSorted()[0];
  const last = rows
    .map(({ period }) => period.end)
    .toSorted()
    .at(-1);
  const frequency = frequencies[dataset.frequency];
  return {
    ...common(publication, dataset.id),
    title: dataset.title,
    description: dataset.description,
    issued: release.history.at(-1)?.published ?? release.published,
    modified: release.published,
    ...(frequency === null ? {} : { frequency }),
    ...(first === undefined || last === undefined
      ? {}
      : { temporal: `${first.slice(0, 7)}/${last.slice(0, 7)}` }),
    distribution: [
      distribution(
        publication,
        addresses.datasetCsv(dataset.id),
        'CSV',
        'http://www.w3.org/ns/csvw',
      ),
      distribution(publication, addresses.apiDataset(dataset.id), 'JSON'),
    ],
  };
}

function common(publication: Publication, id: string): { readonly [key: string]: Json } {
  return {
    '@type': 'dcat:Dataset',
    identifier: `${identifierBase(publication)}:${id}`,
    license: licence,
    publisher: publisherOf(publication),
    theme: [theme],
    keyword: ['policing', publication.area.name],
  };
}

function publisherOf({ body }: Publication): Json {
  return { name: body.name, ...(body.email === undefined ? {} : { mbox: body.email }) };
}

function distribution(
  publication: Publication,
  path: string,
  format: string,
  conformsTo?: string,
): Json {
  return {
    '@type': 'dcat:Distribution',
    title: format,
    downloadURL: addressOf(publication, path),
    format,
    ...(conformsTo === undefined ? {} : { conformsTo }),
  };
}
