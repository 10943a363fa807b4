import type { Code } from '../../domain/tables/dataset.ts';
import { literal } from '../sql.ts';
import { choose, codeOf, raw } from './lists.ts';
import { wrongPoints } from './take-crimes.ts';
import type { Taking, TakingContext, Wrong } from './taking.ts';

const at = `TRY_CAST(${raw('Date')} AS TIMESTAMPTZ)`;
/**
 * Times are written in UTC and files are cut by the month in the UK, so that in summer the first hour of a
 * month bears the date of the month before (quirk 1).
 */
const local = `timezone('Europe/London', ${at})`;

const truth = (column: string): string =>
  `CASE ${raw(column)} WHEN 'True' THEN true WHEN 'False' THEN false END`;

const noTruth = (column: string): Wrong => ({
  code: 'truth',
  column,
  when: `${raw(column)} NOT IN ('True', 'False')`,
});

/** A column of a list: what is kept of it, and when it cannot be. */
function coded(name: string, column: string, codes: readonly Code[], needed = false) {
  const known = needed ? '' : ` AND ${raw(column)} IS NOT NULL`;
  const wrong: Wrong = { code: name.replace('_', '-'), column, when: `${name} IS NULL${known}` };
  return { kept: [name, codeOf(raw(column), codes)] as const, wrong };
}

const operation = 'Part of a policing operation';
const linked = 'Outcome linked to object of search';
const clothing = 'Removal of more than just outer clothing';

/** Stop-and-search files: one row a person searched, or a vehicle. */
export function takeStops(context: TakingContext): Taking {
  const { lists, degrees } = context;
  const self = raw('Self-defined ethnicity');
  const groups = lists.ethnicities.flatMap(({ label, also = [], group }) =>
    [...new Set([...also, label])].map((text) => [text, group] as const),
  );
  const listed = [
    coded('type', 'Type', lists.searchTypes, true),
    coded('gender', 'Gender', lists.genders),
    coded('age', 'Age range', lists.ages),
    coded('self_detail', 'Self-defined ethnicity', lists.ethnicities),
    coded('officer', 'Officer-defined ethnicity', lists.officerEthnicities),
    coded('legislation', 'Legislation', lists.legislations),
    coded('reason', 'Object of search', lists.reasons),
    coded('outcome', 'Outcome', lists.searchOutcomes),
  ];
  return {
    columns: [
      ['instant', `timezone('UTC', ${at})`],
      ['month', `strftime(${local}, '%Y-%m')`],
      ['day', `CAST(${local} AS DATE)`],
      ['weekday', `CAST(isodow(${local}) AS UTINYINT)`],
      ['hour', `CAST(hour(${local}) AS UTINYINT)`],
      ...listed.map(({ kept }) => kept),
      ['self', choose(self, groups)],
      ['found', truth(linked)],
      ['clothing', truth(clothing)],
      ['operation', truth(operation)],
      ['operation_name', raw('Policing operation')],
      ['lat', degrees('Latitude')],
      ['lon', degrees('Longitude')],
    ],
    wrong: [
      { code: 'time', column: 'Date', when: 'instant IS NULL' },
      {
        code: 'month',
        column: 'Date',
        when: `month IS DISTINCT FROM ${literal(context.file.month)}`,
      },
      ...listed.map(({ wrong }) => wrong),
      noTruth(operation),
      noTruth(linked),
      noTruth(clothing),
      ...wrongPoints(context),
    ],
    id: null,
    force: null,
    withoutLsoa: 'true',
  };
}
