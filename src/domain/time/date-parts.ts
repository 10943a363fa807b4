/** Splits an ISO date, `YYYY-MM-DD`, into numbers. */
export function parts(date: string): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1 January 1970, by the civil calendar: no clock and no time zone take part. */
export function dayNumber(date: string): number {
  const { year, month: monthOfYear, day: dayOfMonth } = parts(date);
  return Date.UTC(year, monthOfYear - 1, dayOfMonth) / 86_400_000;
}
