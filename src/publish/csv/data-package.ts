import type { Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import { type Json, writeJson } from '../api/json.ts';
import { licence, primaryKey } from './csvw.ts';
import { datasetFields, type Field } from './fields.ts';

/**
 * `datapackage.json`: all datasets with their columns, after Data Package 2.0 (datapackage.org). The hash of each file is in
 * `release.json`.
 */
export function dataPackage(publication: Publication): string {
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
    resources: publication.tables
      .filter(({ rows }) => rows.length > 0)
      .map(
        (table): Json => ({
          name: table.dataset.id,
          type: 'table',
          path: addresses.datasetCsv(table.dataset.id),
          title: table.dataset.title,
          description: table.dataset.description,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          sources: table.sources.map(({ file }) => ({ title: file })),
          schema: {
            $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
            fields: datasetFields(table.dataset).map(describe),
            missingValues: [''],
            primaryKey: [...primaryKey(table)],
          },
        }),
      ),
  });
}

const types = { string: 'string', integer: 'integer', decimal: 'number', date: 'date' } as const;

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
    type: types[type],
    title,
    description: unit === undefined ? description : `${description} In ${unit}.`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
