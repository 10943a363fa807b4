import type { Code } from '../../tables/dataset.ts';
import { byDimension, type StopCounts, type StopDimension, stopDimensions } from './stop-counts.ts';

/** Names and order of the codes of each dimension; months need none. */
export type StopCodes = Readonly<Record<Exclude<StopDimension, 'month'>, readonly Code[]>>;

/** The codes of a dimension that nothing names, or none. */
export interface UnknownCode {
  readonly dimension: StopDimension;
  readonly code: string;
}

/** Codes in the counts that `codes` does not hold. */
export function unknownCodes(counts: StopCounts, codes: StopCodes): readonly UnknownCode[] {
  return stopDimensions.flatMap((dimension) => {
    if (dimension === 'month') return [];
    const known = new Set(codes[dimension].map(({ code }) => code));
    return counts.values[dimension]
      .filter(({ code }) => !known.has(code))
      .map(({ code }) => ({ dimension, code }));
  });
}

/** The counts with the names that readers are shown, each dimension in the order of its codes. */
export function arrangeCounts(counts: StopCounts, codes: StopCodes): StopCounts {
  const values = byDimension((dimension) => {
    const found = counts.values[dimension];
    return dimension === 'month' ? inTime(found) : inOrder(found, codes[dimension]);
  });
  const columns = byDimension((dimension) => {
    const places = counts.values[dimension].map(({ code }) =>
      values[dimension].findIndex((other) => other.code === code),
    );
    return counts.columns[dimension].map((index) => places[index] ?? -1);
  });
  return { ...counts, values, columns };
}

function inTime(months: readonly Code[]): readonly Code[] {
  return months.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function inOrder(found: readonly Code[], codes: readonly Code[]): readonly Code[] {
  const present = new Set(found.map(({ code }) => code));
  return codes.filter(({ code }) => present.has(code));
}
