import type { Chance } from './chance.ts';

/*
 * Months and quarters before those of the example, as a force might have handed them in: the levels are those of
 * the example, months differ from one another by more than chance alone (five in a hundred besides), as real ones do.
 */

/** A count about a level, that differs from month to month by chance and by a little more. */
export function countAbout(level: number, chance: Chance): number {
  const mean = level * Math.exp(0.05 * chance.normal());
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.normal()));
}

const daysOf: Readonly<Record<string, number>> = {
  '2023-11': 30,
  '2023-12': 31,
  '2024-01': 31,
  '2024-02': 29,
  '2024-03': 31,
  '2024-04': 30,
};
export const monthsBefore = Object.keys(daysOf);

function callsOf(month: string, chance: Chance): string {
  const row = (service: string, level: number, percent: string, wait: number) => {
    const calls = countAbout(level, chance);
    const daily = Math.round(calls / (daysOf[month] ?? 30));
    return `${month},${service},${calls},${daily},${percent},${Math.round(wait * Math.exp(0.15 * chance.normal()))}`;
  };
  return [
    'month,service,calls,daily_average,within_ten_seconds_percent,average_wait_seconds',
    row('999', 10_700, (88.5 + 1.2 * chance.normal()).toFixed(1), 8),
    row('101 priority', 3900, '', 125),
    row('101 non-priority', 6900, '', 350),
  ].join('\n');
}

function surveyOf(month: string, chance: Chance): string {
  const [completed, declined, missed, none] = [6, 5, 80, 6].map((level) =>
    countAbout(level, chance),
  );
  const not = (declined ?? 0) + (missed ?? 0) + (none ?? 0);
  const first = Math.ceil(0.8 * (completed ?? 0));
  return [
    'month,attempted,completed,not_completed,declined,not_contacted,no_reason,first_attempt,notes_left',
    `${month},${(completed ?? 0) + not},${completed},${not},${declined},${missed},${none},${first},${Math.min(1, completed ?? 0)}`,
  ].join('\n');
}

function hoursOf(month: string, chance: Chance): string {
  return `month,hours\n${month},${Math.round(1750 * Math.exp(0.08 * chance.normal()))}`;
}

function gangsOf(
  quarter: string,
  before: { groups: number; gangs: number; lines: number },
  chance: Chance,
) {
  const groups = before.groups + chance.below(5) - 2;
  const gangs = before.gangs + chance.below(3) - 1;
  const lines = before.lines + chance.below(13) - 6;
  const average = (lines - 2 + 0.1 * chance.below(40)).toFixed(1);
  const text = [
    'period,organised_crime_groups,street_gangs,street_gangs_change_stated,county_lines,county_line_groups,county_lines_average_12_months',
    `${quarter},${groups},${gangs},${gangs - before.gangs},${lines},${Math.round(lines / 2)},${average}`,
  ].join('\n');
  return { text, groups, gangs, lines };
}

/** Recorded crime of the year before, with the total that the force prints under its quarters. */
function crimeOf(chance: Chance): string {
  const levels: readonly (readonly [string, number])[] = [
    ['homicide', 6],
    ['most-serious-violence', 150],
    ['drug-trafficking', 90],
  ];
  const rows = levels.flatMap(([offence, level]) => {
    const quarters = [1, 2, 3, 4].map(() => countAbout(level, chance));
    const sum = quarters.reduce((subtotal, value) => subtotal + value, 0);
    return [
      ...quarters.map((value, at) => `2022/23 - Q${at + 1},${offence},count,${value},,,`),
      `2022-23,${offence},printed-total,${sum},,,`,
    ];
  });
  return [
    'period,offence,given_as,crimes,monthly_average,solved_percent,previous_quarter_stated',
    ...rows,
  ].join('\n');
}

/** Officers of an earlier day: some ranks differ by a few tenths or by whole officers, and the totals are their sums. */
function strengthOf(latest: string, chance: Chance): string {
  const [header = '', ...lines] = latest.trimEnd().split('\n');
  const rows = lines.map((line) => line.split(','));
  const strength = new Map<string, number>();
  for (const [group = '', rank = '', given = '0'] of rows) {
    if (group === 'TOTAL STRENGTH' || rank === 'TOTAL') continue;
    const value = Number(given);
    const moved =
      value < 5 ? value : value + Math.round(10 * Math.sqrt(value) * 0.15 * chance.normal()) / 10;
    strength.set(`${group} ${rank}`, moved);
  }
  const sum = (wanted: (key: string) => boolean) =>
    [...strength]
      .filter(([key]) => wanted(key))
      .reduce((subtotal, [, value]) => subtotal + value, 0);
  return [
    header,
    ...rows.map(([group = '', rank = '', , establishment = '']) => {
      const value = sum(
        (key) =>
          (group === 'TOTAL STRENGTH' || key.startsWith(`${group} `)) &&
          (rank === 'TOTAL' || key.endsWith(` ${rank}`)),
      );
      const variance = establishment === '' ? '' : (value - Number(establishment)).toFixed(1);
      return [group, rank, value.toFixed(1), establishment, variance].join(',');
    }),
  ].join('\n');
}

/** Returns of the months, quarters and year before those of the example, by path. */
export function returnsBefore(
  texts: ReadonlyMap<string, string>,
  chance: Chance,
): ReadonlyMap<string, string> {
  const returns = new Map<string, string>();
  for (const month of monthsBefore) {
    returns.set(`returns/calls/${month}.csv`, callsOf(month, chance));
    returns.set(`returns/victim-survey/${month}.csv`, surveyOf(month, chance));
    returns.set(`returns/special-constabulary-hours/${month}.csv`, hoursOf(month, chance));
  }
  let gangs = { groups: 30, gangs: 9, lines: 60 };
  for (const quarter of ['2022-23-q3', '2022-23-q4', '2023-24-q1', '2023-24-q2']) {
    const { text, ...after } = gangsOf(quarter, gangs, chance);
    returns.set(`returns/organised-crime/${quarter}.csv`, text);
    gangs = after;
  }
  returns.set('returns/recorded-crime/2022-23-q4.csv', crimeOf(chance));
  const latest = texts.get('returns/officer-strength/2024-05-31.csv') ?? '';
  for (const day of ['2024-02-29', '2024-03-31', '2024-04-30']) {
    returns.set(`returns/officer-strength/${day}.csv`, strengthOf(latest, chance));
  }
  return new Map([...returns].map(([path, text]) => [path, `${text}\n`]));
}
