import type { NumberColumn } from '../../domain/tables/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Cell } from '../files/grid.ts';
import type { Spot } from './board.ts';
import type { MeasureMatch } from './measure-words.ts';

/** A cell of the file, and the sheet that it is on. */
export interface Source extends Spot {
  readonly sheet?: string;
  readonly cell: Cell;
}

/** A row of a return as it comes out of a table: what it is about, and the cells that say how much. */
export interface TidyRow {
  readonly period: Period | null;
  /** Codes by column; for open columns the name as it stands. */
  readonly groups: Readonly<Record<string, string>>;
  readonly texts: ReadonlyMap<string, Source>;
  readonly numbers: Map<string, Source>;
  /** The first cell that it was read from. */
  readonly at: Spot;
}

/** Why a number is no part of the return. */
export type LeftOutReason =
  | 'total'
  | 'heading-unknown'
  | 'group-unknown'
  | 'group-unsaid'
  | 'no-period'
  | 'empty'
  | 'repeated'
  | 'note'
  | 'title'
  | 'other-table';

/** Cells that are no part of the return: visible where they stand, with the reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly sheet?: string;
  readonly cells: readonly Spot[];
  /** The heading or label that they stand under or beside, or their own words. */
  readonly words: string;
  /** The column of which a group is unknown or unsaid. */
  readonly of?: string;
}

/** A heading, or several together, and what they were understood as. */
export interface HeadingFact {
  /** From the outermost: `Requested in Month › Filed`. */
  readonly words: string;
  readonly means: string;
  readonly by: MeasureMatch['by'];
  readonly at: Spot;
}

/** A label of a group, and its code. */
export interface GroupFact {
  readonly column: string;
  readonly words: string;
  readonly code: string;
  readonly at: Spot;
}

/** A cell that two readings claim, or that is claimed for what another cell gives already. */
export interface Clash {
  readonly column: NumberColumn;
  readonly first: Source;
  readonly second: Source;
}
