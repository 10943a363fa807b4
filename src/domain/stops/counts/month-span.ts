declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** `January to March 2024`. */
    'stops.months': MonthSpan;
    /** `Jan to Mar 2024`. */
    'stops.months-short': MonthSpan;
  }
}

/** The first and the last month that a value of the dimension `month` is about. */
export interface MonthSpan {
  /** `2024-01`. */
  readonly first: string;
  readonly last: string;
}

/** `2024-03` is a month; `2024-01..2024-03` three that are kept together. */
export function spanOf(code: string): MonthSpan {
  const [first = code, last = first] = code.split('..');
  return { first, last };
}

export function spanCode({ first, last }: MonthSpan): string {
  return first === last ? first : `${first}..${last}`;
}

/** The month so many before one: `monthsBefore('2024-03', 11)` is `2023-04`. */
export function monthsBefore(month: string, number: number): string {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const months = 12 * year + (ofYear - 1) - number;
  const before = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${before}`;
}

/** How many months a span has. */
export function monthsBetween({ first, last }: MonthSpan): number {
  const count = (month: string): number => {
    const [year = 0, ofYear = 1] = month.split('-').map(Number);
    return 12 * year + ofYear;
  };
  return count(last) - count(first) + 1;
}

/** Months in order, those that follow one another together. */
export function spansOf(months: readonly string[]): readonly MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    const follows = last !== undefined && monthsBetween({ first: last.last, last: month }) === 2;
    if (follows) spans[spans.length - 1] = { first: last.first, last: month };
    else spans.push({ first: month, last: month });
  }
  return spans;
}
