import type { PlacedClaim } from '../claims/claim.ts';
import type { Attested } from '../claims/unbound/attested.ts';
import type { Figure } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import type { Finding } from '../findings/finding.ts';
import type { DutyRegister } from '../law/duty.ts';
import type { Measure } from '../measures/measure.ts';
import type { OpenBeside } from '../open-data/open-beside.ts';
import type { OpenData } from '../open-data/open-data.ts';
import type { EthnicGroup } from '../places/area.ts';
import type { SmallAreaOutline } from '../places/small-areas.ts';
import type { Release } from '../release/release.ts';
import type { Text } from '../statements/statement.ts';
import type { ControlChart } from '../statistics/control-chart.ts';
import type { Table } from '../tables/table.ts';
import type { Instant } from '../time/instant.ts';
import type { Trend } from '../trends/trend.ts';
import type { PublishedDisclosure } from './disclosure.ts';
import type { Prose } from './prose.ts';
import type { PublishedChart } from './published-chart.ts';
import type { Restated } from './restated.ts';

/**
 * Everything that is published, as one frozen value. The pages, downloads and the API are
 * renderers of it: none of them computes a number, and none formats one in its own way.
 *
 * It is compiled with statements for words, and speaks no language; `Said` is {@link Text} then, and words once a language
 * has said it (`src/locale/spoken.ts`), which is what the renderers print.
 */
export interface Publication<Said extends Text = string> {
  readonly body: PublishedBody;
  readonly area: PublishedArea;
  /** Which release this is, and those before it. */
  readonly release: Release;
  /** Editions that are to appear, as the body has announced. */
  readonly planned: readonly PlannedEdition[];
  /** Newest first. */
  readonly editions: readonly Edition<Said>[];
  /** In the order of the reference. Only those with at least one figure. */
  readonly measures: readonly Measure[];
  /** By id, each as the newest edition has it; in the order of measures, then of the rows they came from. */
  readonly figures: ReadonlyMap<string, Figure<Said>>;
  /** By measure; only of those that are a series of numbers. */
  readonly courses: ReadonlyMap<string, Course<Said>>;
  /** Counts made from open records of single searches and crimes; null where the folder holds none. */
  readonly openData: OpenData | null;
  /** Outlines of small areas, to draw maps of; empty where the folder has none. */
  readonly outlines: readonly SmallAreaOutline[];
  /** By measure of the force: what the open records say about the same. */
  readonly openBeside: ReadonlyMap<string, OpenBeside<Said>>;
  /** Every dataset the product knows, as the newest edition has it; `rows` is empty where nothing was returned. */
  readonly tables: readonly Table[];
  /** Tables of older editions that have rows which the newest has no longer. */
  readonly earlier?: readonly EarlierTables[];
  /** Those that may be public: none of them says a hidden number. */
  readonly findings: readonly Finding<Said>[];
  /** What is hidden to protect people, and what can still be known of it. */
  readonly disclosure: PublishedDisclosure<Said>;
  /** What the law asks the body to publish, and how it stands to each item. */
  readonly duties: DutyRegister<Said>;
  /** Version of Answerable that compiled it. */
  readonly version: string;
}

/** What returns gave that newer ones have superseded, as some editions still have it. */
export interface EarlierTables {
  /** Ids of the editions, newest first. */
  readonly editions: readonly string[];
  /** Whole, with the rows that are as they were. */
  readonly tables: readonly Table[];
}

export interface PublishedBody {
  readonly name: string;
  readonly type: string;
  readonly website?: string;
  /** Where this site is published, where the body says so. */
  readonly site?: string;
  readonly email?: string;
  /** Public keys that it signs releases with: 32 bytes each, in base64. */
  readonly keys?: readonly string[];
  /** Where the folder is no publication of the body it names: the sentence every page shows. */
  readonly demonstration?: string;
}

/** An edition to come: which month, when, and how sure that is. */
export interface PlannedEdition {
  readonly edition: string;
  readonly published: Instant;
  readonly status: 'provisional' | 'confirmed' | 'cancelled';
}

export interface PublishedArea {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly force: string;
  /** Usual residents on Census day, 21 March 2021, by ethnic group. */
  readonly population2021: Readonly<Record<EthnicGroup, number>>;
}

/** An office or a role in the chain of sign-off; never a person who did not sign. */
export interface SignOff {
  readonly role: string;
  readonly office: string;
  readonly status: 'signed' | 'not-signed';
}

export interface Edition<Said extends Text = string> {
  /** `2024-06`. */
  readonly id: string;
  /** `June 2024`. */
  readonly month: string;
  readonly title: string;
  readonly summary: string;
  readonly revision: number;
  /** Why this revision was made. */
  readonly reason: string;
  /** When this revision was or is to be published. */
  readonly published: Instant;
  /** Where what it holds was public before, elsewhere: a day or a month, `2024-06`. */
  readonly firstPublished?: string;
  readonly author: { readonly role: string; readonly office: string };
  readonly signOff: readonly SignOff[];
  /** Groups of sections, in reading order. */
  readonly groups: readonly SectionGroup<Said>[];
  /** By id: figures that it shows as its own returns give them, and that a newer edition shows otherwise. */
  readonly restated?: ReadonlyMap<string, Restated<Said>>;
}

export interface SectionGroup<Said extends Text = string> {
  readonly title: string;
  readonly sections: readonly Section<Said>[];
}

export interface Section<Said extends Text = string> {
  /** Kebab case, unique in its edition: also its address. */
  readonly id: string;
  readonly title: string;
  /** The answer, in a sentence or two; empty where the section has none. */
  readonly headline: readonly Prose<Said>[];
  readonly blocks: readonly Block<Said>[];
  /** What law or guidance asks for and the words hold: ids of `src/reference/elements.ts`. */
  readonly meets?: readonly string[];
  /** Everything that its words bind, in the order of the text. */
  readonly claims: readonly PlacedClaim<Said>[];
  /** Numbers and words of comparison that the author vouches for, each with its source. */
  readonly attested: readonly Attested[];
  /** Findings about what this section shows, resolved by a public note or not. */
  readonly findings: readonly Finding<Said>[];
}

export type Block<Said extends Text = string> =
  | { readonly kind: 'prose'; readonly prose: readonly Prose<Said>[] }
  | { readonly kind: 'table'; readonly table: PublishedTable<Said> }
  /** The chart is drawn from `chart`; `table` holds the same figures. */
  | {
      readonly kind: 'chart';
      readonly chart: PublishedChart<Said>;
      readonly table: PublishedTable<Said>;
    }
  /** What measures have done, each in a word by rule, beside the word that the force uses. */
  | { readonly kind: 'outlook'; readonly outlook: PublishedOutlook<Said> }
  /**
   * Something the section should show and cannot: what, and why. `lacks` names it: ids of
   * requirements, datasets and measures.
   */
  | {
      readonly kind: 'gap';
      readonly title: string;
      readonly says: Said;
      readonly lacks?: readonly string[];
    };

export interface PublishedOutlook<Said extends Text = string> {
  /** Unique in its section. */
  readonly id: string;
  /** As the edition words it. */
  readonly caption: string;
  readonly rows: readonly OutlookRow<Said>[];
}

export interface OutlookRow<Said extends Text = string> {
  readonly measure: string;
  readonly title: Said;
  readonly trend: Trend;
  /** Id of the figure that holds the force’s own word, where it states one. */
  readonly stated: string | null;
  /** Another word than the rule’s, which an author may put in its place with a published reason. */
  readonly override?: { readonly word: string; readonly reason: string };
}

/** What a measure has done over time, over the whole of its dimensions. */
export type Course<Said extends Text = string> = Pick<
  OutlookRow<Said>,
  'trend' | 'stated' | 'override'
> & {
  /** Of a series of months without a gap; null where there is none, or too few for limits. */
  readonly control: ControlChart | null;
};

export interface PublishedTable<Said extends Text = string> {
  /** Unique in its section. */
  readonly id: string;
  /** As the edition words it. */
  readonly caption: string;
  /** Of all its figures, in words; left out where the caption, a row or a column says it. */
  readonly period?: string;
  /** Heading of the first column, which holds the row headers. */
  readonly corner: Said;
  readonly columns: readonly { readonly title: Said; readonly unit: Unit }[];
  readonly rows: readonly PublishedRow<Said>[];
  readonly notes: readonly Said[];
  readonly sources: readonly SourceNote<Said>[];
}

export interface PublishedRow<Said extends Text = string> {
  readonly header: Said;
  /** A total of the rows above, or of the dimension: set apart in the page. */
  readonly total: boolean;
  /** One for each column: the id of a figure, or null where no such figure exists. */
  readonly cells: readonly (string | null)[];
  /** One for each column: what stands in a cell that has no figure, such as the value of another area. */
  readonly texts?: readonly (Said | null)[];
}

/** The returns behind a table or chart. */
export interface SourceNote<Said extends Text = string> {
  readonly dataset: string;
  readonly title: Said;
  readonly files: readonly string[];
}
