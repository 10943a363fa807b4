import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { datasets } from '../../src/datasets/index.ts';
import type { Protection } from '../../src/domain/disclosure/protect.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { protectFolder } from '../../src/edition/compile.ts';
import { openFolder } from '../../src/folder/disk.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { openPackage } from '../../src/folder/open-package.ts';
import { packFolder } from '../../src/folder/package.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions, exampleDirectory } from '../builders/example.ts';
import { listing } from '../builders/listed.ts';
import { anotherTruth } from '../disclosure/another-truth.ts';

/** A folder put into a package, and what is published from the one and from the other. */
export interface Enclosing {
  readonly protection: Protection;
  readonly publication: Publication;
  readonly again: Publication | null;
  readonly zip: Uint8Array;
  /** What lies in the zip, by path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Paths of the files that it leaves out. */
  readonly withheld: readonly string[];
  /** SHA-256 of each file that it leaves out. */
  readonly fingerprints: readonly string[];
  /** SHA-256 of a file of the folder. */
  readonly fingerprint: (path: string) => string;
  /** The bytes of the package once more, made from what came out of it. */
  readonly repacked: Uint8Array;
}

/** Encloses a folder and opens the package again. What is hidden is chosen, unless it is given. */
export async function packageAndBack(all: FolderFiles, chosen?: Protection): Promise<Enclosing> {
  const files = publishedFiles(all);
  const folder = await readFolder(files, datasets);
  if (folder.body === null) throw new Error('The folder has no body.');
  const protection = chosen ?? protectFolder(folder, folder.body, definitions);
  const compiled = compileFolder(folder, definitions, undefined, protection);
  const { publication } = compiled;
  if (publication === null) throw new Error('The folder does not compile.');
  const { zip } = packFolder(folder.canonical, compiled.withheld, publication.release);
  const opened = openPackage(zip);
  if (!opened.ok) throw new Error(opened.says);
  const unpacked = await readFolder(opened.files, datasets, 'package');
  const again = compileFolder(unpacked, definitions);
  const withheld = compiled.withheld?.files ?? [];
  const fingerprint = (path: string) => sha256(files.read(path));
  return {
    protection,
    publication,
    again: again.publication,
    zip,
    contents: new Map(Object.entries(unzipSync(zip))),
    withheld,
    fingerprints: withheld.map(fingerprint),
    fingerprint,
    repacked: packFolder(unpacked.canonical, again.withheld, opened.release).zip,
  };
}

/** Which files of a package, and which tables and figures of its publication, say one of these texts. */
export function sayingAny(
  { contents, publication }: Pick<Enclosing, 'contents' | 'publication'>,
  texts: readonly string[],
): readonly string[] {
  const said = [
    ...[...contents].map(([path, bytes]): [string, string] => [
      path,
      Buffer.from(bytes).toString(),
    ]),
    ...publication.tables.map((table): [string, string] => [
      `table ${table.dataset.id}`,
      JSON.stringify(table),
    ]),
    ...[...publication.figures].map(([id, figure]): [string, string] => [
      `figure ${id}`,
      JSON.stringify(figure),
    ]),
  ];
  return said.flatMap(([name, text]) => (texts.some((one) => text.includes(one)) ? [name] : []));
}

/** Other numbers for what is hidden in a folder, which fit all that is published of it. */
export async function otherNumbers(
  files: FolderFiles,
  protection: Protection,
  towards: 'least' | 'greatest',
): Promise<ReadonlyMap<string, number>> {
  return anotherTruth(await readFolder(publishedFiles(files), datasets), protection, towards);
}

/** How many of the numbers are not those that the returns gave. */
export function changedOf(numbers: ReadonlyMap<string, number>, { cells }: Protection): number {
  return [...numbers].filter(([key, value]) => cells.get(key)?.value !== value).length;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The example with files put in, put in place of others, or taken out (null). */
export function exampleWith(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): FolderFiles {
  const example = openFolder(exampleDirectory);
  if (example === null) throw new Error('The example folder is missing.');
  const kept = example.paths.filter((path) => !(path in changes));
  const added = Object.keys(changes).filter((path) => changes[path] !== null);
  const changed: FolderFiles = {
    name: 'example',
    paths: [...kept, ...added].toSorted(),
    read: (path) => {
      const content = changes[path] ?? example.read(path);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
  return listing(
    changed,
    added.filter((path) => /^(returns|comparators)\//.test(path)),
  );
}
