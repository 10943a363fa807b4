import type { Area, BodyType } from '../places/area.ts';
import type { Certainty } from '../places/certainty.ts';
import type { Selector } from '../tables/dataset.ts';
import type { IsoDate } from '../time/period.ts';
import type { Timing } from './timing.ts';

/** An Act, order or regulations that make or change items of the law. */
export interface Instrument {
  readonly id: string;
  /** `Elected Local Policing Bodies (Specified Information) Order 2011`. */
  readonly title: string;
  /** `SI 2011/3050`. */
  readonly number: string;
  readonly inForce: IsoDate;
  /** What it did to the items of the register. */
  readonly did: string;
  readonly address: string;
}

/** How a fact about the law is known. */
export interface Known {
  readonly certainty: Certainty;
  /** How likely it is, where nothing was found that states it. */
  readonly confidence?: 'high' | 'medium' | 'low';
  /** Ids of `src/reference/requirements/law-sources.ts`; none where it is general knowledge. */
  readonly sources: readonly string[];
  /** What a reader must know about it, in sentences. */
  readonly note?: string;
}

/** Whom an item is about, or whose act it follows. */
export type Whom =
  | 'office-holder'
  | 'staff'
  | 'body'
  | 'chief-officer'
  | 'force'
  | 'inspectorate'
  | 'iopc'
  | 'responsible-authorities';

/** A dataset whose rows show an item to readers. */
export interface ShownBy {
  readonly dataset: string;
  /** Only these rows. */
  readonly where?: Selector;
  /** A text column that must be filled for the row to show it: the copy, the minutes. */
  readonly needs?: string;
  /** A date or period column: the day of the event that the row is about. */
  readonly event?: string;
  /** The column that names the event. */
  readonly title?: string;
  /** A date column: the day on which it was first public. */
  readonly published?: string;
}

/** What must be published beside other things, each by itself. */
export interface RequirementPart {
  /** The same as an element of an edition: `src/reference/elements.ts`. */
  readonly id: string;
  readonly title: string;
}

/** Whom an item binds. `only` says why it binds no other, and follows “It does not bind this body:”. */
export interface Binds {
  /** Kinds of body, whether they are elected or not; the elected ones where left out. */
  readonly types?: readonly BodyType[];
  /** Only bodies of this country. */
  readonly country?: Area['country'];
  readonly only: string;
}

/** An item of the law. Everything about it is data: another law is another entry. */
export interface Requirement {
  /** The paragraph in kebab case: `3-g`. Also what `meets` and `duties.yaml` call it. */
  readonly id: string;
  /** As the instrument numbers it: `3(g)`. */
  readonly paragraph: string;
  /** A few words: `Spending over £500`. */
  readonly title: string;
  /** What has to be published: a paraphrase, never the words of the law. */
  readonly says: string;
  /** Why: what it lets a resident see. */
  readonly why: string;
  /** Heading of the register that it stands under. */
  readonly group: string;
  /** Ids of instruments. */
  readonly instrument: string;
  readonly insertedBy?: string;
  readonly changedBy?: readonly string[];
  /** Whom it concerns. */
  readonly whom: readonly Whom[];
  /** Whom it binds; all elected local policing bodies where left out. */
  readonly binds?: Binds;
  /** A condition that only the body can know: where it does not hold, it says so in `duties.yaml`. */
  readonly onlyWhere?: string;
  /** `from` is null of what is enacted and was not found to be in force. */
  readonly inForce: { readonly from: IsoDate | null; readonly to?: IsoDate };
  readonly timing: Timing;
  /** Must stand in a prominent place on the body’s website. */
  readonly prominent: boolean;
  /** Amounts over this, in pounds. */
  readonly threshold?: { readonly overPounds: number; readonly known: Known };
  /** How the item is known. */
  readonly item: Known;
  /** How its timing is known. A day reckoned from `general-knowledge` is never shown as law. */
  readonly time: Known;
  readonly shownBy?: readonly ShownBy[];
  /** Parts that are due each by itself; `national-priorities` are those of the day. */
  readonly parts?: readonly RequirementPart[] | 'national-priorities';
}
