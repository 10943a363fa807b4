import type { StopDimension } from '../counts/stop-counts.ts';
import type { EthnicBasis } from '../rates/ethnic-basis.ts';

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

const titles: Readonly<Record<Exclude<AskedDimension, 'ethnicity'>, string>> = {
  month: 'Month',
  reason: 'Reason for the search',
  legislation: 'Legislation',
  outcome: 'Outcome',
  found: 'Outcome linked to what was searched for',
  age: 'Age',
  gender: 'Gender',
  csp: 'Community safety partnership',
  type: 'Person or vehicle',
};

/** `Self-defined ethnicity`. */
export function titleOf(asked: AskedDimension, basis: EthnicBasis): string {
  if (asked !== 'ethnicity') return titles[asked];
  return basis === 'self' ? 'Self-defined ethnicity' : 'Officer-defined ethnicity';
}

/** The title inside a sentence: `self-defined ethnicity`. */
export function phraseOf(asked: AskedDimension, basis: EthnicBasis): string {
  const title = titleOf(asked, basis);
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

/** The dimension of the counts that holds it. */
export function dimensionOf(asked: AskedDimension, basis: EthnicBasis): StopDimension {
  return asked === 'ethnicity' ? basis : asked;
}
