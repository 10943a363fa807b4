import { formatNumber } from '../../figures/format.ts';
import { formatSpan } from '../counts/month-span.ts';
import type { StopCounts, StopTally } from '../counts/stop-counts.ts';
import { crossCounts, tallyCounts } from '../counts/tally-counts.ts';
import { peopleIn } from '../rates/stop-row.ts';
import { answerCross, countsPeople } from './answer-cross.ts';
import { answerEthnicity } from './answer-ethnicity.ts';
import { answerGroups } from './answer-groups.ts';
import { answerMonths } from './answer-months.ts';
import { commonNotes } from './answer-notes.ts';
import type { AnswerBody, StopAnswer, StopContext } from './answer-value.ts';
import { onlyVehicles } from './answer-words.ts';
import { dimensionOf, narrowing, phraseOf, titleOf } from './asked-dimension.ts';
import type { StopQuestion } from './stop-question.ts';

/**
 * Answers a question from the counts: sentences by rule, a chart, a table with its notes. The same code
 * answers in the page, in the reader's browser and on the server.
 */
export function answerStops(question: StopQuestion, context: StopContext): StopAnswer {
  const { counts } = context;
  const { by, ethnicity, filter } = question;
  const tallies = tallyCounts(counts, filter, dimensionOf(by, ethnicity));
  const title = titleFor(question, counts);
  const body =
    searchesIn(tallies) === 0
      ? nothingFound(question, context)
      : bodyFor(question, tallies, context, title);
  return {
    question,
    title,
    scope: scopeOf(question, context),
    ...body,
    sentences: narrowedSentences(body, question, counts),
    notes: [...body.notes, ...commonNotes(tallies, question, context)],
  };
}

function bodyFor(
  question: StopQuestion,
  tallies: readonly StopTally[],
  context: StopContext,
  title: string,
): AnswerBody {
  const { by, across, ethnicity, filter } = question;
  const rated = by === 'ethnicity' && whyNoRates(question) === null;
  const ofPeople = across === null ? rated : countsPeople(question);
  if (ofPeople && tallies.every((tally) => peopleIn(tally) === 0)) return vehiclesAlone(tallies);
  if (across !== null) {
    const [rows, columns] = [dimensionOf(by, ethnicity), dimensionOf(across, ethnicity)];
    const cross = crossCounts(context.counts, filter, rows, columns);
    return answerCross(cross, { ...question, across }, context, title);
  }
  if (by === 'month') return answerMonths(tallies, question, context, title);
  if (by !== 'ethnicity') return answerGroups(tallies, question, context, title);
  const without = whyNoRates(question);
  if (without === null) return answerEthnicity(tallies, question, context, title);
  const body = answerGroups(tallies, question, context, title);
  return { ...body, notes: [without, ...body.notes] };
}

function vehiclesAlone(tallies: readonly StopTally[]): AnswerBody {
  const searches = searchesIn(tallies);
  const recorded = searches === 1 ? '1 search was' : `${formatNumber(searches, 0)} searches were`;
  return {
    sentences: [`${recorded} recorded. ${onlyVehicles}`],
    chart: null,
    table: null,
    notes: [],
  };
}

/** The first sentence may be read alone, and says what is counted. */
function narrowedSentences(
  { sentences, table }: AnswerBody,
  question: StopQuestion,
  counts: StopCounts,
): readonly string[] {
  const [first, ...others] = sentences;
  const narrowed = narrowedTo(question, counts);
  if (first === undefined || table === null || narrowed.length === 0) return sentences;
  const only = narrowed.map((condition) => `“${condition}”`).join(' and ');
  return [`Counting only ${only}: ${first}`, ...others];
}

/** Who could have been searched must be known for a rate, group by group. */
function whyNoRates({ filter }: StopQuestion): string | null {
  if (filter.csp !== undefined) {
    return 'There are no rates by ethnicity within a partnership: the populations used here are those of the whole force area.';
  }
  if (filter.age !== undefined || filter.gender !== undefined) {
    return 'There are no rates by ethnicity within an age or a gender: the populations used here are not counted by these.';
  }
  return null;
}

function searchesIn(tallies: readonly StopTally[]): number {
  return tallies.reduce((sum, { searches }) => sum + searches, 0);
}

function titleFor(question: StopQuestion, counts: StopCounts): string {
  const { by, across, ethnicity, show } = question;
  const rows = phraseOf(by, ethnicity);
  const conditions = narrowedTo(question, counts);
  const narrowed = conditions.length === 0 ? '' : `: ${conditions.join('; ')}`;
  if (across !== null) {
    const what = show === 'percentages' ? 'Percentages of searches' : 'Searches';
    return `${what} by ${rows} and ${phraseOf(across, ethnicity)}${narrowed}`;
  }
  const rated = by === 'ethnicity' && whyNoRates(question) === null;
  return `${rated ? 'Searches per 1,000 residents' : 'Searches'} by ${rows}${narrowed}`;
}

const linkPhrases: Readonly<Record<string, string>> = {
  yes: 'outcome linked to what was searched for',
  no: 'outcome not linked to what was searched for',
};

/** `Offensive weapons`, `Luton`. */
function narrowedTo({ filter }: StopQuestion, counts: StopCounts): readonly string[] {
  return narrowing.flatMap((name) => {
    const code = filter[name];
    if (code === undefined) return [];
    const label = labelOf(counts, name, code);
    if (name === 'found') return [linkPhrases[code] ?? `link ${label.toLowerCase()}`];
    return [code === 'blank' ? `${phraseOf(name, 'self')} ${label.toLowerCase()}` : label];
  });
}

function scopeOf({ filter }: StopQuestion, { counts, area }: StopContext): string {
  const months = formatSpan({ first: filter.from, last: filter.to });
  const narrowed = narrowing.flatMap((name) => {
    const code = filter[name];
    return code === undefined ? [] : [`${titleOf(name, 'self')}: ${labelOf(counts, name, code)}`];
  });
  return [`${area}, ${months}`, ...narrowed].join('. ');
}

function labelOf(
  { values }: StopContext['counts'],
  name: (typeof narrowing)[number],
  wanted: string,
): string {
  return values[name].find(({ code }) => code === wanted)?.label ?? wanted;
}

/** Nothing fits: which one condition to take out, or which months to ask for, to find something. */
function nothingFound(question: StopQuestion, { counts }: StopContext): AnswerBody {
  const { filter } = question;
  const wider = narrowing.flatMap((name) => {
    const code = filter[name];
    if (code === undefined) return [];
    const { [name]: _, ...others } = filter;
    const searches = searchesIn(tallyCounts(counts, others, 'type'));
    if (searches === 0) return [];
    const condition = `“${titleOf(name, 'self')}: ${labelOf(counts, name, code)}”`;
    return [`Without ${condition} there ${areSearches(searches)}.`];
  });
  const { from: _from, to: _to, ...ever } = filter;
  const inAll = searchesIn(tallyCounts(counts, ever, 'type'));
  const whole = formatSpan({ first: counts.from, last: counts.to });
  return {
    sentences: [
      'No search in these records fits all of that.',
      ...wider,
      ...(inAll === 0 ? [] : [`In all the months, ${whole}, there ${areSearches(inAll)}.`]),
      ...(wider.length + inAll === 0 ? ['Take out more than one of the conditions.'] : []),
    ],
    chart: null,
    table: null,
    notes: [],
  };
}

function areSearches(searches: number): string {
  return searches === 1 ? 'is 1 search' : `are ${formatNumber(searches, 0)} searches`;
}
