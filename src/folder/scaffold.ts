import type { Area } from '../domain/places/area.ts';
import { bodyOn } from '../domain/places/body-on.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { describeDataset, templateCsv } from '../intake/describe-schema.ts';
import type { EditionFile } from './edition.ts';

/** A new publication folder: the text of each file, and the folders that wait for returns. */
export interface Scaffold {
  readonly files: ReadonlyMap<string, string>;
  readonly directories: readonly string[];
}

/** What every new folder starts from: the order of an edition, and its sections as Markdown. */
export interface Template {
  readonly contents: EditionFile['contents'];
  readonly section: (id: string) => string;
}

/** A folder for one area, with an edition for one month that can be published as it stands. */
export function scaffold(
  area: Area,
  edition: Period,
  datasets: readonly Dataset[],
  template: Template,
): Scaffold {
  const body = bodyOn(area, edition.end)?.name ?? area.force;
  const directory = `editions/${edition.id}`;
  const files = new Map<string, string>([
    ['README.md', readme(body, edition)],
    ['body.yaml', bodyYaml(body, area)],
    [`${directory}/edition.yaml`, editionYaml(body, area, edition, template)],
  ]);
  for (const id of template.contents.flatMap(({ sections }) => sections)) {
    files.set(`${directory}/${id}.md`, template.section(id));
  }
  for (const dataset of datasets) {
    files.set(`templates/${dataset.id}.csv`, templateCsv(dataset));
    files.set(`templates/${dataset.id}.txt`, describeDataset(dataset));
  }
  return { files, directories: datasets.map(({ id }) => `returns/${id}`) };
}

function bodyYaml(body: string, area: Area): string {
  return [
    '# Who publishes, and for which area.',
    `name: ${quote(body)}`,
    `area: ${area.id}`,
    '# website: https://…',
    '# email: …',
    '# How small numbers of people are hidden; “posts: true” hides small numbers of jobs as well.',
    '# disclosure: { profile: opcc-default, posts: false }',
    '',
  ].join('\n');
}

function editionYaml(body: string, area: Area, edition: Period, template: Template): string {
  const groups = template.contents.flatMap(({ group, sections }) => [
    `  - group: ${quote(group)}`,
    '    sections:',
    ...sections.map((id) => `      - ${id}`),
  ]);
  return [
    `title: ${quote(`Information document, ${formatPeriod(edition)}`)}`,
    `summary: ${quote(`What ${area.force} reported to its elected local policing body.`)}`,
    'revision: 1',
    'author:',
    '  role: Performance officer',
    `  office: ${quote(body)}`,
    'sign-off:',
    '  - role: Force executive',
    `    office: ${quote(area.force)}`,
    '    status: not-signed',
    '# The order of the edition. Take out what does not apply; move what should come first.',
    'contents:',
    ...groups,
    '',
  ].join('\n');
}

function readme(body: string, edition: Period): string {
  return `# ${body}

A publication folder of Answerable.

1. Put each return of the force into \`returns/<dataset>/\`, named after the period it reports on:
   \`returns/clares-law/2024-05.csv\`, \`returns/recorded-crime/2023-24-q4.xlsx\`. The folder \`templates\`
   has an empty return for every dataset and says what its columns hold. The police force area tables of
   the Office for National Statistics go into \`comparators/ons-police-force-areas/\` as published: ranks
   and averages follow from them.
2. Write the words of each section in \`editions/${edition.id}/\`. Bind every number to its figure:
   \`{homicide}\` is the latest count, \`{homicide.previous}\` the one before. Bind words that compare as
   well: \`{homicide | against previous}\` says higher, lower or the same; \`{homicide | lower than previous}\`
   is an error where the figures say otherwise.
3. \`answerable check .\` tells what is wrong; \`answerable serve .\` shows the edition;
   \`answerable publish . --out ../site\` writes it.
`;
}

/** A YAML string in double quotes, which JSON's are. */
function quote(text: string): string {
  return JSON.stringify(text);
}
