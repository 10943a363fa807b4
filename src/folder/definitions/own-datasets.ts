import * as v from 'valibot';
import { peopleIn } from '../../domain/disclosure/people-nouns.ts';
import { comparesUnsaid } from '../../domain/disclosure/stated.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { examineDataset } from '../../domain/tables/examine-dataset.ts';
import { type FolderFiles, readText } from '../files.ts';
import { readYaml } from '../yaml.ts';
import { datasetSchema } from './dataset.ts';
import { definitionPaths } from './definition-paths.ts';
import { id as idSchema } from './words.ts';
import { soundOnes, type Written } from './written.ts';

/** Where a folder keeps datasets of its own, one a file. */
const datasetsFolder = 'datasets/';

/** The datasets that a publication folder defines, and what is to be said about them. */
export interface OwnDatasets {
  readonly datasets: readonly Dataset[];
  /** Ids of those whose definition has a mistake: nothing is read of them. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Reads `datasets/*.yaml`. One with a mistake is left out, with what leans on it, and takes nothing else with it. */
export function readOwnDatasets(files: FolderFiles, builtIn: readonly Dataset[]): OwnDatasets {
  const { paths, findings: many } = definitionPaths(files, datasetsFolder);
  const readings = paths.map((path) => readOne(files, path, builtIn));
  const written = readings.flatMap(({ one }) => one ?? []);
  const { sound, findings } = soundOnes(written, (dataset, others) =>
    examineDataset(dataset, (id) => [...builtIn, ...others].find((other) => other.id === id)),
  );
  const datasets = sound.map(({ definition }) => definition);
  const known = new Set(datasets.map(({ id }) => id));
  return {
    datasets,
    broken: new Set(paths.map(idOf).filter((id) => !known.has(id))),
    findings: [
      ...many,
      ...readings.flatMap((reading) => reading.findings),
      ...findings,
      ...sound.flatMap(warnings),
    ],
  };
}

interface Reading {
  readonly one?: Written<Dataset>;
  readonly findings: readonly Finding[];
}

function readOne(files: FolderFiles, path: string, builtIn: readonly Dataset[]): Reading {
  const id = idOf(path);
  if (!v.is(idSchema, id)) return { findings: [misnamed(path)] };
  const other = builtIn.find((dataset) => dataset.id === id);
  if (other !== undefined) return { findings: [clash(path, other)] };
  const reading = readYaml(readText(files, path), datasetSchema, { file: path, linesBefore: 0 });
  if (!reading.ok) return { findings: reading.findings };
  const { value, lineOf } = reading;
  return {
    one: { definition: { id, ...value, definedIn: path }, file: path, lineOf },
    findings: [],
  };
}

function idOf(path: string): string {
  return path.slice(datasetsFolder.length, -'.yaml'.length);
}

function misnamed(file: string): Finding {
  return {
    code: 'definition-misnamed',
    severity: 'error',
    place: { file },
    says: 'the name of the file is the id of the dataset, and this one cannot be an id',
    fix: 'Rename it in small letters, figures and hyphens, at most 60: datasets/missing-people.yaml.',
  };
}

function clash(file: string, { id, title }: Dataset): Finding {
  return {
    code: 'definition-clash',
    severity: 'error',
    place: { file },
    says: `${file} defines a dataset “${id}”, but one of that id comes with the product (“${title}”)`,
    fix: 'Rename the file and its folder of returns, or take it out and use the one that is there.',
  };
}

/** What the office alone can know: whether those who are counted are people, and what numbers give away. */
function warnings(written: Written<Dataset>): readonly Finding[] {
  const { columns, disclosure } = written.definition;
  return columns.flatMap((column, at) => {
    // Jobs are counted by the names of those who hold them; a characteristic is of people alone.
    const isTelling = disclosure === 'none' || (disclosure === 'posts' && column.kind === 'code');
    const noun = isTelling ? peopleIn(column) : null;
    const isOpen = disclosure !== 'none' && column.kind === 'number' && column.tells === 'nothing';
    const isUnsaid =
      disclosure === 'people' &&
      column.kind === 'number' &&
      comparesUnsaid(column, written.definition);
    return [
      ...(noun === null ? [] : [unprotected(written, at, noun)]),
      ...(isUnsaid ? [comparing(written, at, column.name)] : []),
      ...(isOpen ? [shownAnyway(written, at, column.name)] : []),
    ];
  });
}

function unprotected(
  { file, lineOf, definition: { disclosure } }: Written<Dataset>,
  at: number,
  noun: string,
): Finding {
  return {
    code: 'definition-people',
    severity: 'warning',
    place: { file, line: lineOf(['columns', at]) },
    says: `“${noun}” looks as if people are counted, and the dataset does not protect people (disclosure: ${disclosure})`,
    fix: 'Where somebody in a small group could be recognised, write “disclosure: people”. Otherwise it may stay.',
  };
}

function comparing({ file, lineOf }: Written<Dataset>, at: number, name: string): Finding {
  return {
    code: 'definition-compares',
    severity: 'warning',
    place: { file, line: lineOf(['columns', at]) },
    says: `nothing says what “${name}” is worked out from, so all of it is hidden as soon as one count of the dataset is`,
    fix: 'Add an identity of the kind percentage, or say in “tells” which columns it is made of, and beside which rows.',
  };
}

function shownAnyway({ file, lineOf }: Written<Dataset>, at: number, name: string): Finding {
  return {
    code: 'definition-tells-nothing',
    severity: 'warning',
    place: { file, line: lineOf(['columns', at, 'tells']) },
    says: `the numbers of “${name}” are shown however small they are: they are said to tell nothing of anybody`,
    fix: 'See that they are public anyway, as the residents of an area are; otherwise leave out “tells”.',
  };
}
