import type { Text } from '../statements/statement.ts';
import type { IsoDate, Period } from '../time/period.ts';
import type { Evidence, LegalEvent } from './evidence.ts';
import type { Requirement } from './requirement.ts';

/** In the order of how much they ask of anybody. */
export const dutyStatuses = ['overdue', 'due', 'unknown', 'met', 'not-applicable'] as const;
export type DutyStatus = (typeof dutyStatuses)[number];

/**
 * A last day. `law`: read in the instrument, or in a record of Parliament about it. `account`: stated by an office or in
 * guidance about an instrument whose own words were not seen. `target`: the body’s own, and no law.
 */
export interface Deadline {
  readonly date: IsoDate;
  readonly by: 'law' | 'account' | 'target';
  /** The last working day up to it, where it is none itself: no rule was found that moves it. */
  readonly lastWorkingDay: IsoDate;
}

/** An item of the law falling due once, for one body. */
export interface Duty<Said extends Text = string> {
  readonly requirement: string;
  /** The part of the item, where its parts are due each by itself. */
  readonly part?: string;
  /** What it covers, where it has periods. */
  readonly period: Period | null;
  /** What started it, where that was an event. */
  readonly event: LegalEvent | null;
  /** First day on which it could be met; null where it follows an event that is not recorded. */
  readonly arises: IsoDate | null;
  /** Null where the law sets no day. */
  readonly legal: Deadline | null;
  /** The body’s own day beside an open end in law; null where it has set none. */
  readonly target: Deadline | null;
  readonly status: DutyStatus;
  /** One sentence: why the status is what it is. */
  readonly says: Said;
  /** Days by which it is late, or was; null where it is not, or that is not known. */
  readonly late: Late | null;
  /** What meets it, first published first. */
  readonly evidence: readonly Evidence[];
}

export interface Late {
  /** First day on which it was late. */
  readonly since: IsoDate;
  readonly days: number;
  readonly against: Deadline['by'];
}

export interface PartStanding<Said extends Text = string> {
  readonly id: string;
  readonly title: string;
  readonly duty: Duty<Said>;
}

/** How a body stands to one item of the law on a day. */
export interface Standing<Said extends Text = string> {
  readonly requirement: Requirement;
  readonly status: DutyStatus;
  /** One sentence: why. */
  readonly says: Said;
  /** The newest occasion; null where the item does not apply. */
  readonly duty: Duty<Said> | null;
  /** Occasions before it that were not met, oldest first; only where the body vouches for its records. */
  readonly earlier: readonly Duty<Said>[];
  /** The occasion to come, where the calendar gives one. */
  readonly next: NextDuty | null;
  /** The occasions that arise within twelve months after the day, first to last. */
  readonly coming: readonly NextDuty[];
  readonly parts: readonly PartStanding<Said>[];
  /** Everything recorded for the item up to the day, newest first: also what does not meet it now. */
  readonly evidence: readonly Evidence[];
}

export interface NextDuty {
  readonly period: Period | null;
  readonly event: LegalEvent | null;
  readonly arises: IsoDate;
  readonly legal: Deadline | null;
  readonly target: Deadline | null;
}

/** Something that was announced about the law and is not law that was read. */
export interface AnnouncedChange {
  /** `2028-05`: a day, a month or a year. */
  readonly from: string;
  /** When it was announced: a day or a month. */
  readonly announced: string;
  readonly says: string;
  readonly source: string;
  /** Where the source can be read, where that is known. */
  readonly address?: string;
}

/** The register of duties of a body on a day. */
export interface DutyRegister<Said extends Text = string> {
  readonly on: IsoDate;
  /** Last day that the body’s records go up to; null where they are kept to the day. */
  readonly knownTo: IsoDate | null;
  /** From this day the body vouches that all it publishes is recorded; null where it does not. */
  readonly completeFrom: IsoDate | null;
  readonly body: { readonly name: string; readonly type: string; readonly title: string };
  /** What had been announced by the day. */
  readonly announced: readonly AnnouncedChange[];
  readonly standings: readonly Standing<Said>[];
}
