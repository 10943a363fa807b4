import type { Text } from '../../statements/statement.ts';
import { type MonthSpan, monthsBetween, spansOf } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { EthnicityTable } from '../rates/disproportionality.ts';
import type { StopTable } from '../rates/stop-table.ts';
import type { StopText } from '../stop-text.ts';
import { fewest, type StopContext, type StopGap } from './answer-value.ts';
import type { StopQuestion } from './stop-question.ts';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** A ratio is of at least so many people of both groups. */
    'stops-notes.fewest': { readonly least: number };
    /** The rates are for so many months, and not for a year. */
    'stops-notes.not-a-year': { readonly months: number };
    /** What officers see and what the Census asks are not the same groups. */
    'stops-notes.officer-groups': object;
    /** Which of the two sums is comparable, and the rate of the one that is not. */
    'stops-notes.two-sums': { readonly ratePer1000: number };
    'stops-notes.bounds': object;
    'stops-notes.residents': object;
    'stops-notes.not-why': object;
    'stops-notes.linked': object;
    /** Of how many of the people searched it is recorded whether the outcome was linked. */
    'stops-notes.linked-known': { readonly known: number; readonly people: number };
    'stops-notes.small-numbers': object;
    /** Searches of a vehicle alone. */
    'stops-notes.vehicles': { readonly searches: number };
    /** Months without a file. */
    'stops-notes.no-file': { readonly months: readonly MonthSpan[] };
    /** A month whose count may not be whole, and why. */
    'stops-notes.may-lack': { readonly month: string; readonly why: string };
    /** What is to be known of a month. */
    'stops-notes.of-month': { readonly month: string; readonly told: string };
  }
}

/** What a reader must know of rates by ethnicity. */
export function ethnicityNotes(
  table: EthnicityTable<Text>,
  { filter }: StopQuestion,
): readonly StopText[] {
  return [
    { say: 'stops-notes.fewest', least: fewest },
    ...rateNotes(table, monthsBetween({ first: filter.from, last: filter.to })),
  ];
}

/** The same of whatever shows every ratio that there is. */
export function rateNotes(
  { basis, notComparable, likeForLike }: EthnicityTable<Text>,
  months: number,
): readonly StopText[] {
  const notes: readonly (StopText | null)[] = [
    months === 12 ? null : { say: 'stops-notes.not-a-year', months },
    basis === 'officer' ? { say: 'stops-notes.officer-groups' } : null,
    likeForLike.people === notComparable.people
      ? null
      : { say: 'stops-notes.two-sums', ratePer1000: notComparable.ratePer1000?.value ?? 0 },
    { say: 'stops-notes.bounds' },
    { say: 'stops-notes.residents' },
    { say: 'stops-notes.not-why' },
  ];
  return notes.filter((note) => note !== null);
}

/** What goes with the part of the searches in which something was found. */
export function foundNotes({ total }: Pick<StopTable<Text>, 'total'>): readonly StopText[] {
  const { find, people } = total;
  if (people === 0) return [];
  if (find.unknown === 0) return [{ say: 'stops-notes.linked' }];
  return [{ say: 'stops-notes.linked-known', known: people - find.unknown, people }];
}

/** What every answer says: vehicles, gaps in the records, small numbers, what was put together. */
export function commonNotes(
  tallies: readonly StopTally[],
  { filter }: { readonly filter: StopQuestion['filter'] },
  { gaps, coarse }: Pick<StopContext, 'gaps' | 'coarse'>,
): readonly StopText[] {
  const vehicles = tallies.reduce((sum, { vehicleOnly }) => sum + vehicleOnly, 0);
  return [
    ...vehicleNotes(vehicles),
    ...gapNotes(gaps.filter(({ month }) => filter.from <= month && month <= filter.to)),
    { say: 'stops-notes.small-numbers' },
    ...coarse,
  ];
}

/** What became of searches of a vehicle alone; nothing where there are none. */
export function vehicleNotes(searches: number): readonly StopText[] {
  return searches === 0 ? [] : [{ say: 'stops-notes.vehicles', searches }];
}

/** Months without a file, those whose file may not be whole, and records that are not counted. */
export function gapNotes(gaps: readonly StopGap[]): readonly StopText[] {
  const missing = gaps.filter(({ status }) => status === 'missing');
  const others = gaps.filter(({ status }) => status !== 'missing');
  return [
    ...(missing.length === 0 ? [] : [noFile(missing)]),
    ...others.map(
      ({ month, status, says }): StopText =>
        status === 'partial'
          ? { say: 'stops-notes.may-lack', month, why: says }
          : { say: 'stops-notes.of-month', month, told: says },
    ),
  ];
}

function noFile(missing: readonly StopGap[]): StopText {
  return { say: 'stops-notes.no-file', months: spansOf(missing.map(({ month }) => month)) };
}
