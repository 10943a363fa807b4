import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addresses } from '../../../src/publish/addresses.ts';
import type { OutputFile } from '../../../src/publish/output.ts';
import { standing as texts } from '../../../src/publish/release/standing.ts';

/** Writes a site into a new folder, with the style sheet that a shelf puts beside it, and says where. */
export async function writeSite(files: readonly OutputFile[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'public-site-'));
  const standing = { path: addresses.standing, content: texts.newest };
  for (const file of [standing, ...files]) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return folder;
}

/** Removes what {@link writeSite} wrote. */
export function removeSite(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** The paths of all pages of a site in a folder, in order. */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
}

/** The address under which a page opens by double click. */
export function fileAddress(folder: string, page: string): string {
  return pathToFileURL(path.join(folder, page)).href;
}

/** What sort of page it is: all figure pages are one kind, all sections another. */
export function kindOf(page: string): string {
  const [place = '', , second] = page.split('/');
  if (place === 'figures') return 'figure';
  if (place === 'measures' && second !== undefined) return 'measure';
  if (place !== 'editions' || second === undefined) return page;
  if (second === 'index.html') return 'edition';
  return second === 'whole' ? 'whole edition' : 'section';
}
