import type { Publication } from '../domain/publication/publication.ts';
import type { FolderFiles } from './files.ts';

/** A file that is published as it is, at the path that it has in the folder. */
interface Document {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The documents that the register of duties names as evidence, and no others that lie beside them. */
export function documentFiles(
  { duties }: Pick<Publication, 'duties'>,
  files: FolderFiles,
): readonly Document[] {
  const named = duties.standings.flatMap(({ evidence }) =>
    evidence.flatMap(({ place }) => (place.kind === 'document' ? [place.file] : [])),
  );
  const paths = [...new Set(named)].filter((path) => files.paths.includes(path)).toSorted();
  return paths.map((path) => ({ path, content: files.read(path) }));
}
