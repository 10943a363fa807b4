import type { OutputFile } from '../../src/publish/output.ts';
import type { ReleaseSource } from '../../src/publish/release/verdict.ts';
import { sha256 } from '../../src/shelf/cryptography.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

export function filesOf(files: readonly OutputFile[]): Files {
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

/** The files with some of them altered; null takes one out. */
export function altered(
  files: Files,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Files {
  const changed = new Map(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) changed.delete(path);
    else changed.set(path, Buffer.from(content));
  }
  return changed;
}

/** Files as a place that is verified: those in `hashed` are known and not hashed again. */
export function readFrom(files: Files, hashed: Map<Uint8Array, string> = new Map()): ReleaseSource {
  const digest = (bytes: Uint8Array): string => {
    const known = hashed.get(bytes) ?? sha256(bytes);
    hashed.set(bytes, known);
    return known;
  };
  return {
    text: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(bytes === undefined ? null : Buffer.from(bytes).toString());
    },
    digest: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(
        bytes === undefined ? null : { bytes: bytes.length, sha256: digest(bytes) },
      );
    },
    paths: () => [...files.keys()].toSorted(),
  };
}
