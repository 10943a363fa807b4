import { isDefinition } from './definitions/definition-paths.ts';
import { dutiesFile, dutiesSchema } from './duties.ts';
import { type EditionFile, editionSchema } from './edition.ts';
import { type FolderFiles, readTextIfAny } from './files.ts';
import { readYaml } from './yaml.ts';

/** Folders of which everything is read: a file that does not belong there is a finding. */
const wholeFolders = ['returns/', 'comparators/', 'open-data/', 'boundaries/'];

/**
 * The files that a publication is made from, and no others: no drafts, no notes, no sections that the contents leave out.
 * They are what a release encloses, so nothing that lies beside them can reach the public. `edition` leaves out the
 * other editions.
 */
export function publishedFiles(files: FolderFiles, edition?: string): FolderFiles {
  const editions = new Set(
    files.paths
      .flatMap((path) => /^editions\/([^/]+)\/edition\.yaml$/.exec(path)?.[1] ?? [])
      .filter((id) => edition === undefined || id === edition),
  );
  const sections = new Set([...editions].flatMap((id) => sectionsOf(files, id)));
  const documents = new Set(documentsNamed(files));
  // A folder without an edition.yaml is a mistake that stops publication: it has to be seen.
  const isHeadless = (path: string) => {
    const id = /^editions\/([^/]+)\//.exec(path)?.[1];
    return edition === undefined && id !== undefined && !editions.has(id);
  };
  const isPublished = (path: string) =>
    path === 'body.yaml' ||
    path === dutiesFile ||
    isDefinition(path) ||
    documents.has(path) ||
    wholeFolders.some((folder) => path.startsWith(folder)) ||
    sections.has(path) ||
    isHeadless(path);
  return { ...files, paths: files.paths.filter(isPublished), all: files.all ?? files.paths };
}

function sectionsOf(files: FolderFiles, edition: string): readonly string[] {
  const file = `editions/${edition}/edition.yaml`;
  const reading = readYaml(readTextIfAny(files, file) ?? '', editionSchema, {
    file,
    linesBefore: 0,
  });
  const contents: EditionFile['contents'] = reading.ok ? reading.value.contents : [];
  const listed = contents.flatMap(({ sections }) => sections);
  return [file, ...listed.map((section) => `editions/${edition}/${section}.md`)];
}

/** Documents that stand as evidence: others may lie beside them until they are named. */
export function documentsNamed(files: FolderFiles): readonly string[] {
  return documentsNamedIfRead(files) ?? [];
}

/** The same; null where duties.yaml cannot be read, so that nobody knows. */
export function documentsNamedIfRead(files: FolderFiles): readonly string[] | null {
  if (!files.paths.includes(dutiesFile)) return [];
  const text = readTextIfAny(files, dutiesFile);
  if (text === null) return null;
  const reading = readYaml(text, dutiesSchema, { file: dutiesFile, linesBefore: 0 });
  return reading.ok ? reading.value.evidence.flatMap(({ document }) => document ?? []) : null;
}
