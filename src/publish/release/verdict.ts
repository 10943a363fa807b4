/** Something about a release that is not as it was published. */
export interface Fault {
  readonly kind: 'altered' | 'missing' | 'added' | 'signature' | 'chain';
  /** Path from the place that is looked at; of a signature or a link of the chain, that of the manifest. */
  readonly path: string;
  /** Reads on from the path: `has 1,204 bytes, where 1,203 were published`. */
  readonly says: string;
}

/** Who signed a release. */
export interface Signing {
  readonly id: string;
  /** 32 bytes in base64; null where it is not signed. */
  readonly publicKey: string | null;
}

export interface Verdict {
  /** By path. */
  readonly faults: readonly Fault[];
  /** The releases that were looked at, newest first. */
  readonly releases: readonly Signing[];
  /** Files that were read and hashed. */
  readonly files: number;
  /** What this look could not see, in sentences. */
  readonly unseen: readonly string[];
}

/** Where a release is read from: a folder, an address, a browser. Paths are relative to it. */
export interface ReleaseSource {
  /** The text of a small file; null where it is not there. */
  readonly text: (path: string) => Promise<string | null>;
  /** Size and SHA-256 of a file; null where it is not there. */
  readonly digest: (
    path: string,
  ) => Promise<{ readonly bytes: number; readonly sha256: string } | null>;
  /** Paths of everything that is there; null where that cannot be known. */
  readonly paths: (() => readonly string[]) | null;
}

export interface Cryptography {
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** Null where Ed25519 is not to be had. */
  readonly verify: (
    bytes: Uint8Array,
    signature: { readonly publicKey: string; readonly value: string },
  ) => Promise<boolean | null>;
}
