import { claresLaw, events, recordedCrime, stops, strength } from './datasets.ts';
import { given, type RowValues, table } from './tables.ts';

export const crimeTable = table(
  recordedCrime,
  (
    [
      ['2023-24-q1', given(4)],
      ['2023-24-q2', given(2)],
      ['2023-24-q3', given(0)],
      ['2023-24-q4', given(2, 'provisional')],
    ] as const
  ).map(([period, crimes]) => ({ period, codes: { offence: 'homicide' }, numbers: { crimes } })),
  { offence: { homicide: 'Homicide' } },
);

/** Requested, Right to Ask, Right to Know; June's parts do not add up to what was requested. */
const requests: readonly (readonly [string, number, number | null, number])[] = [
  ['2023-06', 40, 25, 16],
  ['2023-07', 46, 30, 16],
  ['2023-08', 42, 26, 16],
  ['2023-09', 42, 30, 12],
  ['2023-10', 43, 24, 19],
  ['2023-11', 36, 23, 13],
  ['2023-12', 37, 18, 19],
  ['2024-01', 55, 37, 18],
  ['2024-02', 93, 37, 56],
  ['2024-03', 100, 55, 45],
  ['2024-04', 75, null, 41],
  ['2024-05', 1075, 47, 1028],
];

export const claresLawTable = table(
  claresLaw,
  requests.map(([period, requested, ask, know]) => ({
    period,
    returned: '2024-05',
    numbers: {
      requested: given(requested),
      right_to_ask: ask === null ? given(null, 'unavailable') : given(ask),
      right_to_know: given(know),
    },
  })),
);

export const strengthTable = table(
  strength,
  (
    [
      ['constable', 1102, 1132.2],
      ['sergeant', 211, 195.1],
      ['chief-superintendent', 4, 6],
      ['total', 1433, 1449.1],
    ] as const
  ).map(([rank, budgeted, actual]) => ({
    period: '2024-05-31',
    codes: { rank },
    numbers: { budgeted: given(budgeted), actual: given(actual) },
  })),
);

const ages: readonly (readonly [string, string])[] = [
  ['10-to-15', '10 to 15'],
  ['16-to-19', '16 to 19'],
  ['total', 'All ages'],
];

const ethnicities: readonly (readonly [string, string])[] = [
  ['white', 'White'],
  ['asian', 'Asian, Asian British or Asian Welsh'],
  ['black', 'Black, Black British, Black Welsh, Caribbean or African'],
  ['mixed', 'Mixed or multiple ethnic groups'],
  ['not-stated', 'Not stated'],
  ['total', 'All groups'],
];

export const stopsTable = table(
  stops,
  ages.flatMap(([age], ageIndex) =>
    ethnicities.map(
      ([ethnicity], index): RowValues => ({
        period: '2023-24-q4',
        codes: { ethnicity, age },
        numbers: {
          stops:
            ageIndex === 0 && index === 3
              ? given(null, 'suppressed')
              : given((index + 3) * (ageIndex + 7) * 2),
        },
        texts: { note: index === 4 ? 'The person was asked, and "declined", or was not' : '' },
      }),
    ),
  ),
  { ethnicity: Object.fromEntries(ethnicities), age: Object.fromEntries(ages) },
);

export const eventsTable = table(events, []);
