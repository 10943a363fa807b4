import type { Area } from '../domain/places/area.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { describeDataset, templateCsv } from '../intake/describe-schema.ts';
import type { EditionFile } from './edition.ts';
import { forBody } from './for-body.ts';

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

/** Who publishes, and whether the Specified Information Order binds it. */
export interface BodyKind {
  /** `Police and Crime Commissioner for Bedfordshire`. */
  readonly name: string;
  readonly isBound: boolean;
}

/** A folder for one area, with an edition for one month that can be published as it stands. */
export function scaffold(
  area: Area,
  edition: Period,
  kind: BodyKind,
  datasets: readonly Dataset[],
  template: Template,
): Scaffold {
  const { name: body, isBound } = kind;
  const directory = `editions/${edition.id}`;
  const files = new Map<string, string>([
    ['README.md', readme(kind, edition)],
    ['body.yaml', bodyYaml(body, area)],
    ['duties.yaml', isBound ? dutiesYaml(edition) : noDutiesYaml(body)],
    [`${directory}/edition.yaml`, editionYaml(body, area, edition, template)],
  ]);
  for (const id of template.contents.flatMap(({ sections }) => sections)) {
    files.set(
      `${directory}/${id}.md`,
      forBody(template.section(id), isBound).replaceAll('{{body}}', upperFirst(the(body))),
    );
  }
  for (const [path, text] of templatesOf(datasets)) files.set(path, text);
  return { files, directories: datasets.map(({ id }) => `returns/${id}`) };
}

/** Of each dataset an empty return, and what its columns hold, by the path of the file. */
export function templatesOf(datasets: readonly Dataset[]): ReadonlyMap<string, string> {
  return new Map(
    datasets.flatMap((dataset) => [
      [`${templatesFolder}/${dataset.id}.csv`, templateCsv(dataset)] as const,
      [`${templatesFolder}/${dataset.id}.txt`, describeDataset(dataset)] as const,
    ]),
  );
}

/** Where a folder has what the force fills in. It is never published. */
export const templatesFolder = 'templates';

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

function noDutiesYaml(body: string): string {
  return [
    '# The law that the register of duties lists binds elected local policing bodies.',
    `# ${upperFirst(the(body))} is none, so nothing need be recorded here.`,
    '# “answerable duties .” prints the register.',
    '',
  ].join('\n');
}

function dutiesYaml(edition: Period): string {
  return [
    '# Where you publish what the law asks for. “answerable duties .” prints the register, item by item.',
    '# What is not written down here, and not in an edition or a return, is unknown: it is never called late.',
    '# From this day you vouch that all you publish is recorded. Then what is missing is due, or overdue.',
    `# complete-from: ${edition.start}`,
    '# Days that you give yourselves after a month or quarter, where the law says as soon as practicable.',
    '# targets: { 3-f: 30, 3-g: 30, 7a-a: 60 }',
    '# evidence:',
    '#   - requirement: [1-a, 1-b]',
    '#     link: https://…',
    '#     title: …',
    '#     seen: 2024-06-12',
    '#   - requirement: 2-c',
    '#     document: documents/organisation-chart.pdf',
    '#     published: 2024-04-02',
    '# not-applicable:',
    '#   - requirement: 7c-b-iii',
    '#     reason: No notice was given under section 13A of the Police Reform Act 2002.',
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
    `summary: ${quote(`What ${area.force} reported to ${the(body)}.`)}`,
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

function readme({ name, isBound }: BodyKind, edition: Period): string {
  const duties = isBound
    ? 'Record in `duties.yaml` where else you publish what the law asks for: `answerable duties .` prints the register.'
    : 'The Specified Information Order does not bind the body: `answerable duties .` says so item by item.';
  return `# ${name}

A publication folder of Answerable.

1. Take the force’s workbooks as they come: \`answerable take FILE --folder .\` shows what it understood, and makes a return
   of it with \`--accept\`. Or put each return into \`returns/<dataset>/\`, named after the period it reports on:
   \`returns/clares-law/2024-05.csv\`, \`returns/recorded-crime/2023-24-q4.xlsx\`. The folder \`templates\`
   has an empty return for every dataset and says what its columns hold. The police force area tables of
   the Office for National Statistics go into \`comparators/ons-police-force-areas/\` as published: ranks
   and averages follow from them.
2. Write the words of each section in \`editions/${edition.id}/\`. Bind every number to its figure:
   \`{homicide}\` is the latest count, \`{homicide.previous}\` the one before. Bind words that compare as
   well: \`{homicide | against previous}\` says higher, lower or the same; \`{homicide | lower than previous}\`
   is an error where the figures say otherwise. \`answerable names .\` with a few plain words finds the name.
3. ${duties}
4. \`answerable check .\` tells what is wrong, \`answerable note .\` answers it in public or puts it away for a while;
   \`answerable serve .\` shows the edition;
   \`answerable publish . --out ../site\` writes it.
5. What your force sends besides is defined in \`datasets/<id>.yaml\` and \`measures/<name>.yaml\`: \`answerable templates .\`
   then writes an empty return of it, and a section to start from.
`;
}

function the(body: string): string {
  return `the ${body}`;
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A YAML string in double quotes, which JSON's are. */
function quote(text: string): string {
  return JSON.stringify(text);
}
