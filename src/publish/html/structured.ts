import type { Edition, Publication } from '../../domain/publication/publication.ts';
import { hasReports } from '../../domain/release/release.ts';
import type { Table } from '../../domain/tables/table.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses, relativeAddress } from '../addresses.ts';
import type { Json } from '../api/json.ts';
import { licence } from '../csv/csvw.ts';
import { appearedEditions } from '../feeds/appeared.ts';
import { absoluteAddress, identifierBase } from '../feeds/site-links.ts';

/** What search engines read of a page, in the words of schema.org. */
export type Structured = { readonly [key: string]: Json };

const context = 'https://schema.org';

/** An edition as a report, with its formats. */
export function structuredEdition(publication: Publication, edition: Edition): Structured {
  const { area } = publication;
  const page = addresses.edition(edition.id);
  return {
    '@context': context,
    '@type': 'Report',
    identifier: `${identifierBase(publication)}:edition-${edition.id}`,
    name: edition.title,
    ...(edition.summary === '' ? {} : { description: edition.summary }),
    datePublished: appearedEditions(publication).get(edition.id)?.first ?? edition.published,
    dateModified: edition.published,
    version: String(edition.revision),
    inLanguage: 'en-GB',
    license: licence,
    ...publishedBy(publication),
    spatialCoverage: area.name,
    encoding: [
      ...(hasReports(publication.release)
        ? [media(publication, page, addresses.report(edition.id), 'application/pdf')]
        : []),
      media(
        publication,
        page,
        addresses.tables(edition.id),
        'application/vnd.oasis.opendocument.spreadsheet',
      ),
      media(publication, page, addresses.apiEdition(edition.id), 'application/json'),
    ],
  };
}

/** All datasets that have rows, as a catalogue. */
export function structuredData(publication: Publication, tables: readonly Table[]): Structured {
  const { area } = publication;
  return {
    '@context': context,
    '@type': 'DataCatalog',
    name: feedWords.catalogueTitle(area.name),
    license: licence,
    ...publishedBy(publication),
    dataset: tables.map(({ dataset }) => ({
      '@type': 'Dataset',
      identifier: `${identifierBase(publication)}:${dataset.id}`,
      name: dataset.title,
      description: dataset.description,
      license: licence,
      isAccessibleForFree: true,
      spatialCoverage: area.name,
      distribution: [
        media(
          publication,
          addresses.data,
          addresses.datasetCsv(dataset.id),
          'text/csv',
          'DataDownload',
        ),
      ],
    })),
  };
}

/** Who publishes it; a demonstration says that it is one, so that no machine takes it for the body’s own. */
function publishedBy({ body }: Publication): Structured {
  return {
    publisher: { '@type': 'GovernmentOrganization', name: body.name },
    ...(body.demonstration === undefined
      ? {}
      : {
          creativeWorkStatus: feedWords.demonstration,
          disambiguatingDescription: body.demonstration,
        }),
  };
}

/** A file as the page that names it must write it: search engines read addresses as links of the page. */
function media(
  publication: Publication,
  page: string,
  path: string,
  encodingFormat: string,
  type = 'MediaObject',
): Json {
  const contentUrl = absoluteAddress(publication, path) ?? relativeAddress(page, path);
  return { '@type': type, contentUrl, encodingFormat };
}

/** JSON that may stand inside a script element: no sign in it can end the element. */
export function asScript(structured: Structured): string {
  return JSON.stringify(structured).replaceAll('<', '\\u003c');
}
