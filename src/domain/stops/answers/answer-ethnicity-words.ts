import { differencesOfOne } from '../../differences/differences.ts';
import { formatNumber, formatRange } from '../../figures/format.ts';
import type { Behind } from '../../measures/behind.ts';
import type { EthnicityTable } from '../rates/disproportionality.ts';
import type { StopRow } from '../rates/stop-row.ts';
import { ratioDecimals, wholePercent } from './answer-cells.ts';
import { fewest } from './answer-value.ts';

/** A group whose rate can be held against that of White people. */
interface Compared {
  readonly row: StopRow;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Places that the ratio and its interval are shown to. */
  readonly decimals: number;
  /** Whether its rate differs from that of White people by more than chance, with an allowance for all groups. */
  readonly differs: boolean;
}

/**
 * The answer in careful words: rates of groups, never how likely anybody is to be searched, and never why.
 * Ratios are told from the largest to the smallest, each with its interval, and with the part of the
 * searches that they are about.
 */
export function ethnicitySentences(table: EthnicityTable): readonly string[] {
  if (table.fewResidents.has('white')) return [countsFirst(table), countSentence(table)];
  const compared = comparedIn(table);
  const [first, ...others] = compared;
  if (first === undefined) return [uncompared(table), ...fewSentence(table), countSentence(table)];
  const known = `among searches where ethnicity was ${table.basis === 'self' ? 'stated' : 'recorded'} (${wholePercent(table.stated.people, table.total.people)})`;
  return [
    `${first.row.label} people were searched at ${timesText(first)} the rate of White people (95% ${rangeText(first)}), ${known}${chanceText(first)}.`,
    ...(others.length === 0
      ? []
      : [`For the other groups it was ${others.map((one) => otherText(one)).join('; ')}.`]),
    ...boundsSentence(first, table),
    ...fewSentence(table),
    countSentence(table),
  ];
}

/** The numbers, and why rates are not what is told first. */
function countsFirst({ rows, fewResidents }: EthnicityTable): string {
  const searched = rows
    .filter(({ code }) => fewResidents.has(code))
    .toSorted((a, b) => b.people - a.people)
    .map(({ label, people }) => `${label} ${formatNumber(people, 0)}`);
  const [most, ...others] = searched;
  const counts =
    others.length === 0 ? `${most}` : `${searched.slice(0, -1).join(', ')} and ${searched.at(-1)}`;
  return `People were searched this often: ${counts}. So few people live here that rates by residents say little: ${besideResidents(rows, fewResidents)}.`;
}

/** The group with the most searches for its residents, both numbers beside each other. */
function besideResidents(rows: readonly StopRow[], few: ReadonlySet<string>): string {
  const share = ({ people, population }: StopRow): number => people / Math.max(1, population ?? 1);
  const [first] = rows.filter(({ code }) => few.has(code)).toSorted((a, b) => share(b) - share(a));
  if (first === undefined) return '';
  const { label, people, population } = first;
  return `${formatNumber(people, 0)} ${people === 1 ? 'search' : 'searches'} of ${label} people stand beside ${formatNumber(population ?? 0, 0)} ${label} residents`;
}

/** Of single groups with few residents: their rate is in the table and leads nothing. */
function fewSentence({ rows, fewResidents }: EthnicityTable): readonly string[] {
  if (fewResidents.size === 0) return [];
  const named = rows.filter(({ code }) => fewResidents.has(code)).map(({ label }) => label);
  const groups =
    named.length === 1 ? `this group: ${named.join('')}` : `these groups: ${named.join(', ')}`;
  return [`Rates by residents say little of ${groups}. ${besideResidents(rows, fewResidents)}.`];
}

function comparedIn({ rows, fewResidents }: EthnicityTable): readonly Compared[] {
  const white = rows.find(({ code }) => code === 'white');
  if (white === undefined || white.people < fewest) return [];
  const found = rows
    .flatMap((row): Omit<Compared, 'differs'>[] => {
      const ratio = row.againstWhite?.ratio;
      if (row === white || ratio == null || ratio.interval === null) return [];
      if (row.people < fewest || fewResidents.has(row.code)) return [];
      const { low, high } = ratio.interval;
      return [{ row, ratio: ratio.value, low, high, decimals: ratioDecimals(ratio) }];
    })
    .toSorted((a, b) => b.ratio - a.ratio);
  const against = differencesOfOne([white, ...found.map(({ row }) => row)].map(behindRate), 0);
  const apart = new Set([...(against?.above ?? []), ...(against?.below ?? [])]);
  return found.map((one, index) => ({ ...one, differs: apart.has(index + 1) }));
}

function behindRate({ people, population }: StopRow): Behind | null {
  return population === null ? null : { kind: 'events', events: people, exposure: population };
}

function timesText({ ratio, decimals }: Compared): string {
  return `${formatNumber(ratio, decimals)} times`;
}

function rangeText({ low, high, decimals }: Compared): string {
  return formatRange({ low, high }, { kind: 'ratio' }, decimals);
}

/** Said only where a test finds no difference. */
function chanceText({ differs }: Compared): string {
  return differs ? '' : ', a difference that could be chance';
}

function otherText(one: Compared): string {
  return `${one.row.label} ${timesText(one)} (${rangeText(one)}${chanceText(one)})`;
}

function boundsSentence(
  { row, decimals }: Compared,
  { unknownPeople }: EthnicityTable,
): readonly string[] {
  const bounds = row.againstWhite?.bounds;
  if (bounds == null || unknownPeople === 0) return [];
  const people = `${formatNumber(unknownPeople, 0)} ${unknownPeople === 1 ? 'search' : 'searches'}`;
  return [
    `Ethnicity is not known for ${people}: had they all been of White people, the ratio for ${row.label} people would be ${formatNumber(bounds.least, decimals)}; had they all been of ${row.label} people, ${formatNumber(bounds.most, decimals)}.`,
  ];
}

function uncompared({ rows }: EthnicityTable): string {
  const white = rows.find(({ code }) => code === 'white')?.people ?? 0;
  return white < fewest
    ? `Fewer than ${fewest} White people were searched: too few to compare a rate with.`
    : `Fewer than ${fewest} people were searched in every other group: too few to compare.`;
}

function countSentence({ total, unknownPeople }: EthnicityTable): string {
  const people = `${formatNumber(total.people, 0)} ${total.people === 1 ? 'search' : 'searches'} of people`;
  const unknown = `${formatNumber(unknownPeople, 0)} (${wholePercent(unknownPeople, total.people)})`;
  return unknownPeople === 0
    ? `These are ${people}, all with an ethnicity.`
    : `These are ${people}; in ${unknown} the person’s ethnicity was not stated or not recorded.`;
}
