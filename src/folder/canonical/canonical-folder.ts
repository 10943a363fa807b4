import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { isDefinition } from '../definitions/definition-paths.ts';
import { readOwnDatasets } from '../definitions/own-datasets.ts';
import { documentsFolder, dutiesFile } from '../duties.ts';
import { editionIds, editionProblem } from '../edition-folder.ts';
import type { FolderFiles } from '../files.ts';
import { openDataFolder } from '../open-data-format.ts';
import { documentsNamed } from '../published-files.ts';
import { withoutComments } from '../yaml-document.ts';
import { encloseComparators } from './enclose-comparators.ts';
import { encloseOpenData } from './enclose-open-data.ts';
import { encloseOutlines } from './enclose-outlines.ts';
import { encloseReturns } from './enclose-returns.ts';
import { type CanonicalFolder, Enclosing } from './enclosing.ts';
import { canonicalSection } from './section-text.ts';
import { strayFiles } from './unread-files.ts';
import { unreadPlaces } from './unread-places.ts';

/** A folder in its canonical form, and everything that was found on the way. */
export interface Canonical extends CanonicalFolder {
  readonly findings: readonly Finding[];
}

/**
 * Brings a folder as an office keeps it into the form in which a release encloses it. This is the door: what is
 * published is compiled from this form alone, today and whenever the release is made again, so that nothing goes
 * out that was not read, and the two cannot differ.
 */
export async function canonicalise(
  files: FolderFiles,
  datasets: readonly Dataset[],
): Promise<Canonical> {
  const enclosing = new Enclosing(files);
  const crime = datasets.find(({ published }) => published === openDataFolder.slice(0, -1));
  const documents = new Set(documentsNamed(files));
  enclosing.find(...unreadPlaces(files, documents), ...strayFiles(files));
  await encloseComparators(enclosing, datasets);
  await encloseOpenData(enclosing, crime);
  encloseOutlines(enclosing);
  for (const path of files.paths) encloseText(enclosing, path);
  // Returns of a dataset that the folder defines are read by its definition as it is enclosed.
  const own = readOwnDatasets(enclosing.kept, datasets);
  await encloseReturns(enclosing, [...datasets, ...own.datasets], own.broken);
  for (const path of enclosing.pathsBelow(documentsFolder)) {
    if (documents.has(path)) enclosing.keepAsItIs(path);
  }
  const { files: kept, record } = enclosing.close();
  // Of a folder in which nothing is read there is nothing to be said later.
  const there = new Set(editionIds(kept.paths));
  for (const id of editionIds(files.paths).filter((one) => !there.has(one))) {
    const problem = editionProblem(id, files.paths);
    if (problem !== null) enclosing.find(problem);
  }
  return { files: kept, record, findings: enclosing.findings };
}

/** What people have written: their words go through on their lines, their comments do not. */
function encloseText(enclosing: Enclosing, path: string): void {
  const isSection = /^editions\/[^/]+\/[^/]+\.md$/.test(path);
  const isYaml =
    path === 'body.yaml' ||
    path === dutiesFile ||
    isDefinition(path) ||
    /^editions\/[^/]+\/edition\.yaml$/.test(path);
  const text = isSection || isYaml ? enclosing.text(path) : null;
  if (text === null) return;
  const section = isSection ? canonicalSection(text) : { text: withoutComments(text) };
  if ('text' in section) enclosing.keep(path, section.text);
  else enclosing.find(stuckComment(path, section.line));
}

function stuckComment(file: string, line: number): Finding {
  return {
    code: 'comment-within-text',
    severity: 'error',
    place: { file, line },
    says: 'a comment stands here so that it cannot be kept out of what is published',
    fix: 'Put it on a line of its own with an empty line before and after it, or take it out.',
  };
}
