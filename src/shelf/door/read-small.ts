import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A link is not followed, and what never ends (a pipe) is not waited for. Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What lies at a path, with what the system says of it; null where it is no file, or larger than `most` bytes. */
export function readWithStat(
  path: string,
  most: number,
): { readonly bytes: Buffer; readonly links: number; readonly mode: number } | null {
  const file = open(path);
  if (file === null) return null;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > most) return null;
    const bytes = Buffer.allocUnsafe(stat.size);
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(file, bytes, filled, bytes.length - filled, null);
      if (read === 0) break;
      filled += read;
    }
    return { bytes: bytes.subarray(0, filled), links: stat.nlink, mode: stat.mode };
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file of at most so many; null where there is no such file. */
export function readSmall(path: string, most: number): Buffer | null {
  return readWithStat(path, most)?.bytes ?? null;
}

function open(path: string): number | null {
  try {
    return openSync(path, flags);
  } catch {
    return null;
  }
}
