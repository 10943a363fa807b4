import { codeOf, raw } from './lists.ts';
import type { Taking, TakingContext, Wrong } from './taking.ts';

/** Corners of the United Kingdom in degrees: what lies outside them was misread or mistyped. */
const corners = { south: 49, north: 61.5, west: -9, east: 2.5 };

/** Why the two cells of a point cannot be taken. */
export function wrongPoints({ noDegrees }: TakingContext): readonly Wrong[] {
  const { south, north, west, east } = corners;
  return [
    { code: 'no-latitude', column: 'Latitude', when: noDegrees('Latitude') },
    { code: 'no-longitude', column: 'Longitude', when: noDegrees('Longitude') },
    { code: 'half-a-point', column: 'Latitude', when: '(lon IS NULL) <> (lat IS NULL)' },
    { code: 'latitude', column: 'Latitude', when: `lat < ${south} OR lat > ${north}` },
    { code: 'longitude', column: 'Longitude', when: `lon < ${west} OR lon > ${east}` },
  ];
}

const id = raw('Crime ID');

/** What street and outcomes files have in common. */
function takeRecords(context: TakingContext) {
  const { month, degrees, reading } = context;
  // What is no hexadecimal number ends the fast reading, and the exact one finds it.
  const bytes = reading === 'fast' ? `unhex(${id})` : `TRY(unhex(${id}))`;
  return {
    columns: [
      ['crime_id', bytes],
      ['lon', degrees('Longitude')],
      ['lat', degrees('Latitude')],
      ['location', raw('Location')],
      ['lsoa', raw('LSOA code')],
      ['lsoa_name', raw('LSOA name')],
      ['month', month],
    ],
    wrong: [
      { code: 'month', column: 'Month', when: `${raw('Month')} IS DISTINCT FROM ${month}` },
      {
        code: 'crime-id',
        column: 'Crime ID',
        when: `octet_length(crime_id) <> 32 OR (crime_id IS NULL AND ${id} IS NOT NULL)`,
      },
      ...wrongPoints(context),
      { code: 'lsoa', column: 'LSOA code', when: `NOT regexp_full_match(lsoa, '[EWS]01[0-9]{6}')` },
    ],
    id: 'crime_id',
    isOnePerId: false,
    force: raw('Falls within'),
    withoutLsoa: 'lsoa IS NULL',
  } as const;
}

/** Street files: crimes by the month in which they were recorded. */
export function takeCrimes(context: TakingContext): Taking {
  const records = takeRecords(context);
  const outcome = 'Last outcome category';
  return {
    ...records,
    isOnePerId: true,
    columns: [
      ...records.columns,
      ['type', codeOf(raw('Crime type'), 'crimeTypes')],
      ['outcome', codeOf(raw(outcome), 'crimeOutcomes')],
      ['context', raw('Context')],
    ],
    wrong: [
      ...records.wrong,
      { code: 'crime-type', column: 'Crime type', when: 'type IS NULL' },
      {
        code: 'outcome',
        column: outcome,
        when: `outcome IS NULL AND ${raw(outcome)} IS NOT NULL`,
      },
    ],
  };
}

/** Outcomes files: what became of crimes, by the month in which it came about. */
export function takeOutcomes(context: TakingContext): Taking {
  const records = takeRecords(context);
  const outcome = codeOf(raw('Outcome type'), 'crimeOutcomes');
  return {
    ...records,
    columns: [...records.columns, ['outcome', outcome]],
    wrong: [...records.wrong, { code: 'outcome', column: 'Outcome type', when: 'outcome IS NULL' }],
  };
}
