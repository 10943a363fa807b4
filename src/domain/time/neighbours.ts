import {
  day,
  daysInMonth,
  financialYear,
  month,
  type Period,
  quarter,
  rollingYear,
  yearToDate,
} from './period.ts';

/**
 * The period of the same kind that ends the day before this one begins. Days and rolling years have
 * none: a day’s figure is a count of what there was on it; rolling years and years to date overlap.
 */
export function periodBefore(period: Period): Period | null {
  const { year, monthOfYear } = startOf(period);
  switch (period.kind) {
    case 'month':
      return monthOfYear === 1 ? month(year - 1, 12) : month(year, monthOfYear - 1);
    case 'quarter': {
      const number = Number(period.id.slice(-1));
      const startYear = Number(period.id.slice(0, 4));
      return number === 1 ? quarter(startYear - 1, 4) : quarter(startYear, number - 1);
    }
    case 'financial-year':
      return financialYear(year - 1);
    default:
      return null;
  }
}

/** The same stretch of the calendar a year before; 29 February goes back to the 28th. */
export function yearBefore(period: Period): Period {
  const { year, monthOfYear, dayOfMonth } = startOf(period);
  switch (period.kind) {
    case 'day':
      return day(year - 1, monthOfYear, Math.min(dayOfMonth, daysInMonth(year - 1, monthOfYear)));
    case 'month':
      return month(year - 1, monthOfYear);
    case 'quarter':
      return quarter(Number(period.id.slice(0, 4)) - 1, Number(period.id.slice(-1)));
    case 'financial-year':
      return financialYear(year - 1);
    case 'rolling-year':
      return rollingYear(Number(period.end.slice(0, 4)) - 1, Number(period.end.slice(5, 7)));
    case 'year-to-date':
      return yearToDate(year - 1, Number(period.id.slice(-1)));
  }
}

/**
 * Periods with the same word can be set side by side: those of one kind, and years to date that run to
 * the same quarter. April to December is not more than April to September because things got worse.
 */
export function stretchOf({ kind, id }: Period): string {
  return kind === 'year-to-date' ? `${kind} ${id.slice(-2)}` : kind;
}

function startOf({ start }: Period) {
  return {
    year: Number(start.slice(0, 4)),
    monthOfYear: Number(start.slice(5, 7)),
    dayOfMonth: Number(start.slice(8, 10)),
  };
}
