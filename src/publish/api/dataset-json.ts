import { unitLabel } from '../../domain/figures/unit.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Column } from '../../domain/tables/dataset.ts';
import { publishedColumns } from '../../domain/tables/published-columns.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { type Json, writeJson } from './json.ts';
import { publisher } from './publisher.ts';

/**
 * `api/datasets/<dataset>.json`: every row of a dataset, each number with its status, and where it stood. The returns that
 * it was made of are told in the words of W3C PROV.
 */
export function datasetJson(publication: Publication, table: Table): string {
  const { dataset } = table;
  return writeJson({
    ...publisher(publication),
    id: dataset.id,
    title: dataset.title,
    description: dataset.description,
    ...(dataset.definedIn === undefined ? {} : { definition: dataset.definedIn }),
    columns: publishedColumns(dataset).map(describeColumn),
    rows: table.rows.map((row) => describeRow(row, table)),
    '@context': { prov: 'http://www.w3.org/ns/prov#' },
    'prov:wasDerivedFrom': table.sources.map(({ file, sha256, revision }) => ({
      '@type': 'prov:Entity',
      'prov:atLocation': file,
      sha256,
      revision,
    })),
  });
}

/** What a text is, in words of the description of the API. */
const formats = { date: 'date', time: 'time', address: 'uri' } as const;

function describeColumn(column: Column): Json {
  const { name, kind, title, description } = column;
  return {
    name,
    kind,
    title,
    description,
    ...(column.kind === 'number' ? { unit: unitLabel(column.unit) } : {}),
    ...(column.kind === 'text' && column.format !== undefined
      ? { format: formats[column.format] }
      : {}),
    ...(column.kind === 'text' && column.instead !== undefined
      ? { instead: column.instead.map(({ label }) => label) }
      : {}),
  };
}

function describeRow(row: Row, table: Table): Json {
  const cells = publishedColumns(table.dataset).map((column) => [
    column.name,
    describeCell(column, row, table),
  ]);
  return { ...Object.fromEntries(cells), source: { file: row.source.file, row: row.row } };
}

function describeCell({ name, kind }: Column, row: Row, { labels }: Table): Json {
  switch (kind) {
    case 'period':
      return { id: row.period.id, start: row.period.start, end: row.period.end };
    case 'code': {
      const code = row.codes[name] ?? '';
      return { code, label: labels[name]?.[code] ?? code };
    }
    case 'number': {
      const number = row.numbers[name];
      return { value: number?.value ?? null, status: number?.status ?? 'unavailable' };
    }
    case 'text':
      return row.texts[name] ?? '';
  }
}
