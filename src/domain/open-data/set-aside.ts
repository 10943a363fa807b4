import { formatNumber } from '../figures/format.ts';
import type { SetAsideReason } from './open-data.ts';

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
): string | null {
  const setAside = reasons.reduce((sum, { rows }) => sum + rows, 0);
  if (setAside === 0) return null;
  const why = reasons
    .toSorted((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1))
    .map(({ reason, rows }) => `${uncapitalised(reason)} (${formatNumber(rows, 0)})`)
    .join('; ');
  return `${notCounted(handedOver, setAside)}: ${why}.`;
}

/** `Of 20 records handed over, 8 are not counted`; `Of 20 records handed over, none could be counted`. */
export function notCounted(handedOver: number, setAside: number): string {
  const of = `Of ${records(handedOver)} handed over, `;
  if (setAside >= handedOver) return `${of}none could be counted`;
  return `${of}${formatNumber(setAside, 0)} ${setAside === 1 ? 'is' : 'are'} not counted`;
}

/** What is said of rows that are one crime; null where there is none. */
export function describeRepeats(repeats: number): string | null {
  if (repeats === 0) return null;
  return repeats === 1
    ? '1 record repeats a crime in every column, with the same crime id, and is not counted again.'
    : `${formatNumber(repeats, 0)} records repeat a crime in every column, with the same crime id, and are not counted again.`;
}

/** `2 records have a crime id that a different record has too; each is counted.`; null where none has. */
export function describeSharedIds(records: number): string | null {
  if (records === 0) return null;
  return records === 1
    ? '1 record of a crime has an id that a record of another month, force or content has too; each is counted.'
    : `${formatNumber(records, 0)} records of crimes have an id that a record of another month, force or content has too; each is counted.`;
}

function records(number: number): string {
  return number === 1 ? '1 record' : `${formatNumber(number, 0)} records`;
}

function uncapitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
