import type { Quantity } from '../figures/status.ts';
import type { Period } from '../time/period.ts';
import type { Dataset } from './dataset.ts';

/** A file that was accepted as a return. */
export interface ReturnSource {
  /** Path inside the publication folder, POSIX. */
  readonly file: string;
  /** Of the file's bytes, 64 hex digits; `[c]` in a publication where it would confirm guesses. */
  readonly sha256: string;
  readonly sheet?: string;
  /** The period that the file's name gives: what the return reports on. */
  readonly period: Period;
  /** 1 for the first return of a period; a later revision of the same period counts on. */
  readonly revision: number;
}

/** A number in a return: what it is, and the text that stood in the cell. */
export interface GivenQuantity extends Quantity {
  readonly given: string;
  /** Where it stood, in a published file whose layout is not that of the dataset. */
  readonly at?: { readonly sheet?: string; readonly row: number; readonly column: string };
}

/** One row of a return, read against its dataset. */
export interface Row {
  readonly period: Period;
  /** Code by column name, for the coded columns. */
  readonly codes: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, GivenQuantity>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly source: ReturnSource;
  /** Row in the file, from 1, the header included. */
  readonly row: number;
}

/** All accepted rows of one dataset, later returns having superseded earlier ones row by row. */
export interface Table {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  /**
   * The rows as they stood before later returns superseded some of them, oldest state first: what
   * was published once stays known. Left out where nothing was superseded, or nobody is counted.
   */
  readonly former?: readonly (readonly Row[])[];
  readonly sources: readonly ReturnSource[];
  /** Label by code, by column name; for open columns as the returns spell them, in their order. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
