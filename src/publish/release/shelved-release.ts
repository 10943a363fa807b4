import type { Withdrawal } from '../../domain/release/manifest.ts';
import type { ReleaseRecord } from '../../domain/release/release.ts';

/** A release on the shelf of its body: `releases/<id>/`. */
export interface ShelvedRelease {
  readonly record: ReleaseRecord;
  /** SHA-256 of its `release.json`, 64 hex digits. */
  readonly manifestSha256: string;
  readonly signed: boolean;
  /** Why nobody signed it, where that is said. */
  readonly unsigned?: string;
  /** Set where its files were taken off the shelf. */
  readonly withdrawn?: Withdrawal;
}

/** The address of a file of a release on the shelf. */
export function shelved(release: string, path: string): string {
  return `releases/${release}/${path}`;
}
