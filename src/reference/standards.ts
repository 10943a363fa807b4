import type { Certainty } from '../domain/places/certainty.ts';
import type { IsoDate } from '../domain/time/period.ts';
import { type Source, sources } from './sources.ts';

export type StandardSubject = '999-answering' | 'clares-law';

/** What performance is held against: at least a share within a time, or every case within a time. */
export type StandardLimit =
  | {
      readonly kind: 'share-within';
      readonly atLeastPercentage: number;
      readonly withinSeconds: number;
    }
  | { readonly kind: 'all-within'; readonly withinDays: number };

export interface Standard {
  readonly id: string;
  readonly subject: StandardSubject;
  readonly title: string;
  readonly limit: StandardLimit;
  /** First day on which a source shows it in force; `startKnown` says whether it began then. */
  readonly from: IsoDate;
  /** False where it is older than `from`, by how much is not known. */
  readonly startKnown: boolean;
  /** Last day; left out while it lasts. */
  readonly to?: IsoDate;
  readonly source: Source;
  /** How sure the limit is. */
  readonly certainty: Certainty;
  readonly note: string;
}

/** By subject, newest last. No two of a subject hold on one day. */
export const standards: readonly Standard[] = [
  {
    id: '999-within-ten-seconds',
    subject: '999-answering',
    title: '90% of 999 calls answered within 10 seconds',
    limit: { kind: 'share-within', atLeastPercentage: 90, withinSeconds: 10 },
    from: '2021-11-01',
    startKnown: false,
    source: sources.callAnswering2022,
    certainty: 'reported',
    note:
      'The national clock starts when the caller dials and counts the time that BT takes to connect ' +
      'the call. A force’s own switch starts later, so its figures look better.',
  },
  {
    id: 'clares-law-35-days',
    subject: 'clares-law',
    title: 'Clare’s Law disclosures made within 35 days',
    limit: { kind: 'all-within', withinDays: 35 },
    from: '2022-05-07',
    startKnown: false,
    to: '2023-04-04',
    source: sources.disclosureScheme2023,
    certainty: 'reported',
    note: 'The limit when the Home Office consulted on a shorter one in May 2022; replaced by 28 days.',
  },
  {
    id: 'clares-law-28-days',
    subject: 'clares-law',
    title: 'Clare’s Law disclosures made within 28 days',
    limit: { kind: 'all-within', withinDays: 28 },
    from: '2023-04-05',
    startKnown: true,
    source: sources.disclosureScheme2023,
    certainty: 'reported',
    note:
      'Shortened from 35 days by the guidance of April 2023, which section 77 of the Domestic Abuse ' +
      'Act 2021 put on a statutory footing from 5 April 2023 (SI 2023/406, regulation 2). The guidance ' +
      'was last updated on 16 August 2023; its own paragraph on the limit was not seen.',
  },
];

/** The standard of a subject on that day, or undefined where no source shows one in force. */
export function standardOn(subject: string, date: IsoDate): Standard | undefined {
  return standards.find(
    (standard) =>
      standard.subject === subject &&
      standard.from <= date &&
      (standard.to === undefined || date <= standard.to),
  );
}
