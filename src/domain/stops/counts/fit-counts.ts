import type { Text } from '../../statements/statement.ts';
import type { Code } from '../../tables/dataset.ts';
import { encodeCounts } from './compact.ts';
import { monthsBefore, spanCode } from './month-span.ts';
import type { StopCounts, StopDimension } from './stop-counts.ts';

/** Of what a few rare values are put together. */
export type RareDimension = 'legislation' | 'reason' | 'outcome';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** Values that fewer than so many percent of the searches have are put together. */
    'coarse.rare': { readonly of: RareDimension; readonly percent: number };
    /** The label of so many values that are put together. */
    'coarse.rare-label': { readonly of: RareDimension; readonly number: number };
    /** Months before one are put together in quarters. */
    'coarse.quarters': { readonly before: string };
    'coarse.partnerships': object;
    'coarse.partnerships-label': object;
  }
}

/** Counts that fit, and what had to be put together for it: one sentence each. */
export interface Fitted {
  readonly counts: StopCounts;
  /** The counts by {@link encodeCounts}. */
  readonly text: string;
  readonly says: readonly Text[];
}

/** Code of what is put together. */
const togetherCode = 'together';

/** A value with a smaller part than this of all searches is rare. */
const rareShare = 0.01;

/** Puts a label into words: counts hold labels that can be read. */
type SayLabel = (label: Text) => string;

interface Step {
  readonly take: (counts: StopCounts, say: SayLabel) => StopCounts | null;
  readonly says: (counts: StopCounts) => Text;
}

const steps: readonly Step[] = [
  withoutRare('legislation'),
  withoutRare('reason'),
  {
    take: inQuarters,
    says: ({ to }) => ({ say: 'coarse.quarters', before: lastYear(to) }),
  },
  withoutRare('outcome'),
  {
    take: allPartnerships,
    says: () => ({ say: 'coarse.partnerships' }),
  },
];

/**
 * Makes counts of a large force small enough to be loaded by a page: rare legislation, then rare reasons,
 * then the months before the last twelve, then rare outcomes, then the partnerships are put together, as far
 * as it takes and no further.
 *
 * @param sizeOf - Of a text as it is sent, in bytes.
 * @param most - Bytes that it may have. Where all steps together do not reach it, the result is larger.
 * @param say - Puts the label of what is put together into words.
 */
export function fitCounts(
  counts: StopCounts,
  sizeOf: (text: string) => number,
  most: number,
  say: SayLabel,
): Fitted {
  let fitted: Fitted = { counts, text: encodeCounts(counts), says: [] };
  for (const step of steps) {
    const bytes = sizeOf(fitted.text);
    if (bytes <= most) return fitted;
    const smaller = step.take(fitted.counts, say);
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

function withoutRare(of: RareDimension): Step {
  return {
    take: (counts, say) => putTogether(counts, of, say),
    says: () => ({ say: 'coarse.rare', of, percent: 100 * rareShare }),
  };
}

function putTogether(counts: StopCounts, of: RareDimension, say: SayLabel): StopCounts | null {
  const all = counts.searches.reduce((sum, searches) => sum + searches, 0);
  const searchesOf = counts.values[of].map(() => 0);
  for (const [row, index] of counts.columns[of].entries()) {
    searchesOf[index] = (searchesOf[index] ?? 0) + (counts.searches[row] ?? 0);
  }
  const isRare = (index: number): boolean => (searchesOf[index] ?? 0) < rareShare * all;
  const rare = counts.values[of].filter(({ code }, index) => code !== 'blank' && isRare(index));
  if (rare.length < 2) return null;
  const together = {
    code: togetherCode,
    label: say({ say: 'coarse.rare-label', of, number: rare.length }),
  };
  return renamed(counts, of, (value) => (rare.includes(value) ? together : value));
}

function allPartnerships(counts: StopCounts, say: SayLabel): StopCounts | null {
  if (counts.values.csp.length < 2) return null;
  const label = say({ say: 'coarse.partnerships-label' });
  return renamed(counts, 'csp', () => ({ code: togetherCode, label }));
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
    const code = spanCode({ first, last });
    return { code, label: code };
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
