import type { Finding } from '../../domain/findings/finding.ts';
import type { FolderFiles } from '../files.ts';

/** More files of definitions than these no office keeps. */
const mostFiles = 100;

/** More than all that comes with the product, several times over. */
const mostBytes = 2_000_000;

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

/** The files of a folder of definitions; what is more than anybody keeps is not read, which is said. */
export function definitionPaths(
  files: Pick<FolderFiles, 'paths' | 'read'>,
  folder: (typeof definitionFolders)[number],
): { readonly paths: readonly string[]; readonly findings: readonly Finding[] } {
  const found = files.paths.filter((path) => isIn(path, folder));
  let bytes = 0;
  const paths = found.filter((path, at) => {
    bytes += files.read(path).length;
    return at < mostFiles && bytes <= mostBytes;
  });
  return { paths, findings: paths.length === found.length ? [] : [tooMany(folder)] };
}

function tooMany(file: string): Finding {
  return {
    code: 'definition-unsound',
    severity: 'error',
    place: { file },
    says: `more is defined here than can be read: ${mostFiles} files, or two million characters`,
    fix: 'Take out what is used no longer.',
  };
}
