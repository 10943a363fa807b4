import type { Publication } from '../../domain/publication/publication.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Table } from '../../domain/tables/table.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses } from '../addresses.ts';
import { type Json, writeJson } from '../api/json.ts';
import { licence } from '../csv/csvw.ts';
import { addressOf, identifierBase } from './site-links.ts';

/** How often a dataset is returned, as ISO 8601 repeating intervals; one that follows no rhythm says nothing. */
const frequencies: Readonly<Record<Dataset['frequency'], string | null>> = {
  monthly: 'R/P1M',
  quarterly: 'R/P3M',
  yearly: 'R/P1Y',
  'when-it-changes': null,
};

/** Longest title and first sentence that data.gov.uk takes. */
const longest = { title: 65, sentence: 140 } as const;

/** Police services in the Classification of the Functions of Government. */
const theme = 'COFOG/03.1.0';

/** `catalogue.json`: every dataset and every edition, as data.gov.uk harvests them (DCAT in JSON). */
export function dcatCatalogue(publication: Publication): string {
  const { body, area, tables, editions } = publication;
  return writeJson({
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@type': 'dcat:Catalog',
    title: feedWords.catalogueTitle(area.name),
    publisher: publisherOf(publication),
    ...(body.site === undefined ? {} : { homepage: body.site }),
    datasets: [
      ...editions.map((edition) => ({
        ...common(publication, `edition-${edition.id}`),
        title: within(feedWords.editionDataset(edition.month), longest.title),
        description: described(edition.summary === '' ? edition.title : edition.summary),
        issued: edition.published,
        modified: edition.published,
        frequency: 'R/P1M',
        temporal: edition.id,
        distribution: [
          distribution(
            publication,
            addresses.report(edition.id),
            'PDF',
            'http://iso.org/iso/14289',
          ),
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
  const first = rows[0]?.period;
  const last = rows.at(-1)?.period;
  const frequency = frequencies[dataset.frequency];
  return {
    ...common(publication, dataset.id),
    title: within(dataset.title, longest.title),
    description: described(dataset.description),
    issued: release.history.at(-1)?.published ?? release.published,
    modified: release.published,
    ...(frequency === null ? {} : { frequency }),
    ...(first === undefined || last === undefined
      ? {}
      : { temporal: `${first.start.slice(0, 7)}/${last.end.slice(0, 7)}` }),
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

/** At most so many letters, ending with a whole word. */
function within(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).split(' ');
  return words
    .slice(0, -1)
    .join(' ')
    .replace(/[,;:.]$/, '');
}

/** A description whose first sentence is short enough: a longer one stands after its own beginning. */
function described(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?])\s/);
  if (first.length <= longest.sentence) return text;
  return `${within(first, longest.sentence - 1)}… ${text}`;
}
