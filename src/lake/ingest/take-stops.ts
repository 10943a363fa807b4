import { codeOf, groupOf, raw } from './lists.ts';
import { wrongPoints } from './take-crimes.ts';
import type { Taking, TakingContext, Wrong } from './taking.ts';

/** Some forces give the day alone: it is then the day in the UK, and the hour is not known. */
const isDay = `length(${raw('Date')}) = 10`;
const at = `CASE WHEN ${isDay} THEN timezone('Europe/London', TRY_CAST(${raw('Date')} AS TIMESTAMP))
  ELSE TRY_CAST(${raw('Date')} AS TIMESTAMPTZ) END`;
/**
 * Times are written in UTC and files are cut by the month in the UK, so that in summer the first hour of a
 * month bears the date of the month before (quirk 1).
 */
const local = `timezone('Europe/London', timezone('UTC', instant))`;

const truth = (column: string): string =>
  `CASE ${raw(column)} WHEN 'True' THEN true WHEN 'False' THEN false END`;

const noTruth = (code: string, column: string): Wrong => ({
  code,
  column,
  when: `${raw(column)} NOT IN ('True', 'False')`,
});

/** A column of a list: what is kept of it, and when it cannot be. */
function coded(name: string, column: string, list: Parameters<typeof codeOf>[1], needed = false) {
  const known = needed ? '' : ` AND ${raw(column)} IS NOT NULL`;
  const wrong: Wrong = { code: name.replace('_', '-'), column, when: `${name} IS NULL${known}` };
  return { kept: [name, codeOf(raw(column), list)] as const, wrong };
}

const operation = 'Part of a policing operation';
const linked = 'Outcome linked to object of search';
const clothing = 'Removal of more than just outer clothing';

/** Stop-and-search files: one row a person searched, or a vehicle. */
export function takeStops(context: TakingContext): Taking {
  const { degrees } = context;
  const listed = [
    coded('type', 'Type', 'searchTypes', true),
    coded('gender', 'Gender', 'genders'),
    coded('age', 'Age range', 'ages'),
    coded('self_detail', 'Self-defined ethnicity', 'ethnicities'),
    coded('officer', 'Officer-defined ethnicity', 'officerEthnicities'),
    coded('legislation', 'Legislation', 'legislations'),
    coded('reason', 'Object of search', 'reasons'),
    coded('outcome', 'Outcome', 'searchOutcomes'),
  ];
  return {
    columns: [
      ['instant', `timezone('UTC', ${at})`],
      ['month', `strftime(${local}, '%Y-%m')`],
      ['day', `CAST(${local} AS DATE)`],
      ['weekday', `CAST(isodow(${local}) AS UTINYINT)`],
      ['hour', `CASE WHEN NOT ${isDay} THEN CAST(hour(${local}) AS UTINYINT) END`],
      ...listed.map(({ kept }) => kept),
      ['self', groupOf(raw('Self-defined ethnicity'))],
      ['found', truth(linked)],
      ['clothing', truth(clothing)],
      ['operation', truth(operation)],
      ['operation_name', raw('Policing operation')],
      ['lat', degrees('Latitude')],
      ['lon', degrees('Longitude')],
    ],
    wrong: [
      { code: 'time', column: 'Date', when: 'instant IS NULL' },
      { code: 'month', column: 'Date', when: `month IS DISTINCT FROM ${context.month}` },
      ...listed.map(({ wrong }) => wrong),
      noTruth('operation', operation),
      noTruth('linked', linked),
      noTruth('clothing', clothing),
      ...wrongPoints(context),
    ],
    id: null,
    isOnePerId: false,
    force: null,
    withoutLsoa: 'true',
  };
}
