import type { Edition, Publication } from '../../domain/publication/publication.ts';
import type { Table } from '../../domain/tables/table.ts';
import { addresses } from '../addresses.ts';
import type { Json } from '../api/json.ts';
import { licence } from '../csv/csvw.ts';
import { addressOf, identifierBase } from '../feeds/site-links.ts';

/** What search engines read of a page, in the words of schema.org. */
export type Structured = { readonly [key: string]: Json };

const context = 'https://schema.org';

/** An edition as a report, with its formats. */
export function structuredEdition(publication: Publication, edition: Edition): Structured {
  const { body, area } = publication;
  return {
    '@context': context,
    '@type': 'Report',
    identifier: `${identifierBase(publication)}:edition-${edition.id}`,
    name: edition.title,
    ...(edition.summary === '' ? {} : { description: edition.summary }),
    datePublished: edition.published,
    version: String(edition.revision),
    inLanguage: 'en-GB',
    license: licence,
    publisher: { '@type': 'GovernmentOrganization', name: body.name },
    spatialCoverage: area.name,
    encoding: [
      media(publication, addresses.report(edition.id), 'application/pdf'),
      media(
        publication,
        addresses.tables(edition.id),
        'application/vnd.oasis.opendocument.spreadsheet',
      ),
      media(publication, addresses.apiEdition(edition.id), 'application/json'),
    ],
  };
}

/** All datasets that have rows, as a catalogue. */
export function structuredData(publication: Publication, tables: readonly Table[]): Structured {
  const { body, area } = publication;
  return {
    '@context': context,
    '@type': 'DataCatalog',
    name: `Policing in ${area.name}, in figures`,
    license: licence,
    publisher: { '@type': 'GovernmentOrganization', name: body.name },
    dataset: tables.map(({ dataset }) => ({
      '@type': 'Dataset',
      identifier: `${identifierBase(publication)}:${dataset.id}`,
      name: dataset.title,
      description: dataset.description,
      license: licence,
      isAccessibleForFree: true,
      spatialCoverage: area.name,
      distribution: [
        media(publication, addresses.datasetCsv(dataset.id), 'text/csv', 'DataDownload'),
      ],
    })),
  };
}

function media(
  publication: Publication,
  path: string,
  encodingFormat: string,
  type = 'MediaObject',
): Json {
  return { '@type': type, contentUrl: addressOf(publication, path), encodingFormat };
}

/** JSON that may stand inside a script element: no sign in it can end the element. */
export function asScript(structured: Structured): string {
  return JSON.stringify(structured).replaceAll('<', '\\u003c');
}
