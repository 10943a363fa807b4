import type { LastDays } from './last-days.ts';

/** What starts a duty that follows no calendar of its own. */
export type EventKind =
  | 'inspection-report'
  | 'summary-assessment'
  | 'iopc-quarterly-data'
  | 'iopc-annual-report'
  | 'crime-statistics'
  | 'contract'
  | 'invitation-to-tender'
  | 'public-meeting'
  | 'decision'
  | 'report-received'
  | 'panel-report'
  | 'investigation';

/** When an item has to be published. Several time bases, because the law has several. */
export type Timing =
  /** At all times, as it stands. */
  | { readonly kind: 'keep-current' }
  /** In respect of a financial year, before it begins: the last day is 31 March. */
  | { readonly kind: 'before-financial-year' }
  /** After the period ends: by a last day where the law sets them for periods, else as soon as practicable. */
  | {
      readonly kind: 'after-period';
      readonly period: 'month' | 'quarter' | 'financial-year';
      readonly lastDays?: LastDays;
      /** One report replaces those before it: only the newest period counts, and what names none is about it. */
      readonly newestOnly?: boolean;
    }
  /** As soon as practicable after figures for each quarter came out, some months after its end. */
  | {
      readonly kind: 'after-release';
      readonly event: EventKind;
      /** Months from the end of the quarter to the month of the release. */
      readonly monthsAfterQuarter: number;
    }
  /** After each event: within so many calendar months or days, or as soon as practicable. */
  | {
      readonly kind: 'after-event';
      readonly event: EventKind;
      readonly withinMonths?: number;
      /** So many days, of which the day of the event is the first. */
      readonly withinDays?: number;
      /** Only the newest event counts: it replaces what was published of those before. */
      readonly newestOnly?: boolean;
    }
  /** Before each event. */
  | { readonly kind: 'before-event'; readonly event: EventKind }
  /** After each relevant period of an investigation: 12 months, then each 6. */
  | { readonly kind: 'relevant-periods'; readonly event: EventKind };
