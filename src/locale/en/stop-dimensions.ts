import type { StopDimension } from '../../domain/stops/counts/stop-counts.ts';
import { insideSentence } from './grammar.ts';

const titles: Readonly<Record<StopDimension, string>> = {
  month: 'Month',
  type: 'Person or vehicle',
  self: 'Self-defined ethnicity',
  officer: 'Officer-defined ethnicity',
  age: 'Age',
  gender: 'Gender',
  reason: 'Reason for the search',
  legislation: 'Legislation',
  outcome: 'Outcome',
  found: 'Outcome linked to what was searched for',
  csp: 'Community safety partnership',
};

/** What searches are told apart by, as a heading: `Self-defined ethnicity`. */
export function dimensionTitle(dimension: StopDimension): string {
  return titles[dimension];
}

/** The same inside a sentence: `self-defined ethnicity`. */
export function dimensionPhrase(dimension: StopDimension): string {
  return insideSentence(titles[dimension]);
}
