/**
 * The files of a publication folder, wherever they are: on disk, in a zip, in a test. Paths are
 * relative to the folder, POSIX, sorted.
 */
export interface FolderFiles {
  /** What to call the folder in a message. */
  readonly name: string;
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
}

/** Reads a text file as UTF-8. */
export function readText(files: FolderFiles, path: string): string {
  return new TextDecoder().decode(files.read(path));
}
