import { addresses } from '../../publish/addresses.ts';
import type { Resource } from '../resource.ts';

/** What an address asks of a page that answers. */
export interface Question {
  /** What is asked of one site shares what was read of it; of another, nothing. */
  readonly site: object;
  /** The page. */
  readonly file: string;
  /** The part of the address after the path: `?by=month`. */
  readonly query: string;
  /** The page as it was published. */
  readonly page: Resource;
  /** The script that hands to browsers what the page answers from. */
  readonly data: Resource;
  /** Says that nobody waits for the answer any more. */
  readonly given?: AbortSignal;
}

/** The page with its answer; that there is nothing to answer from; or why there is no answer. */
export type Outcome =
  | { readonly kind: 'answered'; readonly resource: Resource }
  | { readonly kind: 'unanswerable' }
  | { readonly kind: 'busy' | 'slow' };

/** Whoever works answers out. */
export interface Answers {
  readonly answer: (question: Question) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Whether questions may be asked of a page. */
export function isAnswered(file: string): boolean {
  return dataOf(file) !== null;
}

/** The file that a page answers from; null for any page that does not answer. */
export function dataOf(file: string): string | null {
  if (file === addresses.stops) return addresses.stopCounts;
  const register = /^registers\/([^/]+)\/index\.html$/.exec(file)?.[1];
  return register === undefined ? null : addresses.registerRows(register);
}
