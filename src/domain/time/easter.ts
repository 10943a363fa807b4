import { day, type IsoDate } from './period.ts';

/**
 * Easter Sunday by the Gregorian reckoning, as the tables of the Calendar (New Style) Act 1750 have it.
 * The algorithm of an anonymous correspondent, Nature 13 (1876), page 487: whole numbers only, right for
 * every year of the Gregorian calendar.
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const early = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * early + 114;
  return day(year, Math.floor(days / 31), (days % 31) + 1).start;
}
