import { placeName } from '../../domain/places/place-name.ts';
import type { Text } from '../../domain/statements/statement.ts';
import {
  commonNotes,
  foundNotes,
  gapNotes,
  rateNotes,
  vehicleNotes,
} from '../../domain/stops/answers/answer-notes.ts';
import { dimensionOf } from '../../domain/stops/answers/asked-dimension.ts';
import { ethnicitySentences } from '../../domain/stops/answers/ethnicity-sentences.ts';
import { findSentence } from '../../domain/stops/answers/find-sentence.ts';
import { approximatePlaces, noAgeRates, roundedTimes } from '../../domain/stops/answers/limits.ts';
import { hasNoNumber } from '../../domain/stops/answers/month-row.ts';
import type { EthnicityTable } from '../../domain/stops/rates/disproportionality.ts';
import { english } from '../../locale/en/index.ts';
import { formatSpan } from '../../locale/en/month-span.ts';
import { dimensionTitle } from '../../locale/en/stop-dimensions.ts';
import { sources } from '../../reference/sources.ts';
import type { AreaAnswer, StopsAnswer } from './stops-answer.ts';
import type { StopsRequest } from './stops-request.ts';

/** What the groups are, as the corner of the table says it: `Self-defined ethnicity`. */
export function groupingTitle({ by, basis }: StopsRequest): string {
  switch (by) {
    case 'weekday':
      return 'Day of the week';
    case 'hour':
      return 'Hour of the day';
    default:
      return dimensionTitle(dimensionOf(by, basis));
  }
}

/** `Stop and search in Bedfordshire, January to March 2024`, and what it is narrowed to. */
export function titleLines({ request }: StopsAnswer): readonly string[] {
  const { area, from, to, conditions } = request;
  const where = area === null ? 'by force' : `in ${placeName(area)}`;
  return [
    `Stop and search ${where}, ${formatSpan({ first: from, last: to })}`,
    ...conditions.map(
      ({ name, value }) => `Only ${dimensionTitle(name).toLowerCase()}: ${value.label}`,
    ),
  ];
}

export function isEmpty({ areas }: StopsAnswer): boolean {
  return areas.every(({ table }) => table.total.searches === 0);
}

/** The answer in sentences by rule. */
export function sentencesOf(answer: StopsAnswer): readonly string[] {
  if (isEmpty(answer)) {
    return ['No search in these records fits all of that.'];
  }
  const [only] = answer.areas;
  return answer.request.area === null || only?.rates == null
    ? []
    : ethnicitySentences(only.rates).map(english.say);
}

/** What a reader must know of the numbers. */
export function notesOf(answer: StopsAnswer): readonly string[] {
  return notesToSay(answer).map(english.say);
}

function notesToSay(answer: StopsAnswer): readonly Text[] {
  const { request, areas } = answer;
  const [only] = areas;
  if (request.area === null) return notesOfAll(answer);
  if (only === undefined) return [];
  const { table, rates, months } = only;
  if (isEmpty(answer)) return [...gapNotes(months.gaps), ...sourceNotes([only])];
  return [
    ...starNotes(request, months),
    ...(rates === null ? noRates(request) : rateNotes(rates, months.covered.length)),
    ...(rates === null ? [] : withoutInterval(rates)),
    ...(showsFound(request) ? foundNotes(table) : []),
    ...(rates === null ? [] : [findSentence(rates)].filter((said) => said !== null)),
    ...commonNotes(
      table.rows.map((row) => ({ ...row, ...answersOf(row) })),
      request,
      {
        gaps: months.gaps,
        coarse: [],
      },
    ),
    ...(request.by === 'csp' || request.filter.csp !== undefined ? [approximatePlaces] : []),
    intervals,
    ...sourceNotes([only]),
  ];
}

const intervals =
  'Intervals are at 95%: Byar’s method for rates, exact under 10 searches; the log method for ratios; Wilson’s for shares. They take searches as independent.';

function withoutInterval({ rows }: EthnicityTable): readonly string[] {
  const none = rows.some(({ people, population }) => population !== null && people === 0);
  if (!none) return [];
  return [
    'Where nobody of a group was searched, its ratio has no interval: that is made from the logarithms of both counts. Where no White person was, no ratio can be calculated (n/c).',
  ];
}

/** Whether the table tells in how many searches something was found: not where it is counted by that. */
export function showsFound({ by }: StopsRequest): boolean {
  return by !== 'found';
}

function answersOf({ find }: AreaAnswer['table']['total']) {
  return { found: find.found, notFound: find.notFound, foundUnknown: find.unknown };
}

/** What the star behind a month in the table says; nothing where there is none. */
function starNotes({ by }: StopsRequest, { gaps }: AreaAnswer['months']): readonly string[] {
  const isStarred = by === 'month' && gaps.some(({ status }) => status === 'partial');
  return isStarred ? ['* The month may lack searches: do not compare it with others.'] : [];
}

function noRates({ by, filter }: StopsRequest): readonly Text[] {
  const narrowed = [
    ...(filter.csp === undefined ? [] : ['partnership']),
    ...(filter.age === undefined ? [] : ['age']),
    ...(filter.gender === undefined ? [] : ['gender']),
  ];
  if ((by === 'ethnicity' || by === 'month') && narrowed.length > 0) {
    return [
      `There are no rates within one ${narrowed.join(' or ')}: the residents held here are those of the whole force area, not counted by it.`,
    ];
  }
  if (by === 'age') return [noAgeRates];
  if (by === 'hour' || by === 'weekday') return [roundedTimes];
  if (by === 'month') {
    return [
      'The rate of a month is for that month, that of the total for all of them; both are of all residents on Census day 2021.',
    ];
  }
  return [];
}

function notesOfAll({ request, areas, without, uncounted }: StopsAnswer): readonly Text[] {
  const partial = [...areas, ...uncounted].flatMap(({ area, months }) =>
    months.gaps
      .filter(({ status }) => status !== 'missing')
      .map(({ month, says }) => `${placeName(area)}, ${month}: ${says}`),
  );
  return [
    ...noRates(request),
    'The ratio is that of the Black to the White rate; --format csv and json have every group.',
    'Forces differ in how many searches they record and how, and in who passes through: a rate here is no rank.',
    ...(areas.some(({ months }) => months.gaps.some(hasNoNumber))
      ? [
          '* Months are missing or could not be counted: the rate is of fewer months than were asked for, and not comparable with that of a force that has them all.',
        ]
      : []),
    ...partial,
    ...vehicleNotes(areas.reduce((sum, { table }) => sum + table.total.vehicleOnly, 0)),
    ...(without.length === 0
      ? []
      : [
          `No file in these months, which is not the same as no searches: ${without.map(({ id }) => id).join(', ')}.`,
        ]),
    ...(request.basis === 'officer'
      ? ['Ethnicity is the officer’s description; residents are counted by their own.']
      : []),
    intervals,
    ...sourceNotes(areas),
  ];
}

const mostArchives = 3;

function sourceNotes(areas: readonly AreaAnswer[]): readonly string[] {
  const said = suppliesOf(areas).map(({ name, edition }) =>
    edition === null ? name : `${name} (archive of ${edition})`,
  );
  // The files of a folder have a hash each, and the folder one name.
  const names = [...new Set(said)];
  const rest = names.length - mostArchives;
  const shown = names.slice(0, mostArchives).join(', ');
  const archives = rest > 0 ? `${shown} and ${rest} more` : shown;
  const { title, publisher, licence } = sources.policeUkRecords;
  const { census2021 } = sources;
  return [
    `Source: ${publisher}, ${title.toLowerCase()}: ${archives}. ${licence.name}.`,
    `Residents: ${census2021.title}, ${census2021.publisher}.`,
  ];
}

/** The archives or folders that the numbers are from, each once. */
export function suppliesOf(areas: readonly AreaAnswer[]) {
  const all = areas.flatMap(({ months }) => months.entries.map(({ supply }) => supply));
  return [...Map.groupBy(all, ({ name, sha256 }) => `${name} ${sha256}`).values()].flatMap(
    ([first]) => (first === undefined ? [] : [first]),
  );
}
