/** The five groups of the Census 2021 ethnic group classification, in the order the Census uses. */
export const ethnicGroups = ['asian', 'black', 'mixed', 'white', 'other'] as const;
export type EthnicGroup = (typeof ethnicGroups)[number];

/** Who must publish for an area. `bodyTypes` in `src/reference` says what each is. */
export type BodyType =
  | 'police-and-crime-commissioner'
  | 'police-fire-and-crime-commissioner'
  | 'mayor'
  | 'mayors-office-for-policing-and-crime'
  | 'common-council';

/** One of the 43 territorial police force areas of England and Wales. */
export interface Area {
  /** Our name for it in commands, the same as the data.police.uk slug: `bedfordshire`. */
  readonly id: string;
  /** ONS code of the police force area: `E23000026`. */
  readonly code: string;
  /** ONS name: `Bedfordshire`. */
  readonly name: string;
  readonly country: 'England' | 'Wales';
  /** Name of the force: `Bedfordshire Police`. */
  readonly force: string;
  /** Who publishes, newest last; each valid from a date, and to one where it has ended. */
  readonly bodies: readonly AreaBody[];
  /** Usual residents on Census day, 21 March 2021, by ethnic group. */
  readonly population2021: Readonly<Record<EthnicGroup, number>>;
}

export interface AreaBody {
  readonly type: BodyType;
  readonly name: string;
  /** ISO dates; `to` is the last day. */
  readonly from: string;
  readonly to?: string;
}
