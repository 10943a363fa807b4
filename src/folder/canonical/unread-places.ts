import type { Finding } from '../../domain/findings/finding.ts';
import { comparatorsFolder } from '../comparators.ts';
import { definitionFolders, isDefinition } from '../definitions/definition-paths.ts';
import { documentsFolder, dutiesFile } from '../duties.ts';
import type { FolderFiles, Unread } from '../files.ts';
import { openDataFiles, openDataFolder } from '../open-data-format.ts';
import { outlinesFile } from '../outlines.ts';
import { returnsFolder } from '../return-path.ts';

/** Where the counts lie that were made from open records. */
export const openDataPaths: ReadonlySet<string> = new Set(
  Object.values(openDataFiles).map((name) => openDataFolder + name),
);

/** Where a file may lie in a package besides its returns. */
export function isPackagePlace(path: string): boolean {
  return (
    ['body.yaml', dutiesFile, outlinesFile].includes(path) ||
    openDataPaths.has(path) ||
    path.startsWith(documentsFolder) ||
    isDefinition(path) ||
    /^editions\/[^/]+\/(edition\.yaml|[^/]+\.md)$/.test(path)
  );
}

/** Links and other things that are no files, where a file would be read. `documents` are those that are named. */
export function unreadPlaces(
  { unread = [] }: Pick<FolderFiles, 'unread'>,
  documents: ReadonlySet<string>,
): readonly Finding[] {
  return unread.filter((one) => isInPlaceOfFile(one, documents)).map(finding);
}

const wholeFolders = [returnsFolder, comparatorsFolder, 'open-data/', 'boundaries/'];

/** Whether something that is no file lies where a file would be read. A hidden one never does. */
export function isInPlaceOfFile({ path, kind }: Unread, documents: ReadonlySet<string>): boolean {
  if (kind === 'hidden') return false;
  return (
    ['body.yaml', dutiesFile, 'editions'].includes(path) ||
    wholeFolders.some((folder) => `${path}/`.startsWith(folder)) ||
    isDefinition(path) ||
    definitionFolders.some((folder) => `${path}/` === folder) ||
    /^editions\/[^/]+(\/(edition\.yaml|[^/]+\.md))?$/.test(path) ||
    [...documents].some(
      (named) => `${named}/`.startsWith(`${path}/`) && `${path}/`.startsWith(documentsFolder),
    )
  );
}

const says: Readonly<Record<Unread['kind'], string>> = {
  link: 'this is a link to a file or folder elsewhere, which is not followed',
  special: 'this is no file but a pipe, a socket or a device, which is not read',
  closed: 'this folder may not be opened, so what it holds is not read',
  hidden: 'this is hidden, so it is not read',
};

const fixes: Readonly<Record<Unread['kind'], string>> = {
  link: 'Put a copy of what it leads to in its place, or take it out.',
  special: 'Take it out of the folder.',
  closed: 'Give yourself the right to read it, or take it out.',
  hidden: 'Take the point off the front of its name, or take it out.',
};

function finding({ path, kind }: Unread): Finding {
  const said = {
    severity: 'error',
    place: { file: path },
    says: says[kind],
    fix: fixes[kind],
  } as const;
  return kind === 'link' ? { code: 'file-linked', ...said } : { code: 'file-unreadable', ...said };
}
