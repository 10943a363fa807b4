import type { Severity } from '../findings/finding.ts';
import type { Instant } from '../time/instant.ts';
import type { PreviousRelease, ReleasedRevision, WithdrawnAs } from './release.ts';

/** What `release.json` says: everything that a release consists of, and what it was made from. */
export interface Manifest {
  readonly format: 'answerable-release/1';
  readonly id: string;
  readonly published: Instant;
  readonly body: {
    readonly name: string;
    /** Public keys that the body signs with: 32 bytes in base64. */
    readonly keys: readonly string[];
    readonly demonstration: string | null;
  };
  readonly area: { readonly id: string; readonly code: string; readonly name: string };
  /** The revisions that it brought. */
  readonly editions: readonly ReleasedRevision[];
  /** The release before it, and the SHA-256 of its manifest. */
  readonly previous: PreviousRelease | null;
  /** Why nobody signed it, where somebody might have been expected to. */
  readonly unsigned?: string;
  readonly versions: { readonly answerable: string };
  /** The files of the enclosed package. */
  readonly inputs: readonly FileDigest[];
  /** Files of the publication folder that may not be enclosed as they are, and why. */
  readonly withheld: readonly { readonly path: string; readonly why: string }[];
  /** What was found and published all the same, and who answers for it. */
  readonly findings: readonly ManifestFinding[];
  /** Every file of the release but the manifest, by path. */
  readonly files: readonly FileEntry[];
}

export interface FileDigest {
  /** POSIX, relative to the release or the package. */
  readonly path: string;
  /** 64 hex digits. */
  readonly sha256: string;
}

export interface FileEntry extends FileDigest {
  readonly bytes: number;
}

export interface ManifestFinding {
  readonly code: string;
  readonly severity: Severity;
  /** File, and row or section where there is one, in words. */
  readonly place: string;
  readonly says: string;
  readonly note: { readonly says: string; readonly signedBy: string } | null;
}

/** What `releases/index.json` says: the releases of a shelf, and the files that tell of them. */
export interface ShelfList {
  readonly format: 'answerable-shelf/1';
  /** Oldest first. */
  readonly releases: readonly {
    readonly id: string;
    readonly published: Instant;
    /** SHA-256 of its manifest. */
    readonly sha256: string;
    readonly signed: boolean;
    /** Why nobody signed it, where that is said, by itself or later. */
    readonly unsigned?: string;
    /** Where it was taken off the shelf. */
    readonly withdrawn?: Withdrawal;
  }[];
  /** What may change when a later release appears. Paths are relative to the shelf. */
  readonly files: readonly FileEntry[];
}

/**
 * What stays of a release that was withdrawn, beside its hash: who took it off, why, and what the chain of releases needs of
 * it. Not its list of files: the hash of a file of which one number is unknown gives that number away.
 */
export interface Withdrawal extends WithdrawnAs {
  readonly previous: PreviousRelease | null;
  /** The revisions that it brought. */
  readonly editions: readonly Omit<ReleasedRevision, 'reason'>[];
  /** The keys that it named, and the one that it was signed with. */
  readonly keys: readonly string[];
  readonly publicKey: string | null;
}

/** A signature after RFC 8032 over the canonical form (RFC 8785) of what it stands in. */
export interface Signature {
  readonly algorithm: 'Ed25519';
  /** 32 bytes in base64. */
  readonly publicKey: string;
  /** 64 bytes in base64. */
  readonly value: string;
}

/** A document with the SHA-256 of its canonical form, and a signature over that form or null. */
export type Signed<Document> = Document & {
  readonly digest: string;
  readonly signature: Signature | null;
};
