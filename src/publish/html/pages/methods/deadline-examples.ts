import { formatNumber } from '../../../../domain/figures/format.ts';
import { lastDayOf, setBy } from '../../../../domain/law/last-days.ts';
import { commentDays, commentsClock } from '../../../../domain/peel/report-clock.ts';
import { bankHolidays, lastWorkingDayUpTo } from '../../../../domain/time/bank-holidays.ts';
import { addDays, addMonths } from '../../../../domain/time/calendar-months.ts';
import { periodOn } from '../../../../domain/time/complete-periods.ts';
import { easterSunday } from '../../../../domain/time/easter.ts';
import {
  financialYear,
  formatDate,
  formatPeriod,
  month,
  quarter,
} from '../../../../domain/time/period.ts';
import { relevantPeriodEnds } from '../../../../domain/time/relevant-periods.ts';
import { accountDays } from '../../../../reference/requirements/account-days.ts';
import type { SiteIndex } from '../../site-index.ts';
import type { WorkedExample } from './worked-example.ts';

const origin = { kind: 'dates' } as const;
const whole = (value: number): string => formatNumber(value, 0);

export function yearExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const year = financialYear(2024);
  const last = addDays(year.start, -1);
  const working = lastWorkingDayUpTo(last);
  return {
    origin,
    steps: [
      { says: words.begins, sum: formatDate(year.start) },
      { says: words.lastDay, sum: formatDate(last) },
      { says: words.workingDay, sum: formatDate(working) },
    ],
    result: words.yearResult('2024/25', formatDate(last), formatDate(working)),
  };
}

export function targetExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const may = month(2024, 5);
  const days = 30;
  const target = addDays(may.end, days);
  return {
    origin,
    steps: [
      { says: words.periodEnds(formatPeriod(may)), sum: formatDate(may.end) },
      {
        says: words.added(whole(days)),
        sum: `${formatDate(may.end)} + ${whole(days)} days = ${formatDate(target)}`,
      },
      { says: words.workingDay, sum: formatDate(lastWorkingDayUpTo(target)) },
    ],
    result: words.targetResult(formatPeriod(may), formatDate(target)),
  };
}

export function monthsExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const event = '2025-01-31';
  const last = addMonths(event, 1);
  return {
    origin,
    steps: [
      { says: words.event, sum: formatDate(event) },
      { says: words.oneMonth, sum: formatDate(last) },
      { says: words.twoMonths, sum: formatDate(addMonths(event, 2)) },
    ],
    result: words.monthResult(formatDate(event), formatDate(last)),
  };
}

export function daysExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const { published, last, lastWorkingDay } = commentsClock('2025-03-01');
  return {
    origin,
    steps: [
      { says: words.daysBegin, sum: formatDate(published) },
      {
        says: words.daysEnd(whole(commentDays - 1)),
        sum: `${formatDate(published)} + ${whole(commentDays - 1)} days = ${formatDate(last)}`,
      },
      { says: words.workingDay, sum: formatDate(lastWorkingDay) },
    ],
    result: words.daysResult(formatDate(published), formatDate(last)),
  };
}

export function setExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const year = financialYear(2023);
  const [before, after] = ['2024-09-29', '2024-09-30'] as const;
  const lastOn = (on: string): string => {
    const last = lastDayOf(setBy(accountDays, on), year);
    return last === null ? '' : formatDate(last);
  };
  return {
    origin,
    steps: [before, after].map((on) => ({ says: words.setOn(formatDate(on)), sum: lastOn(on) })),
    result: words.setResult('2023/24', lastOn(before), lastOn(after)),
  };
}

/** Months from the end of a quarter to the month in which the national crime statistics for it appear. */
const monthsToRelease = 4;

export function releaseExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const ended = quarter(2023, 4);
  const appears = periodOn('month', addMonths(ended.end, monthsToRelease));
  return {
    origin,
    steps: [
      { says: words.quarterEnds, sum: formatDate(ended.end) },
      { says: words.appears(whole(monthsToRelease)), sum: formatPeriod(appears) },
      { says: words.surely, sum: formatDate(appears.end) },
    ],
    result: words.releaseResult(formatPeriod(ended), formatDate(appears.end)),
  };
}

export function relevantExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const began = '2023-03-10';
  const ends = relevantPeriodEnds(began, addMonths(began, 24));
  const dates = ends.map(formatDate);
  return {
    origin,
    steps: [
      { says: words.began, sum: formatDate(began) },
      ...dates.map((date, index) => ({
        says: words.periodEnd(whole(12 + 6 * index)),
        sum: date,
      })),
    ],
    result: words.relevantResult(formatDate(began), dates.join(', ')),
  };
}

export function workingExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const [year, weekend] = [2024, 2027];
  const easter = easterSunday(year);
  const around = bankHolidays(year).filter(
    ({ date }) => date > addDays(easter, -7) && date < addDays(easter, 7),
  );
  const christmas = bankHolidays(weekend).filter(({ date }) => date >= `${weekend}-12-25`);
  const named = (days: typeof around): string =>
    days.map(({ date, name }) => `${name}: ${formatDate(date)}`).join('; ');
  return {
    origin,
    steps: [
      { says: words.easter(String(year)), sum: formatDate(easter) },
      { says: words.holidays(String(year)), sum: named(around) },
      { says: words.christmas(String(weekend)), sum: named(christmas) },
    ],
    result: words.workingResult(formatDate(easter), formatDate(lastWorkingDayUpTo(easter))),
  };
}
