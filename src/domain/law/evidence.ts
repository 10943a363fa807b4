import type { IsoDate, Period } from '../time/period.ts';
import type { EventKind } from './timing.ts';

/** Where evidence stands. */
export type EvidencePlace =
  | {
      readonly kind: 'section';
      readonly edition: string;
      readonly section: string;
      readonly title: string;
      /** Where on the section’s page the author has marked the passage. */
      readonly anchor?: string;
    }
  | { readonly kind: 'dataset'; readonly dataset: string; readonly title: string }
  /** A file of the publication folder, published with the site: `documents/structure.pdf`. */
  | { readonly kind: 'document'; readonly file: string; readonly title: string }
  | { readonly kind: 'link'; readonly address: string; readonly title: string };

/** Something published that meets an item of the law, or a part of one. */
export interface Evidence {
  readonly requirement: string;
  /** The part that it meets; the whole item where left out. */
  readonly part?: string;
  readonly place: EvidencePlace;
  /** First day on which it was public, where that is known; of a month only, its last day. */
  readonly published: IsoDate | null;
  /**
   * Last day on which it is known to have been there. Null is a pointer: somebody named the place, and nobody says
   * that they looked. A pointer is shown and meets nothing.
   */
  readonly confirmed: IsoDate | null;
  /** What it covers; empty where it does not say, or where the item has no periods. */
  readonly periods: readonly Period[];
  /** The day of the event that it is about: a meeting, a contract. */
  readonly event?: IsoDate;
  /** Which event of that day, where a register names it. */
  readonly eventId?: string;
  /** Whether only the month of its dates is known. */
  readonly monthOnly: boolean;
  /** A remark for readers. */
  readonly says?: string;
}

/** Something that happened and started a duty. */
export interface LegalEvent {
  readonly event: EventKind;
  /** The day; of a month only, its last day. */
  readonly on: IsoDate;
  readonly monthOnly: boolean;
  readonly title: string;
  /** Tells it from others of the day: the row of the register that tells of it. */
  readonly id?: string;
  /** Where it can be read. */
  readonly address?: string;
  /** The item that it starts, where only one of several is meant. */
  readonly requirement?: string;
}
