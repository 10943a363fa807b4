import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { legible, looksLikeSupply } from './file-name.ts';
import { inArchive, isZip } from './in-archive.ts';
import { looseFile, monthOf } from './loose-file.ts';
import { unreadable } from './refusals.ts';
import { type Given, refusalAt, type Surroundings } from './surroundings.ts';

/**
 * Everything that the paths hold: files, folders with all that is below them, and zip archives, also in
 * each other. Sorted, so that the same paths give the same order. An archive stays open only while its
 * files are being asked for: one has to be opened before the next is asked for.
 *
 * What is wrong with one of them is a refusal in its place, and the others are given all the same.
 */
export async function* supplyFiles(
  paths: readonly string[],
  surroundings: Surroundings,
): AsyncGenerator<Given> {
  for (const path of paths) {
    let empty = true;
    for await (const given of atPath(path, surroundings)) {
      empty = false;
      yield given;
    }
    if (empty) {
      yield refusalAt(legible(path), {
        code: 'supply-nothing',
        says: 'there is nothing in it',
        fix: 'Hand over what holds files such as 2024-03-bedfordshire-street.csv.',
      });
    }
  }
}

async function* atPath(path: string, surroundings: Surroundings): AsyncGenerator<Given> {
  const place = legible(path);
  const found = await stat(path).catch((error: unknown) => whyNot(error));
  if ('says' in found) yield refusalAt(place, found);
  else if (found.isDirectory()) yield* inFolder(path, surroundings);
  else if (!found.isFile()) {
    // A pipe or a device would be waited for without end.
    const says = 'it is neither a file nor a folder';
    yield refusalAt(place, { code: 'supply-no-file', says, fix: 'Save it as a file first.' });
  } else if (isZip(path)) yield* inArchive(path, legible(basename(path)), surroundings);
  else {
    const edition = monthOf(path, surroundings.forces);
    yield looseFile(path, { name: legible(basename(path)), edition, place }, surroundings);
  }
}

function whyNot(error: unknown) {
  const absent = error instanceof Error && 'code' in error && absentCodes.includes(error.code);
  if (!absent) return unreadable;
  const says = 'there is no such file or folder';
  return { code: 'supply-absent', says, fix: 'Correct the path.' };
}

const absentCodes: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

async function* inFolder(folder: string, surroundings: Surroundings): AsyncGenerator<Given> {
  const below = await everythingBelow(folder);
  const files = below.filter(({ kind }) => kind === 'file');
  const months = files.flatMap(({ path }) => monthOf(path, surroundings.forces) ?? []);
  const edition = months.toSorted().at(-1) ?? null;
  const name = legible(basename(resolve(folder)));
  for (const { path, kind } of below) {
    const inside = relative(folder, path).split(sep).join('/');
    const place = inside === '' ? legible(folder) : `${name}, ${legible(inside)}`;
    if (kind === 'closed') yield refusalAt(place, unreadable);
    else if (kind === 'file' && isZip(path)) yield* inArchive(path, place, surroundings);
    else if (kind === 'other' || !looksLikeSupply(path)) yield { passedOver: place };
    else yield looseFile(path, { name, edition, place }, surroundings);
  }
}

/** Something below a folder. `closed` is a folder that may not be read. */
interface Below {
  readonly path: string;
  readonly kind: 'file' | 'closed' | 'other';
}

/** A link could lead anywhere, also back: it is not followed. What begins with a dot is no one’s data. */
async function everythingBelow(folder: string): Promise<readonly Below[]> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return [{ path: folder, kind: 'closed' }];
  const found: Below[] = [];
  for (const name of names.filter((entry) => !entry.startsWith('.')).toSorted()) {
    const path = join(folder, name);
    const entry = await lstat(path).catch(() => null);
    if (entry?.isDirectory() === true) found.push(...(await everythingBelow(path)));
    else found.push({ path, kind: entry?.isFile() === true ? 'file' : 'other' });
  }
  return found;
}
