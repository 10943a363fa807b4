import { fileURLToPath } from 'node:url';
import { datasets } from '../../src/datasets/index.ts';
import type { Compilation } from '../../src/edition/compile.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';
import { openFolder } from '../../src/folder/disk.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { findArea, suggestAreas } from '../../src/reference/areas/index.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { compileFolder } from './compile-in-words.ts';

/** The example publication folder of this repository. */
export const exampleDirectory = fileURLToPath(
  new URL('../../examples/bedfordshire', import.meta.url),
);

/** What folders are compiled against in tests. */
export const definitions = {
  measures,
  findArea,
  suggestAreas,
  solver: await loadSolver(),
  version: '0.0.0-test',
  publishedAt: () => '2024-07-01T08:30:00Z',
};

/** Reads and compiles a folder as the commands do. */
export async function compileFiles(files: FolderFiles, edition?: string): Promise<Compilation> {
  return compileFolder(await readFolder(files, datasets), definitions, edition);
}

/** The example, compiled. */
export async function compileExample(): Promise<Compilation> {
  return await compileFiles(exampleFiles());
}

/** The example with the text of one of its files replaced, compiled. */
export async function compileExampleWith(path: string, text: string): Promise<Compilation> {
  const files = exampleFiles();
  const bytes = new TextEncoder().encode(text);
  return await compileFiles({
    ...files,
    read: (wanted) => (wanted === path ? bytes : files.read(wanted)),
  });
}

function exampleFiles(): FolderFiles {
  const files = openFolder(exampleDirectory);
  if (files === null) throw new Error('The example folder is missing.');
  return files;
}
