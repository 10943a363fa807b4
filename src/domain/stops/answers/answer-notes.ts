import { formatNumber } from '../../figures/format.ts';
import { formatSpan, monthsBetween, spansOf } from '../counts/month-span.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { EthnicityTable } from '../rates/disproportionality.ts';
import type { StopTable } from '../rates/stop-table.ts';
import { wholePercent } from './answer-cells.ts';
import { fewest, type StopContext, type StopGap } from './answer-value.ts';
import type { StopQuestion } from './stop-question.ts';

/** What a reader must know of rates by ethnicity. */
export function ethnicityNotes(table: EthnicityTable, { filter }: StopQuestion): readonly string[] {
  return [
    `A ratio is given where at least ${fewest} people of both groups were searched; “few” stands by a rate of fewer.`,
    ...rateNotes(table, monthsBetween({ first: filter.from, last: filter.to })),
  ];
}

/** The same of whatever shows every ratio that there is. */
export function rateNotes(
  { basis, notComparable, likeForLike }: EthnicityTable,
  months: number,
): readonly string[] {
  return [
    ...(months === 12
      ? []
      : [
          `The rates are for ${months === 1 ? 'one month' : `${months} months`} and not for a year: compare them only with rates for as long a time.`,
        ]),
    ...(basis === 'officer'
      ? [
          'Officers describe people in fewer groups than the Census: hardly any write Mixed, and what they call Other is not its Other. Neither has a rate here.',
        ]
      : []),
    ...(likeForLike.people === notComparable.people
      ? []
      : [
          `“Groups with residents” counts the same people over and under the line. “Everybody searched” is printed by some forces as the total: ${formatNumber(notComparable.ratePer1000?.value ?? 0, 2)} per 1,000. It has searches in it that no group has, so it is not comparable with any of them.`,
        ]),
    '“What the ratio could be” takes everybody whose ethnicity is not known first as White, then as of the group.',
    'The rates divide by who lived in the area on Census day 2021. People are also searched where they do not live, and one person can be searched many times, so that the intervals are narrower than the truth.',
    'A difference in rates says that people were searched at different rates. It does not say why.',
  ];
}

/** What goes with the part of the searches in which something was found. */
export function foundNotes({ total }: Pick<StopTable, 'total'>): readonly string[] {
  const { find, people } = total;
  if (people === 0) return [];
  if (find.unknown === 0) {
    return ['“Linked” says that the outcome was linked to what was searched for.'];
  }
  return [
    `Whether the outcome was linked to what was searched for is recorded for ${wholePercent(people - find.unknown, people)} of the searches of people. The percentages say what it is at least, had nothing been found in the others, and at most.`,
  ];
}

/** What every answer says: vehicles, gaps in the records, small numbers, what was put together. */
export function commonNotes(
  tallies: readonly StopTally[],
  { filter }: { readonly filter: StopQuestion['filter'] },
  { gaps, coarse }: Pick<StopContext, 'gaps' | 'coarse'>,
): readonly string[] {
  const vehicles = tallies.reduce((sum, { vehicleOnly }) => sum + vehicleOnly, 0);
  return [
    ...vehicleNotes(vehicles),
    ...gapNotes(gaps.filter(({ month }) => filter.from <= month && month <= filter.to)),
    'Small numbers are shown as they are: data.police.uk publishes each search as a record of its own.',
    ...coarse,
  ];
}

/** What became of searches of a vehicle alone; nothing where there are none. */
export function vehicleNotes(vehicles: number): readonly string[] {
  if (vehicles === 0) return [];
  return [
    vehicles === 1
      ? 'One search was of a vehicle alone: it has no person, and is in no share, rate or ratio.'
      : `${formatNumber(vehicles, 0)} searches were of a vehicle alone: they have no person, and are in no share, rate or ratio.`,
  ];
}

/** Months without a file, those whose file may not be whole, and records that are not counted. */
export function gapNotes(gaps: readonly StopGap[]): readonly string[] {
  const missing = gaps.filter(({ status }) => status === 'missing');
  const others = gaps.filter(({ status }) => status !== 'missing');
  return [
    ...(missing.length === 0
      ? []
      : [`There is no file for ${monthList(missing)}: searches made then are not counted here.`]),
    ...others.map(({ month, status, says }) =>
      status === 'partial'
        ? `The count for ${monthName(month)} may not be whole: ${uncapitalised(says)}`
        : `${monthName(month)}: ${uncapitalised(says)}`,
    ),
  ];
}

function monthList(gaps: readonly StopGap[]): string {
  const names = spansOf(gaps.map(({ month }) => month)).map(formatSpan);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function monthName(month: string): string {
  return formatSpan({ first: month, last: month });
}

function uncapitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
