import type { WithdrawnAs } from '../../domain/release/release.ts';

/** Something about a release that is not as it was published. */
export interface Fault {
  readonly kind: 'altered' | 'missing' | 'added' | 'signature' | 'unsigned' | 'chain';
  /** Path from the place that is looked at; of a signature or a link of the chain, that of the manifest. */
  readonly path: string;
  /** Reads on from the path: `has 1,204 bytes, where 1,203 were published`. */
  readonly says: string;
}

/** Who signed a release, or why it is not there. */
export interface Signing {
  readonly id: string;
  /** 32 bytes in base64; null where it is not signed, or its signature is not of what it says. */
  readonly publicKey: string | null;
  /** Why it is not signed, where that is said. */
  readonly unsigned?: string;
  /** Where it was withdrawn. */
  readonly withdrawn?: WithdrawnAs;
}

export interface Verdict {
  /** By path. */
  readonly faults: readonly Fault[];
  /** The releases that were looked at, newest first. */
  readonly releases: readonly Signing[];
  /** The key that the list of the shelf is signed with; null where it is not, or there is no shelf. */
  readonly list: string | null;
  /** Files that were read and hashed. */
  readonly files: number;
  /** What this look could not see, in sentences. */
  readonly unseen: readonly string[];
}

/**
 * Where a release is read from: a folder, an address, a browser. Paths are relative to it. Whoever looks says how much it
 * expects, so that a source which sends more, or does not end, costs no more than what was expected.
 */
export interface ReleaseSource {
  /** The text of a small file, of which no more than one byte over `most` is read; null where it is not there. */
  readonly text: (path: string, most: number) => Promise<string | null>;
  /** Size and SHA-256 of a file that should have so many bytes; null where it is not there. */
  readonly digest: (path: string, bytes: number) => Promise<Digest | null>;
  /** Paths of everything that is there; null where that cannot be known. */
  readonly paths: (() => readonly string[]) | null;
}

export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
  /** True where the file is longer than was expected: the rest was not read, and counts for nothing here. */
  readonly isLonger?: boolean;
}

export interface Cryptography {
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** Null where Ed25519 is not to be had. */
  readonly verify: (
    bytes: Uint8Array,
    signature: { readonly publicKey: string; readonly value: string },
  ) => Promise<boolean | null>;
}
