import type { FolderFiles } from '../../src/folder/files.ts';

const edition = 'editions/2024-06/edition.yaml';

/** A folder whose edition lists its returns, with these paths at the end of the list, where they are not in it yet. */
export function listing(files: FolderFiles, paths: readonly string[]): FolderFiles {
  const text = new TextDecoder().decode(files.read(edition));
  const more = paths
    .map((path) => path.replace(/^returns\/(.+)\.\w+$/, '$1'))
    .filter((name) => !text.includes(`  - ${name}\n`));
  const listed = text + more.map((name) => `  - ${name}\n`).join('');
  const bytes = new TextEncoder().encode(listed);
  return { ...files, read: (path) => (path === edition ? bytes : files.read(path)) };
}
