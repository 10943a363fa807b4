import type { Block, Publication } from '../../domain/publication/publication.ts';
import { asOf } from '../../domain/publication/restated.ts';
import { captionOf } from '../../domain/publication/title-of.ts';
import { addresses } from '../addresses.ts';
import { writeJson } from '../api/json.ts';
import type { OutputFile } from '../output.ts';
import { type DescribedFile, datasetMetadata, fileMetadata, groupMetadata } from './csvw.ts';
import { dataPackage, type PackagedFile, packagedDataset } from './data-package.ts';
import { datasetCsv } from './dataset-csv.ts';
import { dutiesCsv } from './duties-csv.ts';
import { dutyFields } from './duty-fields.ts';
import { measureFields, tableFields } from './fields.ts';
import { measureCsv, tableCsv } from './figures-csv.ts';

/** Every CSV file: each dataset that has rows, each measure, each table and chart of an edition, the register of duties; and what describes them. */
export function csvFiles(publication: Publication): OutputFile[] {
  const figuresOf = Map.groupBy(publication.figures.values(), (figure) => figure.measure);
  const returned = publication.tables.filter((table) => table.rows.length > 0);
  const datasets = returned.map((table) => ({
    table,
    csv: { path: addresses.datasetCsv(table.dataset.id), content: datasetCsv(table) },
    metadata: {
      path: addresses.datasetMetadata(table.dataset.id),
      content: writeJson(datasetMetadata(table, publication)),
    },
  }));
  const earlier = (publication.earlier ?? []).flatMap(({ editions: [edition = ''], tables }) =>
    tables.flatMap((table) => {
      const path = addresses.earlierCsv(table.dataset.id, edition);
      const described = datasetMetadata(table, publication, path.slice('data/'.length));
      return [
        { path, content: datasetCsv(table) },
        { path: `${path}-metadata.json`, content: writeJson(described) },
      ];
    }),
  );
  const measures = publication.measures.map(({ id, title }) => {
    const figures = figuresOf.get(id) ?? [];
    const url = addresses.measureCsv(id);
    return { url, title, fields: measureFields(figures), content: measureCsv(figures) };
  });
  const tables = publication.editions.flatMap((edition) =>
    edition.groups
      .flatMap((group) => group.sections)
      .flatMap((section) =>
        section.blocks.flatMap(tablesOf).map((table) => ({
          url: addresses.tableCsv(edition.id, section.id, table.id),
          title: captionOf(table),
          content: tableCsv(table, asOf(publication, edition).figures),
        })),
      ),
  );
  const grouped = [...measures, ...tables];
  const group = {
    title: `Figures for ${publication.area.name}`,
    description: 'Every measure, and every table as the editions show it.',
    usual: tableFields,
    tables: grouped,
  };
  const duties = dutiesFile(publication);
  const packaged = [...datasets.map(({ table, csv }) => packagedDataset(table, csv)), duties];
  return [
    ...datasets.flatMap(({ csv, metadata }) => [csv, metadata]),
    ...earlier,
    ...grouped.map(({ url, content }) => ({ path: url, content })),
    duties.csv,
    { path: addresses.dutiesMetadata, content: writeJson(fileMetadata(publication, duties)) },
    { path: addresses.tableGroup, content: writeJson(groupMetadata(publication, group)) },
    { path: addresses.dataPackage, content: dataPackage(publication, packaged) },
  ];
}

/** The register of duties as a file, with what describes it. */
function dutiesFile({ area, duties }: Publication): PackagedFile & DescribedFile {
  const { name } = duties.body;
  return {
    name: 'duties',
    url: 'duties.csv',
    title: `What the law asks to be published: ${area.name}`,
    description: `Each item of the law and how the ${name} stands to it on ${duties.on}.`,
    csv: { path: addresses.dutiesCsv, content: dutiesCsv(duties) },
    fields: dutyFields,
    primaryKey: ['requirement'],
    sources: [],
  };
}

function tablesOf(block: Block) {
  return block.kind === 'table' || block.kind === 'chart' ? [block.table] : [];
}
