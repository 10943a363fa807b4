import type { Publication } from '../../domain/publication/publication.ts';
import { publishedColumns } from '../../domain/tables/published-columns.ts';
import type { Table } from '../../domain/tables/table.ts';
import type { Json } from '../api/json.ts';
import { datasetFields, type Field } from './fields.ts';

const namespace = 'http://www.w3.org/ns/csvw';

/** Open Government Licence v3.0, under which these bodies publish. */
export const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/**
 * `data/<dataset>.csv-metadata.json`: where a program that follows CSV on the Web (W3C Recommendation, 17 December 2015)
 * looks first. Sources are told in the words of W3C PROV.
 */
export function datasetMetadata(
  table: Table,
  publication: Publication,
  url = `${table.dataset.id}.csv`,
): { readonly [key: string]: Json } {
  const { dataset, sources } = table;
  const { title, description } = dataset;
  return {
    ...fileMetadata(publication, {
      url,
      title,
      description,
      fields: datasetFields(dataset),
      primaryKey: primaryKey(table),
    }),
    'prov:wasDerivedFrom': sources.map(({ file, sha256 }) => ({
      'prov:atLocation': file,
      'schema:sha256': sha256,
    })),
  };
}

/** A CSV file that is described by itself. */
export interface DescribedFile {
  /** From the folder that the description lies in. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
}

/** The same for a file that is no dataset of returns. */
export function fileMetadata(
  publication: Publication,
  { url, title, description, fields, primaryKey: key }: DescribedFile,
): { readonly [key: string]: Json } {
  return {
    '@context': [namespace, { '@language': 'en' }],
    url,
    ...about(publication, title, description),
    ...dialect,
    tableSchema: { ...schema(fields), primaryKey: [...key] },
  };
}

/**
 * What names a row of the file once: its period, then the key columns. A lasting thing is named by its key alone.
 */
export function primaryKey({ dataset }: Table): readonly string[] {
  if (dataset.lasting) return dataset.key;
  const periods = publishedColumns(dataset).filter(({ kind }) => kind === 'period');
  return [...new Set([...periods.map(({ name }) => name), ...dataset.key])];
}

/** A table of a group; `fields` where its columns are not those of the group. */
export interface GroupedTable {
  readonly url: string;
  readonly title: string;
  readonly fields?: readonly Field[];
}

/** Files that are described together. */
export interface TableGroup {
  readonly title: string;
  readonly description: string;
  /** The columns of every table that has none of its own. */
  readonly usual: readonly Field[];
  readonly tables: readonly GroupedTable[];
}

/**
 * `csv-metadata.json` in the folder above many CSV files: one group of tables, with one schema for those that are alike, so
 * that hundreds of files do not repeat it.
 */
export function groupMetadata(
  publication: Publication,
  { title, description, usual, tables }: TableGroup,
): { readonly [key: string]: Json } {
  return {
    '@context': [namespace, { '@language': 'en' }],
    ...about(publication, title, description),
    ...dialect,
    tableSchema: schema(usual),
    tables: tables.map(({ url, title: name, fields }) => ({
      url,
      'dc:title': name,
      ...(fields === undefined ? {} : { tableSchema: schema(fields) }),
    })),
  };
}

function about(
  { body, release }: Publication,
  title: string,
  description: string,
): { readonly [key: string]: Json } {
  return {
    'dc:title': title,
    'dc:description': description,
    'dc:publisher': { 'schema:name': body.name },
    'dc:license': { '@id': licence },
    'dc:issued': { '@value': release.published, '@type': 'xsd:dateTime' },
    'schema:version': release.id,
  };
}

const dialect = { dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n', '\n'] } };

function schema(fields: readonly Field[]): { readonly [key: string]: Json } {
  return { columns: fields.map(describe) };
}

function describe(field: Field): Json {
  const { name, title, description, required, unit } = field;
  return {
    name,
    titles: name,
    'dc:title': title,
    'dc:description': description,
    datatype: datatype(field),
    required,
    ...(unit === undefined ? {} : { 'schema:unitText': unit }),
  };
}

/** Built-in datatypes of CSVW; a time of day and a date are read in the formats of ISO 8601. */
const datatypes = {
  string: 'string',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  time: { base: 'time', format: 'HH:mm' },
  address: 'anyURI',
} as const;

function datatype({ type, minimum, maximum, values }: Field): Json {
  const base = datatypes[type];
  const limits = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values === undefined ? {} : { format: values.map(quoteForPattern).join('|') }),
  };
  if (Object.keys(limits).length === 0) return base;
  return typeof base === 'string' ? { base, ...limits } : { ...base, ...limits };
}

/** The allowed values of a text are a regular expression in CSVW. */
function quoteForPattern(value: string): string {
  return value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
