import { type CorpusCell, type CorpusSheet, number } from './cells.ts';
import { type CorpusEntry, entry } from './entry.ts';
import { type CorpusTable, calls, claresLaw } from './tables.ts';

/** Workbooks as systems write them out: years in a column of their own, pivot tables, a row or a column for each day. */

type Rows = readonly (readonly CorpusCell[])[];

const offences = { homicide: 'Homicide', 'vehicle-crime': 'Vehicle crime' };
const crimeNumbers: Readonly<Record<keyof typeof offences, readonly [number, number]>> = {
  homicide: [6, 9],
  'vehicle-crime': [2110, 2044],
};
const quarters = ['2023-24-q3', '2023-24-q4'];
const quarterNames = ['Q3 2023/24', 'Q4 2023/24'];

/** Two quarters of two offences, made up. */
const crimes: CorpusTable = {
  dataset: 'recorded-crime',
  title: 'Recorded crime',
  periodColumn: 'period',
  groups: { offence: offences, given_as: {} },
  numbers: { crimes: 'Crimes recorded' },
  rows: Object.entries(crimeNumbers).flatMap(([offence, values]) =>
    values.map((crimesRecorded, index) => ({
      period: quarters[index] ?? '',
      groups: { offence, given_as: 'count' },
      numbers: { crimes: crimesRecorded },
    })),
  ),
  period: '2023-24-q4',
};

const sums = Object.values(crimeNumbers).map(([first, second]) => first + second);
const grandTotal = sums.reduce((all, one) => all + one, 0);

/** An offence with its sum, and its quarters under it. */
function compact(sumOfHomicides: number): Rows {
  const parts = Object.entries(crimeNumbers).flatMap(([offence, values], index) => [
    [
      offence === 'homicide' ? 'Homicide' : 'Vehicle crime',
      number(index === 0 ? sumOfHomicides : (sums[index] ?? 0)),
    ],
    ...values.map((value, at) => [quarterNames[at] ?? '', number(value)]),
  ]);
  return [['Row Labels', 'Sum of Crimes recorded'], ...parts, ['Grand Total', number(grandTotal)]];
}

const tabular: Rows = [
  ['Offence', 'Quarter', 'Sum of Crimes recorded'],
  ['Homicide', 'Q3 2023/24', number(6)],
  [null, 'Q4 2023/24', number(9)],
  ['Homicide Total', null, number(15)],
  ['Vehicle crime', 'Q3 2023/24', number(2110)],
  [null, 'Q4 2023/24', number(2044)],
  ['Vehicle crime Total', null, number(4154)],
  ['Grand Total', null, number(4169)],
];

function crossed(filter: string): Rows {
  return [
    ['Division', filter],
    [],
    ['Sum of Crimes', 'Column Labels'],
    ['Row Labels', ...quarterNames, 'Grand Total'],
    ['Homicide', number(6), number(9), number(15)],
    ['Vehicle crime', number(2110), number(2044), number(4154)],
    ['Grand Total', number(2116), number(2053), number(4169)],
  ];
}

const monthNames = ['December', 'January', 'February', 'March', 'April', 'May'];

/** A month a row, its year beside it: in every row, or in the first of each year alone. */
function yearBeside(isRepeated: boolean, heading = 'Year'): Rows {
  return [
    [heading, 'Month', ...Object.values(claresLaw.numbers)],
    ...claresLaw.rows.map(({ numbers }, index) => {
      const isFirst = index < 2;
      return [
        isRepeated || isFirst ? number(index === 0 ? 2023 : 2024) : null,
        monthNames[index] ?? '',
        ...Object.values(numbers).map((value) => (value === null ? null : number(value))),
      ];
    }),
  ];
}

/** A year, a service and a count a row, the months across the page. */
const yearsDown: Rows = [
  ['Year', 'Service', 'Measure', 'Mar', 'Apr', 'May'],
  ...Object.entries(calls.groups.service ?? {}).flatMap(([service, words]) =>
    Object.entries(calls.numbers).flatMap(([column, heading]) => {
      const rows = calls.rows.filter(({ groups }) => groups.service === service);
      const values = rows.map(({ numbers }) => numbers[column] ?? null);
      const cells = values.map((value) => (value === null ? null : number(value)));
      const isNone = values.every((value) => value === null);
      return isNone ? [] : [[number(2024), words, heading, ...cells]];
    }),
  ),
];

function sheet(rows: Rows): CorpusSheet {
  return { name: 'Export', rows };
}

function refusal(name: string, asks: readonly string[], rows: Rows): CorpusEntry {
  return { name: `asks-${name}`, sheets: [sheet(rows)], expected: { asks } };
}

function read(name: string, table: CorpusTable, rows: Rows): CorpusEntry {
  return entry(name, table, { rows }, 'Export');
}

const threeCalls = [
  ['999', number(1021), number(990), number(1003)],
  ['101 priority', number(300), number(310), number(320)],
  ['101 non-priority', number(700), number(710), number(720)],
];

export const exports: readonly CorpusEntry[] = [
  read('pivot-compact', crimes, compact(15)),
  read('pivot-tabular', crimes, tabular),
  read('pivot-crossed', crimes, crossed('(All)')),
  read('year-beside', claresLaw, yearBeside(true)),
  read('year-beside-once', claresLaw, yearBeside(false)),
  read('years-down', calls, yearsDown),
  refusal('pivot-sums-differ', ['time-missing'], compact(16)),
  refusal('pivot-filtered', ['pivot-filtered'], crossed('(Multiple Items)')),
  refusal('pivot-of-a-division', ['pivot-filtered'], crossed('Leeds')),
  refusal(
    'year-ended',
    ['time-missing'],
    [
      ['Year', 'Service', 'Measure', 'Nov', 'Dec', 'Jan'],
      [number(2023), '999', 'Calls', number(1021), number(990), number(1003)],
    ],
  ),
  refusal(
    'year-ended-beside',
    ['time-missing'],
    yearBeside(true).map((cells, row) =>
      cells.map((cell, column) => (column === 0 && row > 0 ? number(2024) : cell)),
    ),
  ),
  refusal('financial-year-of-one-number', ['time-missing'], yearBeside(true, 'Financial year')),
  refusal(
    'days-across',
    ['day-for-period'],
    [['Calls in November'], ['Service', 'Sun 1 Nov', 'Mon 2 Nov', 'Tue 3 Nov'], ...threeCalls],
  ),
  refusal(
    'dates-across',
    ['day-for-period'],
    [
      [
        'Service',
        { day: '2026-11-01', format: 'dd/mm/yyyy' },
        { day: '2026-11-02', format: 'dd/mm/yyyy' },
        { day: '2026-11-03', format: 'dd/mm/yyyy' },
      ],
      ...threeCalls,
    ],
  ),
  refusal(
    'dates-beside-months',
    ['day-for-period'],
    [
      ['Month', 'Service', 'Calls', 'Answered within 10 seconds', 'Average wait'],
      ['October 2026', '999', number(31_210), number(90), number(6)],
      [{ day: '2026-11-01', format: 'dd/mm/yyyy' }, '999', number(1021), number(91), number(6)],
      [{ day: '2026-11-02', format: 'dd/mm/yyyy' }, '999', number(990), number(92), number(5)],
    ],
  ),
  refusal(
    'pairs',
    ['two-numbers'],
    [
      ['Community hubs, May 2024 (actual/budget)'],
      [],
      ['Hub', 'Sgts', 'PCs', 'PCSOs'],
      ['North Rural', '1/1', '4/6', '3/4'],
      ['North Urban', '3/3', '11/14', '5/6'],
    ],
  ),
  refusal(
    'pair-under-heading',
    ['two-numbers'],
    [
      ['Community hubs, May 2024'],
      [],
      ['Hub', 'Rank', 'Budget', 'Actual'],
      ['North Rural', 'PCs', number(6), '4/6'],
      ['North Rural', 'PCSOs', number(4), number(3)],
    ],
  ),
  refusal(
    'missing-mark',
    ['unknown-shorthand'],
    [
      ['Month', 'Service', 'Calls', 'Answered within 10 seconds', 'Average wait'],
      ['May 2024', '999', number(10_890), number(88.4), number(8)],
      ['May 2024', '101 priority', number(3871), null, '[m]'],
    ],
  ),
];
