import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** 1 GB: more than any file of a release. What is longer is not read into memory. */
const mostBytes = 2 ** 30;

/**
 * The bytes of a regular file below a folder; null where there is none. No link is followed on the way from the folder
 * to it: whoever can put one there could otherwise have any file of the machine served. Of pipes and devices nothing is
 * read.
 *
 * @param folder - May itself be reached through a link: the person at the machine named it.
 * @param path - POSIX, of plain names: any that would lead out is of no file.
 */
export async function readRegular(folder: string, path: string): Promise<Buffer | null> {
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) return null;
  let file: FileHandle | null = null;
  try {
    const real = await realpath(folder);
    const wanted = join(real, path);
    if ((await realpath(wanted)) !== wanted) return null;
    file = await open(
      wanted,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const found = await file.stat();
    if (!found.isFile() || found.size > mostBytes) return null;
    return await file.readFile();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  } finally {
    await file?.close();
  }
}

/** What the system says of a file that is not there, or that is not for us. */
const absent = new Set([
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENAMETOOLONG',
  'ENXIO',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE',
]);

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absent.has(String(error.code));
}
