import type { StatementOf, Text } from '../statements/statement.ts';
import { sumOf } from '../statistics/sum.ts';
import type { SetAsideReason } from './open-data.ts';

declare module '../statements/statement.ts' {
  interface Vocabulary {
    /** How many records of those handed over are not counted, and why: a sentence. */
    'set-aside.reasons': {
      readonly handedOver: number;
      readonly setAside: number;
      /** From the one with most rows. */
      readonly reasons: readonly SetAsideReason[];
    };
    /** Records that repeat a crime, and are not counted again. */
    'set-aside.repeats': { readonly records: number };
    /** Records whose crime id a different record has too, each of which is counted. */
    'set-aside.shared-ids': { readonly records: number };
  }
}

/**
 * Whether so many rows that could not be counted might make a fall of a count: whether they are more than half of
 * what chance alone moves it by (half a standard deviation of a Poisson count, `√counted ÷ 2`).
 */
export function mayHideFall(counted: number, setAside: number): boolean {
  return setAside > Math.sqrt(counted) / 2;
}

/** `Of 20 records handed over, 8 are not counted: the legislation is in no list (8).`; null where none is set aside. */
export function describeSetAside(
  handedOver: number,
  reasons: readonly SetAsideReason[],
): StatementOf<'set-aside.reasons'> | null {
  const setAside = sumOf(reasons, ({ rows }) => rows);
  if (setAside === 0) return null;
  const inOrder = reasons.toSorted((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
  return { say: 'set-aside.reasons', handedOver, setAside, reasons: inOrder };
}

/** What is said of rows that are one crime; null where there is none. */
export function describeRepeats(records: number): Text | null {
  return records === 0 ? null : { say: 'set-aside.repeats', records };
}

/** `2 records have a crime id that a different record has too; each is counted.`; null where none has. */
export function describeSharedIds(records: number): Text | null {
  return records === 0 ? null : { say: 'set-aside.shared-ids', records };
}
