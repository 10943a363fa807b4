import { fold } from '../text/fold.ts';
import { comparePeriods } from '../time/period.ts';
import type { RegisterColumn, RegisterValue } from './register.ts';

/** A value that rows can be narrowed to. */
export interface FilterChoice {
  readonly code: string;
  readonly text: string;
  /** Rows that would be found with it. */
  readonly rows: number;
}

/** What a filter offers: categories in their order, periods from the latest to the first, words by the alphabet. */
export function filterChoices(
  { kind, values }: RegisterColumn,
  counts: readonly number[] = [],
): readonly FilterChoice[] {
  const choices = values.map((value, place) => ({ value, rows: counts[place] ?? 0 }));
  const ordered =
    kind === 'category' ? choices : choices.toSorted((a, b) => compareValues(a.value, b.value));
  return ordered.flatMap(({ value: { code, text }, rows }) =>
    code === '' ? [] : [{ code, text, rows }],
  );
}

function compareValues(a: RegisterValue, b: RegisterValue): number {
  if (isPeriod(a.key) && isPeriod(b.key)) return comparePeriods(b.key, a.key);
  const [one, other] = [fold(a.text), fold(b.text)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isPeriod(key: RegisterValue['key']): key is Extract<RegisterValue['key'], object> {
  return typeof key === 'object' && key !== null;
}
