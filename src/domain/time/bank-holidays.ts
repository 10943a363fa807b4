import { addDays } from './calendar-months.ts';
import { easterSunday } from './easter.ts';
import { day, daysInMonth, type IsoDate } from './period.ts';

export interface BankHoliday {
  readonly date: IsoDate;
  readonly name: string;
}

/**
 * The days of a year that are no working days in England and Wales though they are no Saturday or Sunday,
 * in order: the bank holidays of the Banking and Financial Dealings Act 1971, Schedule 1; Good Friday and
 * Christmas Day, by common law; New Year’s Day (since 1974) and the one of early May (since 1978), by
 * proclamation each year. One that falls on a Saturday or Sunday is kept on the next day that is free, and
 * is listed on that day alone.
 *
 * By rule for 2010 to 2099, with the changes that were proclaimed up to 2026. What is proclaimed later
 * cannot be foreseen.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const moved = oneOffs.filter(({ date, instead }) => startsIn(year, instead ?? date));
  const replaced = new Set(moved.map(({ instead }) => instead));
  return [...byRule(year).filter(({ date }) => !replaced.has(date)), ...moved]
    .map(({ date, name }) => ({ date, name }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** True from Monday to Friday, but for bank holidays. */
export function isWorkingDay(date: IsoDate): boolean {
  if (isWeekend(date)) return false;
  return !bankHolidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
}

/** The date itself where it is a working day, or else the last one before it. */
export function lastWorkingDayUpTo(date: IsoDate): IsoDate {
  let last = date;
  while (!isWorkingDay(last)) last = addDays(last, -1);
  return last;
}

/**
 * Changes proclaimed for one year: a day more, or one in place of another. From general knowledge of the
 * government’s lists of bank holidays (gov.uk/bank-holidays); the proclamations themselves were not seen.
 */
const oneOffs: readonly (BankHoliday & { readonly instead?: IsoDate })[] = [
  { date: '2011-04-29', name: 'Wedding of the Duke and Duchess of Cambridge' },
  { date: '2012-06-04', name: 'Spring bank holiday', instead: '2012-05-28' },
  { date: '2012-06-05', name: 'Diamond Jubilee of Queen Elizabeth II' },
  {
    date: '2020-05-08',
    name: 'Early May bank holiday, on the 75th anniversary of VE Day',
    instead: '2020-05-04',
  },
  { date: '2022-06-02', name: 'Spring bank holiday', instead: '2022-05-30' },
  { date: '2022-06-03', name: 'Platinum Jubilee of Queen Elizabeth II' },
  { date: '2022-09-19', name: 'State funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Coronation of King Charles III' },
];

function byRule(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  return [
    ...newYear(year),
    { date: addDays(easter, -2), name: 'Good Friday' },
    { date: addDays(easter, 1), name: 'Easter Monday' },
    { date: firstMonday(year, 5), name: 'Early May bank holiday' },
    { date: lastMonday(year, 5), name: 'Spring bank holiday' },
    { date: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...christmas(year),
  ];
}

function newYear(year: number): readonly BankHoliday[] {
  const name = 'New Year’s Day';
  switch (weekday(`${year}-01-01`)) {
    case saturday:
      return [substitute(`${year}-01-03`, name)];
    case sunday:
      return [substitute(`${year}-01-02`, name)];
    default:
      return [{ date: `${year}-01-01`, name }];
  }
}

/** Of Christmas Day and Boxing Day, the one on a weekday stays; the other goes to the next free day. */
function christmas(year: number): readonly BankHoliday[] {
  const first = { date: `${year}-12-25`, name: 'Christmas Day' };
  const second = { date: `${year}-12-26`, name: 'Boxing Day' };
  switch (weekday(first.date)) {
    case saturday:
      return [substitute(`${year}-12-27`, first.name), substitute(`${year}-12-28`, second.name)];
    case sunday:
      return [second, substitute(`${year}-12-27`, first.name)];
    case friday:
      return [first, substitute(`${year}-12-28`, second.name)];
    default:
      return [first, second];
  }
}

function substitute(date: IsoDate, name: string): BankHoliday {
  return { date, name: `${name} (substitute day)` };
}

function firstMonday(year: number, month: number): IsoDate {
  const first = day(year, month, 1).start;
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): IsoDate {
  const last = day(year, month, daysInMonth(year, month)).start;
  return addDays(last, -((weekday(last) + 6) % 7));
}

const sunday = 0;
const friday = 5;
const saturday = 6;

/** 0 for Sunday to 6 for Saturday. */
function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function isWeekend(date: IsoDate): boolean {
  return [saturday, sunday].includes(weekday(date));
}

function startsIn(year: number, date: IsoDate): boolean {
  return date.startsWith(`${year}-`);
}
