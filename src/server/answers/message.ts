import type { Resource } from '../resource.ts';
import type { Ground } from './grounds.ts';

/** What an answering thread is asked. */
export interface AskedMessage {
  /** The page. */
  readonly file: string;
  readonly query: string;
  /** What it answers from, where the thread does not have it yet. */
  readonly ground: Ground | null;
  /** Pages of which it may forget what it has read: another release, or others need the room. */
  readonly forget: readonly string[];
}

/** What it says to that: the page with its answer, or null where there is nothing to answer from. */
export interface AnsweredMessage {
  readonly resource: Resource | null;
}
