import { formatNumber } from '../../domain/figures/format.ts';
import type { StopKind } from '../../domain/stops/stop-text.ts';
import type { WordsOf } from '../language.ts';
import { insideSentence, list, wholePercent } from './grammar.ts';
import { formatSpan, monthName } from './month-span.ts';

export const stopsNotes: WordsOf<'stops-notes', StopKind> = {
  'stops-notes.fewest': ({ least }) =>
    `A ratio is given where at least ${least} people of both groups were searched; “few” stands by a rate of fewer.`,
  'stops-notes.not-a-year': ({ months }) =>
    `The rates are for ${months === 1 ? 'one month' : `${months} months`} and not for a year: compare them only with rates for as long a time.`,
  'stops-notes.officer-groups': () =>
    'Officers describe people in fewer groups than the Census: hardly any write Mixed, and what they call Other is not its Other. Neither has a rate here.',
  'stops-notes.two-sums': ({ ratePer1000 }) =>
    `“Groups with residents” counts the same people over and under the line. “Everybody searched” is printed by some forces as the total: ${formatNumber(ratePer1000, 2)} per 1,000. It has searches in it that no group has, so it is not comparable with any of them.`,
  'stops-notes.bounds': () =>
    '“What the ratio could be” takes everybody whose ethnicity is not known first as White, then as of the group.',
  'stops-notes.residents': () =>
    'The rates divide by who lived in the area on Census day 2021. People are also searched where they do not live, and one person can be searched many times, so that the intervals are narrower than the truth.',
  'stops-notes.not-why': () =>
    'A difference in rates says that people were searched at different rates. It does not say why.',
  'stops-notes.groups-differ': () =>
    'Groups differ in what they were searched for and where; a difference between rows does not say why.',
  'stops-notes.linked': () => '“Linked” says that the outcome was linked to what was searched for.',
  'stops-notes.linked-known': ({ known, people }) =>
    `Whether the outcome was linked to what was searched for is recorded for ${wholePercent(known, people)} of the searches of people. The percentages say what it is at least, had nothing been found in the others, and at most.`,
  'stops-notes.small-numbers': () =>
    'Small numbers are shown as they are: data.police.uk publishes each search as a record of its own.',
  'stops-notes.vehicles': ({ searches }) =>
    searches === 1
      ? 'One search was of a vehicle alone: it has no person, and is in no share, rate or ratio.'
      : `${formatNumber(searches, 0)} searches were of a vehicle alone: they have no person, and are in no share, rate or ratio.`,
  'stops-notes.no-file': ({ months }) =>
    `There is no file for ${list(months.map(formatSpan))}: searches made then are not counted here.`,
  'stops-notes.may-lack': ({ month, why }) =>
    `The count for ${monthName(month)} may not be whole: ${insideSentence(why)}`,
  'stops-notes.of-month': ({ month, told }) => `${monthName(month)}: ${insideSentence(told)}`,
  'stops-notes.unlike-rows': () =>
    'Rows of several months hold more searches than those of one: the chart and the comparison are of single months.',
  'stops-notes.few-in-row': ({ least }) =>
    `A row of fewer than ${least} searches has no percentages: they are too few to compare.`,
  'stops-notes.no-rates-within': ({ within }) =>
    within === 'partnership'
      ? 'There are no rates by ethnicity within a partnership: the populations used here are those of the whole force area.'
      : 'There are no rates by ethnicity within an age or a gender: the populations used here are not counted by these.',
  'stops-notes.no-age-rates': () =>
    'Rates by age are not offered: the records have ages in bands (10 to 17, 18 to 24 and so on), and the populations used here are not counted in these bands.',
  'stops-notes.approximate-places': () =>
    'Places are approximate: a search is put on the nearest of a list of points, which may lie across a boundary. One without a point cannot be placed.',
  'stops-notes.rounded-times': () =>
    'Times are local. Some are rounded to the hour, and a force that gives the date alone has its searches at midnight.',
};
