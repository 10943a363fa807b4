import type { StopDimension } from '../counts/stop-counts.ts';
import type { EthnicBasis } from '../rates/ethnic-basis.ts';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** What searches are told apart by, as a heading: `Self-defined ethnicity`. */
    'stops.dimension': { readonly dimension: StopDimension };
  }
}

/** What a reader may count searches by: ethnicity is one thing, told in two ways. */
export const askedDimensions = [
  'ethnicity',
  'month',
  'reason',
  'legislation',
  'outcome',
  'found',
  'age',
  'gender',
  'csp',
  'type',
] as const;

export type AskedDimension = (typeof askedDimensions)[number];

/** What a reader may narrow searches by, besides months. */
export const narrowing = [
  'csp',
  'reason',
  'legislation',
  'outcome',
  'found',
  'gender',
  'age',
] as const;

export type Narrowing = (typeof narrowing)[number];

/** The dimension of the counts that holds it. */
export function dimensionOf(asked: AskedDimension, basis: EthnicBasis): StopDimension {
  return asked === 'ethnicity' ? basis : asked;
}
