import type { IsoDate } from '../time/period.ts';
import type { Certainty } from './certainty.ts';

/** The five groups of the Census 2021 ethnic group classification, in the order the Census uses. */
export const ethnicGroups = ['asian', 'black', 'mixed', 'white', 'other'] as const;
export type EthnicGroup = (typeof ethnicGroups)[number];

/**
 * Who must publish for an area: the name of an entry of `bodyTypes` in `src/reference`. Open, because Parliament
 * makes new kinds of body, and a new one is an entry there and no code.
 */
export type BodyType = string;

/** One of the 43 territorial police force areas of England and Wales. */
export interface Area {
  /** Our name for it in commands, the same as the data.police.uk slug: `bedfordshire`. */
  readonly id: string;
  /** ONS code of the police force area: `E23000026`. */
  readonly code: string;
  /** ONS name: `Bedfordshire`; also `London, City of` and `Devon & Cornwall`. */
  readonly name: string;
  /** The name for a sentence, where the ONS name does not read in one: `City of London`. */
  readonly commonName?: string;
  /** Names that people look for it under and that no publisher uses; areas may share one. */
  readonly otherNames?: readonly string[];
  readonly country: 'England' | 'Wales';
  /** Name of the force: `Bedfordshire Police`. */
  readonly force: string;
  /**
   * Who publishes, newest last; each valid from a date, and to one where it has ended. They begin
   * with the bodies of the Police Reform and Social Responsibility Act 2011.
   */
  readonly bodies: readonly AreaBody[];
  /** The notice by which its body handles complaints about the force first, where one was found. */
  readonly complaintsNotice?: ComplaintsNotice;
  /** Usual residents on Census day, 21 March 2021, by ethnic group. */
  readonly population2021: Readonly<Record<EthnicGroup, number>>;
}

/** A notice under section 13A of the Police Reform Act 2002, as far as it is known. */
export interface ComplaintsNotice {
  /** What the body took on, and since when, in sentences. */
  readonly says: string;
  readonly certainty: Certainty;
  /** Id of `src/reference/requirements/law-sources.ts`. */
  readonly source: string;
}

export interface AreaBody {
  readonly type: BodyType;
  /** The name the law gives it, with no article: `Police and Crime Commissioner for Bedfordshire`. */
  readonly name: string;
  /** First day. */
  readonly from: IsoDate;
  /** Last day; left out while it lasts. */
  readonly to?: IsoDate;
  /** The instrument or record that `from` comes from. */
  readonly basis?: string;
  /** How sure the dates are. */
  readonly certainty?: Certainty;
  /** What a reader must know about it, in sentences. */
  readonly note?: string;
}
