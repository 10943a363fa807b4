import { addDays, addMonths } from './calendar-months.ts';
import type { IsoDate } from './period.ts';

/**
 * The last days of the relevant periods that end on or before `until`, first to last: twelve months that
 * begin with the day on which the complaint came or the matter came to attention, then each six months
 * (Police (Complaints and Misconduct) Regulations 2020, SI 2020/2, regulation 13; the same periods in the
 * Police (Conduct) Regulations 2020, SI 2020/4, regulation 19).
 *
 * A period of months that begins with a day ends on the eve of the corresponding day: begun on 10 March
 * 2023, twelve months end on 9 March 2024. Where the last month has no such day, it ends on the last day of
 * that month: begun on 31 August 2023, eighteen months end on 28 February 2025. Each period is reckoned
 * from the beginning and not from the end of the one before, so that a short month shortens no other.
 */
export function relevantPeriodEnds(began: IsoDate, until: IsoDate): readonly IsoDate[] {
  const ends: IsoDate[] = [];
  for (let months = 12; ; months += 6) {
    const end = lastDayOf(began, months);
    if (end > until) return ends;
    ends.push(end);
  }
}

/** The last day of so many months that begin with a day. */
function lastDayOf(began: IsoDate, months: number): IsoDate {
  const corresponding = addMonths(began, months);
  const exists = corresponding.slice(8) === began.slice(8);
  return exists ? addDays(corresponding, -1) : corresponding;
}
