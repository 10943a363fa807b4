import { formatInWords } from '../figures/format.ts';
import { count } from '../figures/unit.ts';
import { periodBefore, yearBefore } from '../time/neighbours.ts';
import { formatPeriod, type Period, type PeriodKind } from '../time/period.ts';

const nouns: Readonly<Record<PeriodKind, { readonly one: string; readonly many: string }>> = {
  day: { one: 'day', many: 'days' },
  month: { one: 'month', many: 'months' },
  quarter: { one: 'quarter', many: 'quarters' },
  'financial-year': { one: 'year', many: 'years' },
  'rolling-year': { one: '12 months', many: 'periods of 12 months' },
  'year-to-date': { one: 'months', many: 'periods from 1 April' },
};

/** `the previous quarter` where it is the one just before; else the period by its name. */
export function previousPhrase(earlier: Period, later: Period): string {
  const before = periodBefore(later);
  return before?.id === earlier.id
    ? `the previous ${nouns[later.kind].one}`
    : formatPeriod(earlier);
}

/** `the same quarter a year before`; of a financial year `the year before`. */
export function yearBeforePhrase(period: Period): string {
  if (period.kind === 'financial-year') return 'the year before';
  return yearBefore(period).kind === 'day'
    ? formatPeriod(yearBefore(period))
    : `the same ${nouns[period.kind].one} a year before`;
}

/** `in the previous quarter`, `on 30 April 2024`. */
export function within(phrase: string, { kind }: Period): string {
  return `${kind === 'day' ? 'on' : 'in'} ${phrase}`;
}

/** `four quarters`, `12 months`, `one month`. */
export function countOfPeriods(number: number, kind: PeriodKind): string {
  const { one, many } = nouns[kind];
  return `${formatInWords(number, count(one, many), 0)} ${number === 1 ? one : many}`;
}

/** ` a month`, to stand after an average of counts. */
export function eachPeriod(kind: PeriodKind): string {
  return ` a ${nouns[kind].one}`;
}
