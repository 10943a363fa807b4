import { lastWorkingDayUpTo } from '../time/bank-holidays.ts';
import { addMonths } from '../time/calendar-months.ts';
import type { IsoDate } from '../time/period.ts';

/** By when a report of the inspectorate has to be on the body’s page. */
export interface ReportClock {
  readonly published: IsoDate;
  /** One calendar month after: the same day of the next month, or its last where it has no such day. */
  readonly last: IsoDate;
  /** `last`, or the working day before it where offices are closed then. Advice, and no rule of law. */
  readonly lastWorkingDay: IsoDate;
}

/**
 * The month from a report’s publication by HMICFRS to the body’s page (Specified Information Order,
 * paragraph 7B). That it is one calendar month is stated by an office’s account of the Order; the
 * Order’s own words on time were not seen.
 */
export function reportClock(published: IsoDate): ReportClock {
  const last = addMonths(published, 1);
  return { published, last, lastWorkingDay: lastWorkingDayUpTo(last) };
}
