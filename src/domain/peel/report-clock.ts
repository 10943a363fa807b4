import { lastWorkingDayUpTo } from '../time/bank-holidays.ts';
import { addDays, addMonths } from '../time/calendar-months.ts';
import type { IsoDate } from '../time/period.ts';

/** By when something about a report of the inspectorate has to be on the body’s page. */
export interface ReportClock {
  readonly published: IsoDate;
  readonly last: IsoDate;
  /** `last`, or the working day before it where offices are closed then. Advice, and no rule of law. */
  readonly lastWorkingDay: IsoDate;
}

/**
 * The month from a report’s publication by HMICFRS to the body’s page (Specified Information Order,
 * paragraph 7B): to the same day of the next month, or its last where it has no such day. That it is one calendar
 * month is stated by an office’s account of the Order; the Order’s own words on time were not seen.
 */
export function reportClock(published: IsoDate): ReportClock {
  return clock(published, addMonths(published, 1));
}

/** Days for the body’s comments on a report, of which the report’s own is the first (Police Act 1996, section 55(5A)). */
export const commentDays = 56;

/** By when the body’s comments on a report have to be public: another duty than the month above, and read in the Act. */
export function commentsClock(published: IsoDate): ReportClock {
  return clock(published, addDays(published, commentDays - 1));
}

function clock(published: IsoDate, last: IsoDate): ReportClock {
  return { published, last, lastWorkingDay: lastWorkingDayUpTo(last) };
}
