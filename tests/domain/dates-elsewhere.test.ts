import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const time = new URL('../../src/domain/time/', import.meta.url);

/** Dates around both changes of the clocks, reckoned by a process in this time zone. */
function reckonedIn(zone: string): string {
  const program = `
    import { addDays, addMonths, daysBetween } from '${time.href}calendar-months.ts';
    import { bankHolidays, lastWorkingDayUpTo } from '${time.href}bank-holidays.ts';
    import { relevantPeriodEnds } from '${time.href}relevant-periods.ts';
    import { lastComplete } from '${time.href}complete-periods.ts';
    const dates = Array.from({ length: 400 }, (_, days) => addDays('2023-12-15', days));
    process.stdout.write(JSON.stringify(dates.map((date) => [
      date, addMonths(date, 1), daysBetween('2023-03-26', date), lastWorkingDayUpTo(date),
      relevantPeriodEnds(date, '2026-04-01'), lastComplete('quarter', date).id,
    ])) + JSON.stringify(bankHolidays(2024)));`;
  const env = { ...process.env, TZ: zone };
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env,
  }).stdout.toString();
}

describe('dates', () => {
  it.each(['Europe/London', 'America/New_York', 'Pacific/Auckland'])(
    'are reckoned in %s as in UTC',
    (zone) => {
      expect(reckonedIn(zone)).toBe(reckonedIn('UTC'));
      expect(reckonedIn(zone)).toContain('2024-12-26');
    },
  );
});
