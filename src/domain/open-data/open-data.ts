import type { Text } from '../statements/statement.ts';
import type { StopCounts } from '../stops/counts/stop-counts.ts';

/** The three kinds of file that data.police.uk serves for a force and a month. */
export const openDataKinds = ['street', 'outcomes', 'stop-and-search'] as const;
export type OpenDataKind = (typeof openDataKinds)[number];

/** Whether a force's file for a month can be relied on to be whole. */
export type CoverageStatus = 'supplied' | 'partial' | 'missing';

/** Why rows could not be counted: a sentence without its full stop, and how many they are. */
export interface SetAsideReason {
  readonly reason: string;
  readonly rows: number;
}

/** What was supplied of one kind, for one force and month. */
export interface Coverage<Said extends Text = string> {
  readonly kind: OpenDataKind;
  /** Id of the force: `bedfordshire`. */
  readonly force: string;
  /** `2024-03`. */
  readonly month: string;
  readonly status: CoverageStatus;
  /** Rows kept, which are what is counted; null where there is no file. */
  readonly rows: number | null;
  /** Rows that could not be counted. */
  readonly setAside: number;
  /** Rows that repeat a crime that is counted once. `rows + setAside + repeats` were handed over. */
  readonly repeats: number;
  /** What its own history and the other forces' month lead one to expect; null where that cannot be said. */
  readonly expected: number | null;
  /** One sentence: why it has this status. */
  readonly says: Said;
}

/** An archive or folder that files came from, as it was handed over. */
export interface OpenDataSupply {
  /** `2024-06.zip`. */
  readonly name: string;
  /** The month the archive is of; null where nothing says so. */
  readonly edition: string | null;
  /** Of the archive, or of the file where it came alone: hexadecimal. */
  readonly sha256: string;
}

/** Crimes of one type recorded in a month. */
export interface CrimeCount {
  readonly month: string;
  /** Code of the type: `theft-from-the-person`. */
  readonly type: string;
  /** Code of the community safety partnership, `elsewhere` or `unknown`. */
  readonly csp: string;
  readonly crimes: number;
}

/** Searches and crimes at places in one small area (LSOA) over the whole of the counts. */
export interface SmallAreaCount {
  /** ONS code. */
  readonly lsoa: string;
  readonly name: string;
  readonly searches: number;
  readonly crimes: number;
}

/** Searches by local weekday and hour. */
export interface StopTimeCount {
  readonly month: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly searches: number;
}

/**
 * Counts that the lake made from open records of one force, as a publication folder holds them. Recorded
 * crime is a table beside it: the dataset `open-recorded-crime`.
 */
export interface OpenData {
  /** Id of the area: `bedfordshire`. */
  readonly area: string;
  /** First and last month that the counts are about, both included. */
  readonly from: string;
  readonly to: string;
  readonly supplies: readonly OpenDataSupply[];
  readonly stops: StopCounts | null;
  readonly stopTimes: readonly StopTimeCount[];
  readonly smallAreas: readonly SmallAreaCount[];
  readonly coverage: readonly Coverage[];
  /** Rows that were set aside when the files were read, by reason in words. */
  readonly quarantined: readonly SetAsideReason[];
  /** Records of crimes whose id a different record has too, of another month or force perhaps: each is counted. */
  readonly sharedIds: number;
}
