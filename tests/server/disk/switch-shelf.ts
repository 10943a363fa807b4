import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placesOf } from '../../../src/shelf/places.ts';
import type { Files } from '../../builders/read-from.ts';

/** Writes files below a folder. */
export function writeFilesTo(folder: string, files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * Puts another state in the place of a shelf as publishing does, with a pause at each of its moments: written beside, the
 * former put aside, the releases that are kept carried over, the new one put there.
 *
 * @param made - The release that was made: its folder is written anew, also where there was one of its name.
 */
export async function switchShelf(
  out: string,
  { files, made }: { readonly files: Files; readonly made: string },
  pause: () => Promise<unknown>,
): Promise<void> {
  const { next, former } = placesOf(out);
  const kept = (await readdir(join(out, 'releases'))).filter(
    (id) => id !== made && /^\d{4}-\d{2}-r\d+$/.test(id),
  );
  writeFilesTo(next, new Map([...files].filter(([path]) => !kept.some((id) => isKept(path, id)))));
  await pause();
  await rename(out, former);
  await pause();
  for (const id of kept) {
    for (const path of ['standing.css', 'releases/index.html']) {
      const content = files.get(`releases/${id}/${path}`);
      if (content !== undefined) writeFileSync(join(former, 'releases', id, path), content);
    }
    await pause();
    await rename(join(former, 'releases', id), join(next, 'releases', id));
    await pause();
  }
  await rename(next, out);
  await pause();
  await rm(dirname(next), { recursive: true });
}

function isKept(path: string, id: string): boolean {
  return path.startsWith(`releases/${id}/`);
}
