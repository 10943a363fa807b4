/**
 * The files of a publication folder, wherever they are: on disk, in a zip, in a test. Paths are
 * relative to the folder, POSIX, sorted.
 */
export interface FolderFiles {
  /** What to call the folder in a message. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Where `paths` are a choice: all that lie in the folder, so that it can be told which nothing reads. */
  readonly all?: readonly string[];
  /** The bytes of a file. Throws an {@link UnreadableFile} where they cannot be had. */
  readonly read: (path: string) => Uint8Array;
  /** What lies there besides, and is never read: none where left out. */
  readonly unread?: readonly Unread[];
}

/** Something in a folder that is no file of its own, may not be looked into, or is hidden. */
export interface Unread {
  readonly path: string;
  /** A link; a pipe, socket or device; a folder that may not be opened; what begins with a point, of any kind. */
  readonly kind: 'link' | 'special' | 'closed' | 'hidden';
}

/** A file whose bytes cannot be had. The message reads on from its path: `cannot be opened`. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** No text that people or programs put into a folder is larger, and what is much larger is no string any more. */
export const mostText = 256 * 1024 * 1024;

/** Reads a text file as UTF-8. Throws an {@link UnreadableFile} where it is none that can be read. */
export function readText(files: FolderFiles, path: string): string {
  const bytes = files.read(path);
  if (bytes.length > mostText) throw new UnreadableFile('is too large to be read');
  return new TextDecoder().decode(bytes);
}

/** The text of a file; null where there is none or its bytes cannot be had. */
export function readTextIfAny(files: FolderFiles, path: string): string | null {
  if (!files.paths.includes(path)) return null;
  try {
    return readText(files, path);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/**
 * The same files, each read at most once and kept: what is checked, computed from, hashed and enclosed are then
 * the same bytes, whatever somebody saves meanwhile.
 */
export function readOnce(files: FolderFiles): FolderFiles {
  const kept = new Map<string, Uint8Array>();
  return {
    ...files,
    read: (path) => {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const bytes = files.read(path);
      kept.set(path, bytes);
      return bytes;
    },
  };
}
