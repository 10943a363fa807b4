import type { Quantity } from '../figures/status.ts';
import type { Unit } from '../figures/unit.ts';
import type { Text } from '../statements/statement.ts';

/** A sign between the parts of a formula. */
export type Sign = '+' | '−' | '÷';

/** Members that a formula is worked out over: how many, what they are called, and by which list. */
export interface CalledMembers {
  readonly number: number;
  /** What the measure calls them: `areas`. */
  readonly called: string;
  /** Of a list with versions, its version, and whether the own place is counted with the others. */
  readonly listed?: { readonly version: string; readonly itself: boolean };
}

declare module '../statements/statement.ts' {
  interface Vocabulary {
    /** A column or measure inside a formula, by its title. */
    'formula.name': { readonly title: string };
    'formula.sum': { readonly of: Text };
    /** How many rows there are of what is called so. */
    'formula.rows': { readonly called: string };
    'formula.length': { readonly unit: 'days' | 'months' };
    /** At a group that is named, such as White people. */
    'formula.at': { readonly formula: Text; readonly names: readonly string[] };
    'formula.signs': { readonly parts: readonly Text[]; readonly sign: Sign };
    'formula.times': { readonly formula: Text; readonly times: number };
    'formula.total': { readonly formula: Text; readonly members: CalledMembers };
    'formula.mean': { readonly formula: Text; readonly members: CalledMembers };
    'formula.place': {
      readonly formula: Text;
      readonly members: CalledMembers;
      readonly first: 'lowest' | 'highest';
    };
    'working.number': { readonly value: number };
    /** A part without a number: hidden, missing, or not applicable. */
    'working.status': { readonly status: Quantity['status'] };
    /** Cells added up, to so many decimal places. */
    'working.cells': { readonly cells: readonly Quantity[]; readonly decimals: number };
    /** More cells than are written out. */
    'working.many-cells': { readonly count: number };
    'working.signs': { readonly parts: readonly WorkingPart[]; readonly sign: Sign };
    'working.times': { readonly working: Text; readonly times: number };
    /** Numbers of members added up, in brackets where more follows. */
    'working.members': { readonly values: readonly number[]; readonly bracketed: boolean };
    /** So many come before the own value, and so many more have the same. */
    'working.place': {
      readonly before: number;
      readonly own: number;
      readonly equal: number;
      readonly first: 'lowest' | 'highest';
    };
    /** A working with what comes of it, and how that is shown. */
    'working.result': {
      readonly working: Text;
      readonly value: number | null;
      readonly status: Quantity['status'];
      readonly unit: Unit;
      readonly decimals: number;
    };
  }
}

/** Part of a working; a compound one stands in brackets inside another. */
export interface WorkingPart {
  readonly working: Text;
  readonly compound: boolean;
}

declare module '../statements/statement.ts' {
  /** Why a figure has no value. */
  interface Vocabulary {
    'no-value.no-row': { readonly dataset: string };
    'no-value.period-not-covered': object;
    'no-value.words-do-not-add': object;
    /** Hidden, not supplied or not applicable: the column of that title. */
    'no-value.status': {
      readonly title: string;
      readonly status: 'suppressed' | 'unavailable' | 'not-applicable';
    };
    'no-value.divided-by-zero': { readonly by: Text };
    'no-value.not-ranked': object;
    'no-value.nobody-beside': object;
    'no-value.not-listed': { readonly called: string };
    /** The reason at one member. */
    'no-value.at-member': { readonly reason: Text; readonly member: string };
    /** A percentage of fewer cases than it takes. */
    'no-value.too-few': { readonly cases: number; readonly least: number };
    'no-value.hidden': object;
  }
}
