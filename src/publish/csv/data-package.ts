import type { Publication } from '../../domain/publication/publication.ts';
import type { Table } from '../../domain/tables/table.ts';
import { type Json, writeJson } from '../api/json.ts';
import { type DescribedFile, licence, primaryKey } from './csvw.ts';
import { datasetFields, type Field } from './fields.ts';

/** A file of the package, and what describes it. */
export interface PackagedFile extends Omit<DescribedFile, 'url'> {
  readonly name: string;
  readonly csv: { readonly path: string; readonly content: string };
  /** The returns that it was made from. */
  readonly sources: readonly string[];
}

/** A dataset as it is published. */
export function packagedDataset(table: Table, csv: PackagedFile['csv']): PackagedFile {
  const { id: name, title, description } = table.dataset;
  return {
    name,
    title,
    description,
    csv,
    fields: datasetFields(table.dataset),
    primaryKey: primaryKey(table),
    sources: table.sources.map(({ file }) => file),
  };
}

/**
 * `datapackage.json`: all datasets and the register of duties with their columns and size, after Data Package 2.0 (datapackage.org). The hash of each file
 * is in `release.json`.
 */
export function dataPackage(publication: Publication, files: readonly PackagedFile[]): string {
  const { body, area, release, version } = publication;
  return writeJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `policing-${area.id}`,
    title: `Policing in ${area.name}, in figures`,
    description: `What ${body.name} publishes about ${area.force}.`,
    version: release.id,
    created: release.published,
    ...(body.website === undefined ? {} : { homepage: body.website }),
    keywords: ['policing', area.name],
    licenses: [{ name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0', path: licence }],
    contributors: [
      { title: body.name, roles: ['publisher'] },
      { title: `Answerable ${version}`, roles: ['wrangler'] },
    ],
    resources: files.map(describeResource),
  });
}

function describeResource(file: PackagedFile): Json {
  const { name, title, description, csv, fields, primaryKey: key, sources } = file;
  return {
    name,
    type: 'table',
    path: csv.path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(csv.content).length,
    ...(sources.length === 0 ? {} : { sources: sources.map((source) => ({ title: source })) }),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(describe),
      missingValues: [''],
      primaryKey: [...key],
    },
  };
}

/** Types of Table Schema, and the format that tells one string or time from another. */
const types: Readonly<Record<Field['type'], { readonly [key: string]: Json }>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  date: { type: 'date' },
  time: { type: 'time', format: '%H:%M' },
  address: { type: 'string', format: 'uri' },
};

function describe({ name, title, description, type, required, unit, ...limits }: Field): Json {
  const { minimum, maximum, values } = limits;
  const constraints: { readonly [key: string]: Json } = {
    ...(required ? { required } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    ...types[type],
    title,
    description: unit === undefined ? description : `${description} In ${unit}.`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
