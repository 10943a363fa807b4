import { describe, expect, it } from 'vitest';
import { attack } from './attack.ts';
import { planted, strict } from './planted.ts';
import type { ReleaseFiles } from './release-files.ts';

/** What an attacker comes to know too closely: the last words of each name, and the values that are left. */
function found(...releases: readonly ReleaseFiles[]): Readonly<Record<string, readonly number[]>> {
  const { leaks } = attack(releases);
  return Object.fromEntries(
    leaks.map(({ what, values }) => [
      what.split('@')[0]?.split('|').slice(2).join(' ') ?? '',
      values,
    ]),
  );
}

const quarter = { period: '2023-24-q4', period_start: '2024-01-01', period_end: '2024-03-31' };

describe('an attacker finds', () => {
  it('a hidden count by the rate that stands beside it, and by subtraction the other', () => {
    const row = (ethnicity: string, stops: number | '[c]', population: number, rate: number) => ({
      ...quarter,
      ethnicity,
      stops,
      population,
      rate_stated: rate,
    });
    const stops = [
      row('white', 465, 507_514, 0.92),
      row('black', '[c]', 39_600, 2.8),
      row('other', '[c]', 13_612, 0.22),
      row('total', 579, 560_726, 1.03),
    ];
    expect(found(planted('r1', { 'stops-by-ethnicity': stops }))).toEqual({
      'ethnicity=black stops': [111],
      'ethnicity=other stops': [3],
    });
  });

  it('a hidden count by its ratio to the rate of white people', () => {
    const row = (ethnicity: string, stops: number | '[c]', population: number, ratio: number) => ({
      ...quarter,
      ethnicity,
      stops,
      population,
      ratio_stated: ratio,
    });
    const stops = [row('white', 10, 100_000, 1), row('other', '[c]', 10_000, 3)];
    expect(found(planted('r1', { 'stops-by-ethnicity': stops }))).toEqual({
      'ethnicity=other stops': [3],
    });
  });

  it('the fourth quarter, from the year and three quarters', () => {
    const row = (
      period: string,
      start: string,
      end: string,
      counts: readonly (number | '[c]')[],
    ) => {
      const [answered = 0, satisfied = 0, neither = 0, dissatisfied = 0] = counts;
      return {
        period,
        period_start: start,
        period_end: end,
        victims: 'total',
        answered,
        satisfied,
        neither,
        dissatisfied,
      };
    };
    const answers = [
      row('2023-24-q1', '2023-04-01', '2023-06-30', [60, 40, 12, 8]),
      row('2023-24-q2', '2023-07-01', '2023-09-30', [55, 40, 9, 6]),
      row('2023-24-q3', '2023-10-01', '2023-12-31', [50, 38, 7, 5]),
      row('2023-24-q4', '2024-01-01', '2024-03-31', [52, 41, '[c]', '[c]']),
      row('2023-24', '2023-04-01', '2024-03-31', [217, 159, 36, 22]),
    ];
    expect(found(planted('r1', { 'victim-satisfaction': answers }))).toEqual({
      'victims=total neither': [8],
      'victims=total dissatisfied': [3],
    });
  });

  it('the first three months of twelve that are shown twice over', () => {
    const row = (period: string, start: string, end: string, stops: number | '[c]') => ({
      period,
      period_start: start,
      period_end: end,
      age_band: 'unknown',
      ethnicity: 'other',
      stops,
    });
    const stops = [
      row('a', '2023-01-01', '2023-12-31', 40),
      row('b', '2023-04-01', '2024-03-31', 42),
      row('c', '2024-01-01', '2024-03-31', '[c]'),
      row('d', '2023-01-01', '2023-03-31', 9),
    ];
    expect(found(planted('r1', { 'stops-by-age-self-defined': stops }))).toMatchObject({
      'age_band=unknown ethnicity=other stops': [11],
    });
  });

  it('the few who are among all and not among victims of domestic abuse', () => {
    const row = (victims: string, counts: readonly (number | '[c]')[]) => {
      const [answered = 0, satisfied = 0, neither = 0, dissatisfied = 0] = counts;
      return { ...quarter, victims, answered, satisfied, neither, dissatisfied };
    };
    const answers = [row('total', [52, 38, 9, 5]), row('domestic-abuse', [48, 36, '[c]', '[c]'])];
    const leaks = found(planted('r1', { 'victim-satisfaction': answers }));
    expect(Object.values(leaks)).toEqual(expect.arrayContaining([[4], [2]]));
    expect(leaks['victims=domestic-abuse dissatisfied']).toEqual([3, 4, 5]);
  });

  it('a share that only few counts round to', () => {
    const staff = [
      { as_at: '2024-06-30', staff: 30, women: 18, disabled: '[c]' as const, disabled_percent: 7 },
    ];
    expect(found(planted('r1', { 'office-staff': staff }))).toEqual({ disabled: [2] });
  });

  it('the same officers in another total', () => {
    const row = (characteristic: string, group: string, headcount: number | '[c]') => ({
      characteristic,
      group,
      headcount,
    });
    const officers = [
      row('sex', 'male', 40),
      row('sex', 'female', '[c]'),
      row('sex', 'total', '[c]'),
      row('age', 'total', 43),
    ];
    expect(found(planted('r1', { 'officer-diversity': officers }))).toEqual({
      'characteristic=sex group=female headcount': [3],
      'characteristic=sex group=total headcount': [43],
    });
  });

  it('the same stops in another table', () => {
    const row = (ethnicity: string, stops: number | '[c]') => ({ ...quarter, ethnicity, stops });
    const month = (start: string, end: string, stops: number) => ({
      month: start.slice(0, 7),
      period_start: start,
      period_end: end,
      ethnicity: 'other',
      stops,
    });
    const tables = {
      'stops-by-ethnicity': [row('white', 90), row('other', '[c]')],
      'stops-by-month': [
        month('2024-01-01', '2024-01-31', 1),
        month('2024-02-01', '2024-02-29', 0),
        month('2024-03-01', '2024-03-31', 2),
      ],
    };
    expect(found(planted('r1', tables))).toEqual({ 'ethnicity=other stops': [3] });
  });
});

describe('an attacker who kept the former release finds', () => {
  const row = (ethnicity: string, stops: number | '[c]') => ({ ...quarter, ethnicity, stops });

  it('what another return hides that was shown before', () => {
    const first = { 'stops-by-ethnicity': [row('white', 90), row('other', 3)] };
    const second = { 'stops-by-ethnicity': [row('white', '[c]'), row('other', '[c]')] };
    expect(found(planted('r1', first), planted('r2', second))).toEqual({
      'ethnicity=white stops': [90],
      'ethnicity=other stops': [3],
    });
  });

  it('a corrected number, by the sum and what was shown before of the others', () => {
    const first = {
      'stops-by-ethnicity': [
        row('white', 8),
        row('black', 20),
        row('other', '[c]'),
        row('total', 60),
      ],
    };
    const second = {
      'stops-by-ethnicity': [
        row('white', 8),
        row('black', '[c]'),
        row('other', '[c]'),
        row('total', 60),
      ],
    };
    expect(found(planted('r1', first), planted('r2', second))).toEqual({
      'ethnicity=black stops': [20],
      'ethnicity=other stops': [32],
    });
  });

  it('all that a stricter rule hides too late, and asks for ten where that rule promised ten', () => {
    const first = { 'stops-by-ethnicity': [row('white', 90), row('other', 9)] };
    const second = { 'stops-by-ethnicity': [row('white', 90), row('other', '[c]')] };
    const { leaks } = attack([planted('r1', first), planted('r2', second, strict)]);
    expect(leaks.map(({ values, promised }) => [values, promised])).toEqual([[[9], 10]]);
  });

  it('nothing where a number is another one now', () => {
    const first = { 'stops-by-ethnicity': [row('white', 90), row('other', 12)] };
    const second = { 'stops-by-ethnicity': [row('white', 91), row('other', 14)] };
    expect(found(planted('r1', first), planted('r2', second))).toEqual({});
  });
});

describe('an attacker finds nothing', () => {
  it('where five numbers stay possible', () => {
    const row = (ethnicity: string, stops: number | '[c]') => ({ ...quarter, ethnicity, stops });
    const stops = [row('white', '[c]'), row('other', '[c]'), row('total', 6)];
    expect(found(planted('r1', { 'stops-by-ethnicity': stops }))).toEqual({});
    const fewer = [row('white', '[c]'), row('other', '[c]'), row('total', 5)];
    expect(found(planted('r1', { 'stops-by-ethnicity': fewer }))).toEqual({
      'ethnicity=white stops': [1, 2, 3, 4],
      'ethnicity=other stops': [1, 2, 3, 4],
    });
  });
});
