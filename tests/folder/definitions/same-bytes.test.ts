import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../../src/datasets/index.ts';
import type { Measure } from '../../../src/domain/measures/measure.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';
import { openFolder } from '../../../src/folder/disk.ts';
import type { FolderFiles } from '../../../src/folder/files.ts';
import { readFolder } from '../../../src/folder/read.ts';
import { describeDataset, templateCsv } from '../../../src/intake/describe-schema.ts';
import { cardSvg } from '../../../src/publish/cards/card.ts';
import { pdfInput } from '../../../src/publish/pdf/input.ts';
import { renderSite } from '../../../src/publish/site.ts';
import { measures } from '../../../src/reference/measures/index.ts';
import { compileFolder } from '../../builders/compile-in-words.ts';
import { definitions, exampleDirectory } from '../../builders/example.ts';
import { testEdition, testFolder } from '../../builders/folder.ts';

/** One with people and identities of percentages, one with open codes and a margin, one whose columns add up. */
const written = ['joiners-leavers', 'special-constabulary-postings', 'victim-survey'];

const seed = (path: string) => readFileSync(new URL(`./seed/${path}`, import.meta.url));
const definitionPaths = written.flatMap((id) => [`datasets/${id}.yaml`, `measures/${id}.yaml`]);
const yaml = new Map(definitionPaths.map((path) => [path, seed(path)]));

const sections = ['joiners-and-leavers', 'special-constabulary', 'victim-survey'];

/** What of the example is about them: their returns, and an edition of the sections that show them. */
function excerpt(folder: FolderFiles): FolderFiles {
  const kept = folder.paths.filter(
    (path) =>
      path === 'body.yaml' ||
      written.some((id) => path.startsWith(`returns/${id}/`)) ||
      path.startsWith('returns/special-constabulary') ||
      sections.some((id) => path === `editions/2024-06/${id}.md`),
  );
  const edition = 'editions/2024-06/edition.yaml';
  const text = new TextEncoder().encode(testEdition(sections));
  return {
    ...folder,
    paths: [...kept, edition].toSorted(),
    read: (path) => (path === edition ? text : folder.read(path)),
  };
}

const example = excerpt(openFolder(exampleDirectory) ?? testFolder({}));
const withYaml: FolderFiles = {
  ...example,
  paths: [...example.paths, ...yaml.keys()].toSorted(),
  read: (path) => yaml.get(path) ?? example.read(path),
};

const isWritten = (dataset: string) => written.includes(dataset);
const leftDatasets = datasets.filter(({ id }) => !isWritten(id));
const leftMeasures = measures.filter(({ dataset }) => !isWritten(dataset));

/** The definitions that come with the product, as if files of the folder were theirs. */
const takenDatasets: readonly Dataset[] = written.flatMap((id) =>
  datasets
    .filter((dataset) => dataset.id === id)
    .map((dataset) => ({ ...dataset, definedIn: `datasets/${id}.yaml` })),
);
const takenMeasures: readonly Measure[] = written.flatMap((id) =>
  measures
    .filter(({ dataset }) => dataset === id)
    .map((measure) => ({ ...measure, definedIn: `measures/${id}.yaml` })),
);

async function publish(
  files: FolderFiles,
  known: readonly Dataset[],
  measured: readonly Measure[],
): Promise<{ publication: Publication; files: ReadonlyMap<string, string> }> {
  const folder = await readFolder(files, known);
  const { publication } = compileFolder(folder, { ...definitions, measures: measured });
  if (publication === null) throw new Error('It does not compile.');
  const rendered = renderSite(publication, []).map(
    ({ path, content }) => [path, Buffer.from(content).toString('latin1')] as const,
  );
  const [edition] = publication.editions;
  if (edition === undefined) throw new Error('There is no edition.');
  const report = JSON.stringify(pdfInput(publication, edition));
  const all = [...rendered, ['report', report], ['card', cardSvg(publication, edition)]] as const;
  return { publication, files: new Map(all) };
}

const own = await publish(withYaml, leftDatasets, leftMeasures);
const product = await publish(
  example,
  [...leftDatasets, ...takenDatasets],
  [...leftMeasures, ...takenMeasures],
);

describe('three datasets of the example, written as YAML in its folder', () => {
  test('publish the same files, byte for byte', () => {
    const different = [...own.files].flatMap(([path, content]) =>
      product.files.get(path) === content ? [] : [path],
    );
    expect([...own.files.keys()]).toEqual([...product.files.keys()]);
    expect(different).toEqual([]);
  });

  test('have figures, of which some are hidden to protect people', () => {
    const figures = [...own.publication.figures.values()].filter(
      ({ provenance: { dataset } }) => dataset === 'joiners-leavers',
    );
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(({ status }) => status === 'suppressed').length).toBeGreaterThan(0);
  });

  test.each(written)('have the same templates for the force: %s', (id) => {
    const tables = own.publication.tables.filter(({ dataset }) => dataset.id === id);
    const templates = (dataset: Dataset) => [templateCsv(dataset), describeDataset(dataset)];
    expect(tables.map(({ dataset }) => templates(dataset))).toEqual(
      datasets.filter((dataset) => dataset.id === id).map(templates),
    );
  });

  test('say on the pages of measure, figure and dataset which file defines them', () => {
    const page = own.files.get('measures/victim-survey-completed/index.html');
    expect(page).toContain('measures/victim-survey.yaml');
    const figure = own.files.get('figures/victim-survey-completed.2024-05/index.html');
    expect(figure).toContain('measures/victim-survey.yaml');
    expect(own.files.get('data/index.html')).toContain('datasets/victim-survey.yaml');
  });
});
