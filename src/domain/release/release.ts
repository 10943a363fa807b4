import type { Status } from '../figures/status.ts';
import type { Instant } from '../time/instant.ts';
import type { IsoDate } from '../time/period.ts';

/**
 * What is published at one time, frozen: the newest revision of every edition. It is named after the
 * newest edition that it brings a revision of: `2024-06-r2`.
 */
export interface Release {
  readonly id: string;
  readonly published: Instant;
  /** Null for the first release of a body. */
  readonly previous: PreviousRelease | null;
  /** Against the previous release; empty for the first, to which everything is new. */
  readonly changes: readonly FigureChange[];
  /** All releases, this one first, back to the first. */
  readonly history: readonly ReleaseRecord[];
}

export interface PreviousRelease {
  readonly id: string;
  /** SHA-256 of its manifest, 64 hex digits: the chain from release to release. */
  readonly sha256: string;
}

/** What stays known of a release for good. */
export interface ReleaseRecord {
  readonly id: string;
  readonly published: Instant;
  readonly previous: PreviousRelease | null;
  /** The revisions that it brought, newest edition first. */
  readonly editions: readonly ReleasedRevision[];
  /** Figures that had been published with another value, and those taken back. */
  readonly corrections: readonly FigureChange[];
  /** Why nobody signed it, where somebody might have been expected to. */
  readonly unsigned?: string;
  /** Set where it was made on a machine that cannot set reports: it has no PDF. */
  readonly withoutReport?: true;
  /** Set where its files were taken off the shelf. */
  readonly withdrawn?: WithdrawnAs;
}

/** Who took a release off the shelf, when and why. */
export interface WithdrawnAs {
  /** The day, in the United Kingdom. */
  readonly on: IsoDate;
  readonly reason: string;
  readonly role: string;
}

export interface ReleasedRevision {
  /** `2024-06`. */
  readonly edition: string;
  readonly revision: number;
  /** Why it was made. */
  readonly reason: string;
  readonly published: Instant;
}

/** A figure that is not as the release before had it. */
export interface FigureChange {
  readonly kind: 'addition' | 'amendment' | 'deletion';
  /** Id of the figure. */
  readonly figure: string;
  readonly measure: string;
  /** The title of the measure. */
  readonly title: string;
  /** `May 2024`. */
  readonly period: string;
  /** Labels of its categories: `Right to ask`. */
  readonly categories: readonly string[];
  /** Null for an addition. */
  readonly before: ShownFigure | null;
  /** Null for a deletion. */
  readonly after: ShownFigure | null;
}

/** What a reader saw of a figure. */
export interface ShownFigure {
  readonly value: number | null;
  readonly status: Status;
  /** As it was printed. */
  readonly text: string;
}

/** Whether a release has a report of each edition, as PDF. */
export function hasReports({ history }: Pick<Release, 'history'>): boolean {
  return history[0]?.withoutReport !== true;
}

/** The same release, of which no report is set. */
export function withoutReport(release: Release): Release {
  const [newest, ...earlier] = release.history;
  if (newest === undefined) return release;
  return { ...release, history: [{ ...newest, withoutReport: true }, ...earlier] };
}

/** What an edition gives as the reason of its revision where its author gives none. */
export const defaultReason = 'First published revision.';

/** `2024-06-r2`: the second revision of the edition of June 2024. */
export function revisionId(edition: string, revision: number): string {
  return `${edition}-r${revision}`;
}
