import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const ofStops = {
  direction: 'neutral',
  policeGenerated: true,
  dataset: 'stops-by-ethnicity',
  // Totals are added up here; the row that a force prints for all groups only checks them.
  where: { ethnicity: { not: 'total' } },
  by: ['ethnicity'],
  totals: ['ethnicity'],
  period: 'row',
  basis:
    'Home Office and Race Disparity Unit method: searches by self-defined ethnicity per 1,000 residents of the same ethnicity, compared with White',
} as const;

const residentsOnly =
  'People who live elsewhere are stopped too, while only residents are in the population. Someone stopped twice counts twice.';

const oneQuarter = 'The rate is for its own period: a quarter cannot be set beside a year.';

const noCause = 'It says how rates differ, and not why.';

/** Stops, residents, rates and ratios by self-defined ethnicity. */
export const stopsByEthnicityMeasures: readonly Measure[] = [
  {
    ...ofStops,
    id: 'stops',
    title: 'Stops',
    definition:
      'Stop and searches in the area, by the ethnicity that the person stopped gave. Where the person gave none, or was not asked, the stop counts as not stated.',
    unit: count('stop'),
    decimals: 0,
    formula: { sum: 'stops' },
    uncertainty: { kind: 'count' },
    notes: [
      'The number of stops depends on where and how often officers search as well as on what happens in the area.',
    ],
  },
  {
    ...ofStops,
    id: 'stops-population',
    title: 'Residents',
    definition: 'Residents of the area by ethnicity, as the force gives them with the stops.',
    unit: count('resident'),
    decimals: 0,
    policeGenerated: false,
    formula: { sum: 'population' },
    notes: ['Nobody is a resident of an ethnicity that was not stated, so it has no population.'],
  },
  {
    ...ofStops,
    id: 'stops-rate',
    title: 'Stops per 1,000 residents',
    definition:
      'Stops of people of an ethnicity, divided by the residents of that ethnicity, times 1,000.',
    unit: { kind: 'rate-per-1000', of: 'stops' },
    decimals: 2,
    formula: {
      divide: [{ measure: 'stops' }, { measure: 'stops-population' }],
      times: 1000,
    },
    uncertainty: {
      kind: 'rate',
      events: { measure: 'stops' },
      exposure: { measure: 'stops-population' },
      times: 1000,
    },
    notes: [
      'The total divides all stops, also those with no ethnicity stated, by all residents; the rate of each group leaves those stops out.',
      residentsOnly,
      oneQuarter,
    ],
  },
  {
    ...ofStops,
    id: 'stops-ratio',
    title: 'Ratio to the White rate',
    definition:
      'Stops per 1,000 residents of an ethnicity, divided by stops per 1,000 White residents in the same period.',
    unit: { kind: 'ratio' },
    decimals: 1,
    formula: {
      divide: [
        { measure: 'stops-rate' },
        { at: { ethnicity: 'white' }, of: { measure: 'stops-rate' } },
      ],
    },
    uncertainty: {
      kind: 'ratio',
      events: { measure: 'stops' },
      exposure: { measure: 'stops-population' },
      against: { ethnicity: 'white' },
    },
    notes: [
      'In the total, stops with no ethnicity stated are counted, while the White rate that it is divided by has none of them: the two have different bases.',
      noCause,
      residentsOnly,
    ],
  },
  ...whereStated(),
  ...printed(),
];

/** Both sides on one base: stops with an ethnicity stated, over residents, all of whom have one. */
function whereStated(): readonly Measure[] {
  const likeForLike = {
    ...ofStops,
    where: { ethnicity: { not: ['not-stated', 'total'] } },
    by: [],
    totals: [],
  } as const;
  return [
    {
      ...likeForLike,
      id: 'stops-where-stated',
      title: 'Stops where an ethnicity was stated',
      definition: 'Stop and searches at which the person stopped gave an ethnicity.',
      unit: count('stop'),
      decimals: 0,
      formula: { sum: 'stops' },
    },
    {
      ...likeForLike,
      id: 'stops-rate-where-stated',
      title: 'Stops per 1,000 residents, where an ethnicity was stated',
      definition:
        'Stops at which an ethnicity was stated, divided by all residents, times 1,000. It stands on the same base as the rate of each group.',
      unit: { kind: 'rate-per-1000', of: 'stops' },
      decimals: 2,
      formula: { divide: [{ sum: 'stops' }, { sum: 'population' }], times: 1000 },
      notes: [residentsOnly, oneQuarter],
    },
    {
      ...likeForLike,
      id: 'stops-ratio-where-stated',
      title: 'Ratio to the White rate, where an ethnicity was stated',
      definition:
        'Stops per 1,000 residents at which an ethnicity was stated, divided by stops per 1,000 White residents in the same period.',
      unit: { kind: 'ratio' },
      decimals: 1,
      formula: {
        divide: [
          { measure: 'stops-rate-where-stated' },
          { at: { ethnicity: 'white' }, of: { measure: 'stops-rate' } },
        ],
      },
      notes: [noCause, residentsOnly],
    },
  ];
}

/** What the force prints beside its counts: held against what the counts come to. */
function printed(): readonly Measure[] {
  const given = { ...ofStops, where: {}, totals: [] } as const;
  return [
    {
      ...given,
      id: 'stops-rate-printed',
      title: 'Stops per 1,000 residents, as the force prints it',
      definition:
        'The rate that the force prints beside its stops. It is held against the stops and residents.',
      unit: { kind: 'rate-per-1000', of: 'stops' },
      decimals: 2,
      formula: { cell: 'rate_stated' },
    },
    {
      ...given,
      id: 'stops-ratio-printed',
      title: 'Ratio to the White rate, as the force prints it',
      definition: 'The ratio that the force prints beside its stops. It is held against the rates.',
      unit: { kind: 'ratio' },
      decimals: 1,
      formula: { cell: 'ratio_stated' },
    },
  ];
}
