import type { PeriodColumn } from '../../domain/tables/dataset.ts';
import { monthByName } from '../../domain/time/month-names.ts';
import { day, month, type Period, quarter } from '../../domain/time/period.ts';
import { readPeriodCell } from '../cells/period-cell.ts';
import { type Cell, shownOf, textCell } from '../files/grid.ts';

/** A heading of time: a whole period, or the part of one that another heading completes. */
export type TimeHeading =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  /** The year in which a financial year begins. */
  | { readonly kind: 'financial-year'; readonly startYear: number }
  | { readonly kind: 'year'; readonly year: number };

/** What a return may be about is bounded only when its own period is known. */
const noEnd = day(9999, 12, 31);

const longestHeading = 60;

/**
 * Reads a heading of time for a dataset that takes these periods: `May 2024`, a date that stands for its month,
 * `Q4 2023/24`, or a part (`May`, `Q4`, `2023/24`, `2024`). Null for anything else.
 */
export function readTimeHeading(cell: Cell, column: PeriodColumn): TimeHeading | null {
  if (cell.text.length > longestHeading) return null;
  for (const one of [cell, asShown(cell)]) {
    if (one.kind === 'number') continue;
    const whole = readPeriodCell(one, column, noEnd);
    if (whole.ok) return { kind: 'period', period: whole.value };
  }
  return readPart(shownOf(cell));
}

function asShown(cell: Cell): Cell {
  return textCell(shownOf(cell).replace(/\s+/g, ' '));
}

function readPart(text: string): TimeHeading | null {
  const said = text.trim().toLowerCase().replace(/\.$/, '');
  const named = monthByName.get(said);
  if (named !== undefined) return { kind: 'month', month: named };
  const numbered = /^q(?:uarter|tr)?\s?([1-4])$/.exec(said)?.[1];
  if (numbered !== undefined) return { kind: 'quarter', quarter: Number(numbered) };
  const bare = said.replace(/^(?:fy|financial year)\s*:?\s*/, '');
  const long = /^((?:19|20)\d{2})\s?[-/–]\s?(?:\d{2})?(\d{2})$/.exec(bare);
  if (long !== null && isNext(Number(long[1]), Number(long[2]))) {
    return { kind: 'financial-year', startYear: Number(long[1]) };
  }
  const short = /^(\d{2})\/(\d{2})$/.exec(bare);
  if (short !== null && isNext(Number(short[1]), Number(short[2]))) {
    return { kind: 'financial-year', startYear: 2000 + Number(short[1]) };
  }
  // Of a financial year of one number nobody knows whether it begins or ends in it.
  return /^(?:19|20)\d{2}$/.test(said) ? { kind: 'year', year: Number(said) } : null;
}

function isNext(year: number, twoDigits: number): boolean {
  return (year + 1) % 100 === twoDigits;
}

/**
 * The period that headings say together: `2023/24` over `Jan` is January 2024. Null where they leave it open, or
 * contradict each other.
 */
export function composePeriod(
  headings: readonly TimeHeading[],
  column: PeriodColumn,
): Period | null {
  const periods = headings.flatMap((one) => (one.kind === 'period' ? [one.period] : []));
  const monthNumber = onlyOne(headings.flatMap((one) => (one.kind === 'month' ? [one.month] : [])));
  const quarterNumber = onlyOne(
    headings.flatMap((one) => (one.kind === 'quarter' ? [one.quarter] : [])),
  );
  if (monthNumber === null && quarterNumber === null) return onlyPeriod(periods);
  const start = onlyOne(
    headings.flatMap((one) => {
      if (one.kind === 'financial-year') return [one.startYear];
      const isYear = one.kind === 'period' && one.period.kind === 'financial-year';
      return isYear ? [Number(one.period.start.slice(0, 4))] : [];
    }),
  );
  const year = onlyOne(headings.flatMap((one) => (one.kind === 'year' ? [one.year] : [])));
  const made = compose(monthNumber, quarterNumber, start, year);
  return made !== null && column.grains.includes(made.kind) ? made : null;
}

function compose(
  monthNumber: number | null,
  quarterNumber: number | null,
  start: number | null,
  year: number | null,
): Period | null {
  if (monthNumber !== null && quarterNumber === null) {
    if (start !== null) return month(monthNumber >= 4 ? start : start + 1, monthNumber);
    return year === null ? null : month(year, monthNumber);
  }
  return quarterNumber !== null && start !== null ? quarter(start, quarterNumber) : null;
}

function onlyOne<T>(values: readonly T[]): T | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function onlyPeriod(periods: readonly Period[]): Period | null {
  const [first, ...others] = periods;
  return first !== undefined && others.every(({ id }) => id === first.id) ? first : null;
}
