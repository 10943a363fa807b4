import type { Finding } from '../../domain/findings/finding.ts';
import type { FolderFiles } from '../files.ts';

/** More files of definitions than these no office keeps. */
const mostFiles = 100;

/** Where a folder keeps what it defines itself. */
export const definitionFolders = ['datasets/', 'measures/'] as const;

/** True of a file in which a dataset or measures are defined. */
export function isDefinition(path: string): boolean {
  return definitionFolders.some((folder) => isIn(path, folder));
}

function isIn(path: string, folder: string): boolean {
  return (
    path.startsWith(folder) &&
    path.endsWith('.yaml') &&
    path.length > folder.length + '.yaml'.length &&
    !path.slice(folder.length).includes('/')
  );
}

/** The files of a folder of definitions; more than anybody keeps are not read, which is said. */
export function definitionPaths(
  { paths }: Pick<FolderFiles, 'paths'>,
  folder: (typeof definitionFolders)[number],
): { readonly paths: readonly string[]; readonly findings: readonly Finding[] } {
  const found = paths.filter((path) => isIn(path, folder));
  if (found.length <= mostFiles) return { paths: found, findings: [] };
  const tooMany: Finding = {
    code: 'definition-unsound',
    severity: 'error',
    place: { file: folder },
    says: `more than ${mostFiles} files lie here, of which the first are read`,
    fix: 'Take out those that are used no longer.',
  };
  return { paths: found.slice(0, mostFiles), findings: [tooMany] };
}
