const hour = 3_600_000;

/** One in the morning, UTC, on the last Sunday of a month: when clocks in the UK change. */
function lastSunday(year: number, monthIndex: number): number {
  const last = new Date(Date.UTC(year, monthIndex + 1, 0));
  return last.getTime() - last.getUTCDay() * 24 * hour + hour;
}

function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

/**
 * The instant, in milliseconds, at which clocks in the UK show a time that is given as if it were UTC. Worked
 * out without the time zones of the system, for the same bytes everywhere.
 */
export function fromLocal(shown: number): number {
  return isSummer(shown - hour) ? shown - hour : shown;
}

/** `2024-03` and `12` give the twelve months from March 2024. */
export function monthsFrom(first: string, count: number): readonly string[] {
  const start = new Date(`${first}-01T00:00:00Z`);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + at)).toISOString().slice(0, 7),
  );
}

export function daysIn(month: string): number {
  const start = new Date(`${month}-01T00:00:00Z`);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
}
