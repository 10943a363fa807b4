import type { Profile } from '../domain/disclosure/profile.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import type { Found } from '../domain/findings/finding.ts';
import type { Asked } from '../domain/law/asked.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Edition, Section } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Table } from '../domain/tables/table.ts';
import type { IsoDate, Period } from '../domain/time/period.ts';

/** A section as it was compiled, with the text that it was written in. */
export interface CheckedSection {
  readonly section: Section<Text>;
  /** `editions/2024-06/homicide.md`. */
  readonly file: string;
  readonly text: string;
  /** Ids of the figures that stand in its words, tables and charts. */
  readonly shown: ReadonlySet<string>;
}

/**
 * All that a check may look at: one edition as it would be published, and the data as they were
 * known by its month.
 */
export interface CheckContext {
  readonly edition: Edition<Text>;
  /** `editions/2024-06/edition.yaml`. */
  readonly file: string;
  /** The text of that file. */
  readonly text: string;
  /** What the edition says in public about findings. */
  readonly notes: readonly { readonly says: string }[];
  readonly month: Period;
  /** Since when the body handles complaints first, by notice under section 13A of the 2002 Act. */
  readonly firstHandling?: IsoDate;
  /** What the law asks of the body at the end of the month. */
  readonly law: Asked;
  /** The rules by which small numbers of people are hidden, and whether posts fall under them too. */
  readonly disclosure: { readonly profile: Profile; readonly posts: boolean };
  /** In reading order. */
  readonly sections: readonly CheckedSection[];
  /** Figures of all time; {@link CheckContext.month} bounds what the edition can know. */
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Rows that the edition can know, by dataset. */
  readonly tables: ReadonlyMap<string, Table>;
  /** What compiling has found already: it is not told twice. */
  readonly found: readonly Found[];
}

/** Looks for one kind of thing and tells every instance; never changes what is published. */
export type Check = (context: CheckContext) => readonly Found[];
