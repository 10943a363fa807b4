import { comparePeriods, type Period } from '../time/period.ts';
import type { RegisterColumn } from './register.ts';

/** A value that rows can be narrowed to. */
export interface FilterChoice {
  readonly code: string;
  readonly text: string;
  /** Rows that would be found with it. */
  readonly rows: number;
}

/** What a filter offers: categories in their order, periods from the latest to the first. */
export function filterChoices(
  { kind, values }: RegisterColumn,
  counts: readonly number[] = [],
): readonly FilterChoice[] {
  const choices = values.map(({ code, text, key }, place) => ({
    choice: { code, text, rows: counts[place] ?? 0 },
    key,
  }));
  const ordered =
    kind === 'period' ? choices.toSorted((a, b) => latestFirst(a.key, b.key)) : choices;
  return ordered.flatMap(({ choice }) => (choice.code === '' ? [] : [choice]));
}

function latestFirst(a: RegisterColumn['values'][number]['key'], b: typeof a): number {
  return isPeriod(a) && isPeriod(b) ? comparePeriods(b, a) : 0;
}

function isPeriod(key: RegisterColumn['values'][number]['key']): key is Period {
  return typeof key === 'object' && key !== null;
}
