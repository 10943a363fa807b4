import type { StatementKind, StatementOf } from '../statements/statement.ts';

/**
 * The kinds that answers about searches are told in. Those of no other noun are among them, so that a page that answers
 * loads their words and no others.
 */
export type StopKind = Extract<StatementKind, `stops.${string}` | `stops-${string}.${string}`>;

/** What an answer about searches says. */
export type StopText = string | StatementOf<StopKind>;
