/** One file of the public site. Paths are relative to the output folder, POSIX. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
