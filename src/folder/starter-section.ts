import { stringify } from 'yaml';
import type { Dataset } from '../domain/tables/dataset.ts';
import { templatesFolder } from './scaffold.ts';

/** Each part is written out where it is meant. */
const asWritten = { lineWidth: 0, aliasDuplicateObjects: false };

/** A measure as far as a section needs it: its name, and the columns that stay apart in it. */
interface Shown {
  readonly id: string;
  readonly by?: readonly string[];
}

/** A measure of a starter: a number of the dataset as it is returned. */
interface StarterMeasure extends Shown {
  readonly title: string;
  readonly definition: string;
  readonly dataset: string;
  readonly formula: string;
}

/**
 * For each dataset that a folder defines itself a section that shows its measures, by the path of the file; where it has
 * none yet, measures to start from as well.
 */
export function startersOf(
  datasets: readonly Dataset[],
  measures: readonly (Shown & { readonly dataset: string })[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const dataset of datasets) {
    const own = measures.filter((measure) => measure.dataset === dataset.id);
    const path = `${templatesFolder}/${dataset.id}`;
    if (own.length === 0) files.set(`${path}.measures.yaml`, measuresYaml(dataset));
    files.set(
      `${path}.md`,
      sectionMarkdown(dataset, own.length > 0 ? own : starterMeasures(dataset)),
    );
  }
  return files;
}

/** A measure for each number of a dataset, as a start: each is what its column says, for every group. */
function starterMeasures({ id, columns }: Dataset): readonly StarterMeasure[] {
  const by = columns.flatMap(({ kind, name }) => (kind === 'code' ? [name] : []));
  return columns.flatMap((column) => {
    if (column.kind !== 'number') return [];
    const { name, title, description } = column;
    return [
      {
        id: `${id}-${name.replaceAll('_', '-')}`,
        title,
        definition: description,
        dataset: id,
        formula: name,
        ...(by.length === 0 ? {} : { by }),
      },
    ];
  });
}

/** The measures as a file, to be put into `measures/` and changed. */
function measuresYaml(dataset: Dataset): string {
  return [
    `# A start for the measures of “${dataset.title}”: each number as it is returned.`,
    `# Copy the file to measures/${dataset.id}.yaml, then say which way is better (direction: lower-is-better)`,
    '# and add what is worked out, like 100 × attended ÷ reports.',
    stringify({ measures: starterMeasures(dataset) }, asWritten),
  ].join('\n');
}

/** A section that shows the measures of a dataset, as those have that come with Answerable. */
function sectionMarkdown({ title }: Dataset, measures: readonly Shown[]): string {
  const [first] = measures;
  if (first === undefined) return '';
  const alike = [...Map.groupBy(measures, ({ by = [] }) => by.join(' ')).values()];
  return [
    '---',
    stringify({ title }, asWritten).trimEnd(),
    '---',
    '',
    '<!-- Add a headline to the lines above: what the newest figures say, each in braces as its measure is called,',
    `like {${nameOf(first)}}. “answerable names .” with a few plain words finds the name. -->`,
    '',
    '<!-- Say how the force counts, and what a reader must know before comparing. -->',
    '',
    ...block('chart', chartOf(first, title)),
    ...alike.flatMap((group, index) => block('table', tableOf(group, title, index))),
  ].join('\n');
}

/** A figure needs the group that it is about: the placeholder has to be replaced by one. */
function nameOf({ id, by = [] }: Shown): string {
  return [id, ...by.map((column) => column.toUpperCase())].join('.');
}

function chartOf({ id, by = [] }: Shown, title: string) {
  const [group] = by;
  return {
    id: 'newest',
    kind: 'bars',
    title,
    measures: [id],
    ...(group === undefined
      ? { across: 'period', series: 'measure', periods: 'last 12' }
      : { across: group, series: 'period', periods: 'latest' }),
  };
}

function tableOf(group: readonly Shown[], title: string, index: number) {
  const [rows, ...others] = group[0]?.by ?? [];
  return {
    id: index === 0 ? 'figures' : `figures-${index + 1}`,
    caption: title,
    measures: group.map(({ id }) => id),
    ...(rows === undefined ? { rows: 'measure', columns: 'period' } : { rows }),
    ...(others.length === 0 ? {} : { columns: [...others, 'measure'] }),
  };
}

function block(kind: string, content: object): readonly string[] {
  const fence = '```';
  return [`${fence}${kind}`, stringify(content, asWritten).trimEnd(), fence, ''];
}
