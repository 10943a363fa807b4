import type { InspectedDocument } from '../domain/documents/unseen.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { OpenData } from '../domain/open-data/open-data.ts';
import type { SmallAreaOutline } from '../domain/places/small-areas.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { Table } from '../domain/tables/table.ts';
import { type BodyFile, bodySchema } from './body.ts';
import { type Canonical, canonicalise } from './canonical/canonical-folder.ts';
import type { CanonicalFolder } from './canonical/enclosing.ts';
import { filesBeside } from './canonical/unread-files.ts';
import { withoutReturns } from './canonical/without-returns.ts';
import { readComparators } from './comparators.ts';
import { readOwnDatasets } from './definitions/own-datasets.ts';
import { type OwnMeasures, readOwnMeasures } from './definitions/own-measures.ts';
import { type DutiesSource, documentsFolder, dutiesFile, dutiesSchema } from './duties.ts';
import { type EditionSource, editionSchema } from './edition.ts';
import { editionIds, editionProblem } from './edition-folder.ts';
import { type Enclosed, readEnclosed, withEnclosed } from './enclosed.ts';
import { type FolderFiles, readText } from './files.ts';
import { inspectDocuments } from './inspected.ts';
import { readOpenData } from './open-data.ts';
import { openDataFolder } from './open-data-format.ts';
import { readOutlines } from './outlines.ts';
import { readRecord } from './package-record.ts';
import { ownTables } from './return-lists.ts';
import { readReturns } from './returns.ts';
import { readYaml } from './yaml.ts';

/** A publication folder, read: what is good in it, and every problem with the rest. */
export interface Folder {
  /** Null where `body.yaml` is missing or cannot be read; there is nothing to publish then. */
  readonly body: BodyFile | null;
  /** Everything that was accepted, whether or not an edition is made from it. */
  readonly tables: readonly Table[];
  /** By edition: the tables of the returns that it is made from. */
  readonly own: ReadonlyMap<string, readonly Table[]>;
  /** Paths of the returns that no edition is made from, of which nothing is published. */
  readonly untaken: ReadonlySet<string>;
  /** Newest first. */
  readonly editions: readonly EditionSource[];
  /** Counts made from open records; null where there are none. */
  readonly openData: OpenData | null;
  /** Small areas that a map can be drawn of; none where the folder has no outlines. */
  readonly outlines: readonly SmallAreaOutline[];
  /** What the body records about its duties; null where it records nothing. */
  readonly duties: DutiesSource | null;
  /** Paths of the files that a body keeps to publish as they are. */
  readonly documents: ReadonlySet<string>;
  /** The same files, looked into; none in a package, whose files went out already. */
  readonly inspected: readonly InspectedDocument[];
  /** In a package: what stands for withheld returns. Null in a folder that an office keeps. */
  readonly enclosed: Enclosed | null;
  /** The form in which a release encloses it, from which all this was read. */
  readonly canonical: CanonicalFolder;
  /** What the folder defines itself: its measures as they are written, its datasets in `tables`. */
  readonly ownMeasures: OwnMeasures['measures'];
  /** Ids of datasets whose definition in the folder has a mistake. */
  readonly brokenDatasets: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a whole publication folder. Only in a package that a release encloses does `protected.json` mean
 * anything: it must not switch off disclosure control in a folder with returns.
 */
export async function readFolder(
  files: FolderFiles,
  datasets: readonly Dataset[],
  from: 'office' | 'package' = 'office',
): Promise<Folder> {
  const enclosed = from === 'package' ? readEnclosed(files) : null;
  const known = from === 'package' ? readRecord(files) : null;
  const door =
    known === null
      ? await canonicalise(files, datasets)
      : { ...known, findings: known.record.findings };
  // What went out in a package already is not looked into again.
  const inspected = from === 'office' ? await inspectDocuments(files) : [];
  const beside = from === 'office' ? filesBeside(files) : [];
  const read = await readCanonical(door, datasets, enclosed);
  return { ...read, enclosed, inspected, findings: [...read.findings, ...beside] };
}

/** Reads a folder from the form in which a release encloses it. */
async function readCanonical(
  { files, record, findings }: Canonical,
  datasets: readonly Dataset[],
  enclosed: Enclosed | null,
): Promise<Omit<Folder, 'enclosed' | 'inspected'>> {
  const body = readBody(files);
  const own = readOwnDatasets(files, datasets);
  const measures = readOwnMeasures(files);
  const comparators = await readComparators(files, datasets, record);
  const crime = datasets.find(({ published }) => published === openDataFolder.slice(0, -1));
  const open = await readOpenData(files, crime, record);
  const outlines = readOutlines(files);
  const published = new Map(comparators.accepted);
  if (crime !== undefined) published.set(crime.id, open.accepted);
  const duties = readDuties(files);
  const defined = [...datasets, ...own.datasets];
  const returns = await readReturns(files, defined, record, published);
  const read = editionIds(files.paths).map((id) => readEdition(files, id));
  const editions = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const lists = ownTables(returns, defined, editions, new Set(enclosed?.files));
  return {
    body: body.value,
    tables: withEnclosed(lists.all, enclosed),
    own: new Map(
      [...lists.byEdition].map(([id, tables]) => [id, withEnclosed(tables, enclosed, id)]),
    ),
    untaken: lists.untaken,
    editions,
    openData: open.openData,
    outlines: outlines.outlines,
    duties: duties.value,
    documents: new Set(files.paths.filter((path) => path.startsWith(documentsFolder))),
    canonical: withoutReturns({ files, record }, lists.untaken),
    ownMeasures: measures.measures,
    brokenDatasets: own.broken,
    findings: [
      ...findings,
      ...body.findings,
      ...own.findings,
      ...measures.findings,
      ...comparators.findings,
      ...open.findings,
      ...outlines.findings,
      ...duties.findings,
      ...returns.findings,
      ...lists.findings,
      ...read.flatMap(({ findings: found }) => found),
      ...(read.length === 0 ? [noEdition] : []),
    ],
  };
}

interface Read<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

function readBody(files: FolderFiles): Read<BodyFile> {
  const file = 'body.yaml';
  if (!files.paths.includes(file)) return { value: null, findings: [noBody] };
  const reading = readYaml(readText(files, file), bodySchema, { file, linesBefore: 0 });
  return reading.ok
    ? { value: reading.value, findings: [] }
    : { value: null, findings: reading.findings };
}

function readDuties(files: FolderFiles): Read<DutiesSource> {
  if (!files.paths.includes(dutiesFile)) return { value: null, findings: [] };
  const text = readText(files, dutiesFile);
  const reading = readYaml(text, dutiesSchema, { file: dutiesFile, linesBefore: 0 });
  return reading.ok
    ? { value: { file: reading.value, text }, findings: [] }
    : { value: null, findings: reading.findings };
}

function readEdition(files: FolderFiles, id: string): Read<EditionSource> {
  const directory = `editions/${id}`;
  const file = `${directory}/edition.yaml`;
  const problem = editionProblem(id, files.paths);
  if (problem !== null) return { value: null, findings: [problem] };
  const text = readText(files, file);
  const reading = readYaml(text, editionSchema, { file, linesBefore: 0 });
  if (!reading.ok) return { value: null, findings: reading.findings };
  const sections = new Map(
    files.paths
      .filter((path) => path.startsWith(`${directory}/`) && path.endsWith('.md'))
      .map((path) => [path.slice(directory.length + 1, -'.md'.length), readText(files, path)]),
  );
  return { value: { id, directory, file: reading.value, text, sections }, findings: [] };
}

const noBody: Finding = {
  code: 'body-missing',
  severity: 'error',
  place: { file: 'body.yaml' },
  says: 'the folder has no body.yaml, which says who publishes and for which area',
  fix: 'Name a publication folder, or make one with “answerable init DIR --area AREA”.',
};

const noEdition: Finding = {
  code: 'edition-missing',
  severity: 'error',
  place: { file: 'editions/' },
  says: 'the folder has no edition',
  fix: 'Make a folder editions/<month>, for example editions/2024-06, with an edition.yaml.',
};
