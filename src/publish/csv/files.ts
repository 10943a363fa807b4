import type { Block, Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import { datasetCsv } from './dataset-csv.ts';
import { measureCsv, tableCsv } from './figures-csv.ts';

/** Every CSV file: each dataset that has rows, each measure, each table and chart of an edition. */
export function csvFiles(publication: Publication): OutputFile[] {
  const figuresOf = Map.groupBy(publication.figures.values(), (figure) => figure.measure);
  const datasets = publication.tables
    .filter((table) => table.rows.length > 0)
    .map((table) => ({
      path: addresses.datasetCsv(table.dataset.id),
      content: datasetCsv(table),
    }));
  const measures = publication.measures.map((measure) => ({
    path: addresses.measureCsv(measure.id),
    content: measureCsv(figuresOf.get(measure.id) ?? []),
  }));
  const tables = publication.editions.flatMap((edition) =>
    edition.groups
      .flatMap((group) => group.sections)
      .flatMap((section) =>
        section.blocks.flatMap(tablesOf).map((table) => ({
          path: addresses.tableCsv(edition.id, section.id, table.id),
          content: tableCsv(table, publication.figures),
        })),
      ),
  );
  return [...datasets, ...measures, ...tables];
}

function tablesOf(block: Block) {
  return block.kind === 'table' || block.kind === 'chart' ? [block.table] : [];
}
