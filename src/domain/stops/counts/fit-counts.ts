import { formatNumber } from '../../figures/format.ts';
import type { Code } from '../../tables/dataset.ts';
import { encodeCounts } from './compact.ts';
import { formatSpan, monthsBefore, spanCode } from './month-span.ts';
import type { StopCounts, StopDimension } from './stop-counts.ts';

/** Counts that fit, and what had to be put together for it: one sentence each. */
export interface Fitted {
  readonly counts: StopCounts;
  /** The counts by {@link encodeCounts}. */
  readonly text: string;
  readonly says: readonly string[];
}

/** Code of what is put together. */
const togetherCode = 'together';

/** A value with a smaller part than this of all searches is rare. */
const rareShare = 0.01;

interface Step {
  readonly take: (counts: StopCounts) => StopCounts | null;
  readonly says: (counts: StopCounts) => string;
}

const steps: readonly Step[] = [
  {
    take: (counts) => withoutRare(counts, 'legislation', 'Other legislation'),
    says: () =>
      'Powers used in fewer than 1% of the searches are put together as other legislation.',
  },
  {
    take: (counts) => withoutRare(counts, 'reason', 'Other reasons'),
    says: () => 'Reasons for fewer than 1% of the searches are put together as other reasons.',
  },
  {
    take: inQuarters,
    says: ({ to }) =>
      `Months before ${formatSpan({ first: lastYear(to), last: lastYear(to) })} are put together in quarters.`,
  },
  {
    take: (counts) => withoutRare(counts, 'outcome', 'Other outcomes'),
    says: () => 'Outcomes of fewer than 1% of the searches are put together as other outcomes.',
  },
  {
    take: (counts) => asOne(counts, 'csp', 'All partnerships'),
    says: () => 'Searches cannot be told apart by community safety partnership.',
  },
];

/**
 * Makes counts of a large force small enough to be loaded by a page: rare legislation, then rare reasons,
 * then the months before the last twelve, then rare outcomes, then the partnerships are put together, as far
 * as it takes and no further.
 *
 * @param sizeOf - Of a text as it is sent, in bytes.
 * @param most - Bytes that it may have. Where all steps together do not reach it, the result is larger.
 */
export function fitCounts(
  counts: StopCounts,
  sizeOf: (text: string) => number,
  most: number,
): Fitted {
  let fitted: Fitted = { counts, text: encodeCounts(counts), says: [] };
  for (const step of steps) {
    const bytes = sizeOf(fitted.text);
    if (bytes <= most) return fitted;
    const smaller = step.take(fitted.counts);
    if (smaller === null) continue;
    fitted = {
      counts: smaller,
      text: encodeCounts(smaller),
      says: [...fitted.says, step.says(smaller)],
    };
  }
  return fitted;
}

/** First of the last twelve months. */
function lastYear(to: string): string {
  return monthsBefore(to, 11);
}

function withoutRare(counts: StopCounts, name: StopDimension, label: string): StopCounts | null {
  const all = counts.searches.reduce((sum, searches) => sum + searches, 0);
  const of = counts.values[name].map(() => 0);
  for (const [row, index] of counts.columns[name].entries()) {
    of[index] = (of[index] ?? 0) + (counts.searches[row] ?? 0);
  }
  const isRare = (index: number): boolean => (of[index] ?? 0) < rareShare * all;
  const rare = counts.values[name].filter(({ code }, index) => code !== 'blank' && isRare(index));
  if (rare.length < 2) return null;
  const together = {
    code: togetherCode,
    label: `${label} (${formatNumber(rare.length, 0)})`,
  };
  return renamed(counts, name, (value) => (rare.includes(value) ? together : value));
}

function asOne(counts: StopCounts, name: StopDimension, label: string): StopCounts | null {
  if (counts.values[name].length < 2) return null;
  return renamed(counts, name, () => ({ code: togetherCode, label }));
}

function inQuarters(counts: StopCounts): StopCounts | null {
  const start = lastYear(counts.to);
  const early = counts.values.month.map(({ code }) => code).filter((code) => code < start);
  if (early.length < 2) return null;
  const quarters = Map.groupBy(early, quarterOf);
  return renamed(counts, 'month', (value) => {
    const months = quarters.get(quarterOf(value.code));
    const [first] = months ?? [];
    const last = months?.at(-1);
    if (first === undefined || last === undefined || value.code >= start) return value;
    const span = { first, last };
    return { code: spanCode(span), label: formatSpan(span) };
  });
}

/** `2024-02` is in `2024 0`. */
function quarterOf(month: string): string {
  return `${month.slice(0, 4)} ${Math.floor((Number(month.slice(5)) - 1) / 3)}`;
}

/** The counts with other values in a dimension; those of the same code become one, where the last one was. */
function renamed(
  counts: StopCounts,
  name: StopDimension,
  rename: (value: Code) => Code,
): StopCounts {
  const renamedValues = counts.values[name].map(rename);
  const last = new Map(renamedValues.map((value, index) => [value.code, index]));
  const kept = renamedValues.filter(({ code }, index) => last.get(code) === index);
  const place = new Map(kept.map(({ code }, index) => [code, index]));
  const column = counts.columns[name].map(
    (index) => place.get(renamedValues[index]?.code ?? '') ?? -1,
  );
  return {
    ...counts,
    values: { ...counts.values, [name]: kept },
    columns: { ...counts.columns, [name]: column },
  };
}
