import type { StopFilter, StopTally } from '../../src/domain/stops/counts/stop-counts.ts';
import type { Code } from '../../src/domain/tables/dataset.ts';
import type { LakeDimension } from '../../src/lake/questions/stop-columns.ts';
import {
  ageBands,
  detailedEthnicities,
  genders,
  officerGroups,
  searchTypes,
} from '../../src/reference/police-uk/people.ts';
import { legislations, reasons, searchOutcomes } from '../../src/reference/police-uk/searches.ts';
import type { RawStop } from './shared-lake.ts';

/*
 * The same counts as the lake gives, made row by row from the text of the CSV: no SQL, no Parquet.
 */

/** Dimensions that a row of the CSV tells by itself. */
export const plainDimensions = [
  'month',
  'type',
  'self',
  'officer',
  'age',
  'gender',
  'reason',
  'legislation',
  'outcome',
  'found',
  'weekday',
  'hour',
] as const satisfies readonly LakeDimension[];

export type PlainDimension = (typeof plainDimensions)[number];

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function plainCode(row: RawStop, dimension: PlainDimension): string {
  switch (dimension) {
    case 'month':
      return row.month;
    case 'type':
      return coded(row.Type, searchTypes);
    case 'self':
      return groupOf(row['Self-defined ethnicity']);
    case 'officer':
      return coded(row['Officer-defined ethnicity'], officerGroups);
    case 'age':
      return coded(row['Age range'], ageBands);
    case 'gender':
      return coded(row.Gender, genders);
    case 'reason':
      return coded(row['Object of search'], reasons);
    case 'legislation':
      return coded(row.Legislation, legislations);
    case 'outcome':
      return coded(row.Outcome, searchOutcomes);
    case 'found':
      return (
        { True: 'yes', False: 'no' }[row['Outcome linked to object of search'] ?? ''] ?? 'blank'
      );
    case 'weekday':
      return String(days.indexOf(localPart(row, 'weekday')) + 1);
    case 'hour':
      return String(Number(localPart(row, 'hour')));
  }
}

function localPart(row: RawStop, type: 'weekday' | 'hour'): string {
  const parts = london.formatToParts(new Date(row.Date ?? ''));
  return parts.find((part) => part.type === type)?.value ?? '';
}

function coded(text: string | undefined, codes: readonly Code[]): string {
  if (text === undefined || text === '') return 'blank';
  const found = codes.find(({ label, also = [] }) => [label, ...also].includes(text));
  if (found === undefined) throw new Error(text);
  return found.code;
}

function groupOf(text = ''): string {
  if (text === '') return 'blank';
  const found = detailedEthnicities.find(({ label, also = [] }) => [label, ...also].includes(text));
  if (found === undefined) throw new Error(text);
  return found.group;
}

/** Tallies by code, in the order of the codes as text, without those of no searches. */
export function plainTallies(
  rows: readonly RawStop[],
  { from, to, csp: _, ...codes }: StopFilter,
  by: PlainDimension,
): readonly StopTally[] {
  const kept = rows.filter(
    (row) =>
      (from === undefined || row.month >= from) &&
      (to === undefined || row.month <= to) &&
      plainDimensions.every(
        (name) => wanted(codes, name) === undefined || wanted(codes, name) === plainCode(row, name),
      ),
  );
  const groups = Map.groupBy(kept, (row) => plainCode(row, by));
  return [...groups].map(([code, own]) => tallyOf(code, own)).toSorted(byCode);
}

function wanted(codes: Omit<StopFilter, 'from' | 'to'>, name: PlainDimension): string | undefined {
  return Object.entries(codes).find(([one]) => one === name)?.[1];
}

function tallyOf(code: string, rows: readonly RawStop[]): StopTally {
  const people = rows.filter(({ Type }) => Type !== 'Vehicle search');
  const answered = (answer: string): number =>
    people.filter((row) => row['Outcome linked to object of search'] === answer).length;
  return {
    code,
    searches: rows.length,
    vehicleOnly: rows.length - people.length,
    found: answered('True'),
    notFound: answered('False'),
    foundUnknown: answered(''),
  };
}

export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}
