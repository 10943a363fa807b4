import type { FindingCode } from './finding-code.ts';

/** A code of a check, in short. */
export type CheckEntry = readonly [
  code: string,
  title: string,
  why: string,
  fix: string,
  source: string,
  onPage?: true,
];

export function asCheck([code, title, why, fix, source, onPage]: CheckEntry): FindingCode {
  const shown = onPage === undefined ? {} : { onPage };
  return { code, stage: 'check', title, why, fix, source, ...shown };
}
