import type { MonthSpan } from '../counts/month-span.ts';
import type { StopCounts, StopDimension, StopTally } from '../counts/stop-counts.ts';
import { crossCounts, tallyCounts } from '../counts/tally-counts.ts';
import { peopleIn } from '../rates/stop-row.ts';
import type { StopText } from '../stop-text.ts';
import { answerCross, countsPeople } from './answer-cross.ts';
import { answerEthnicity } from './answer-ethnicity.ts';
import { answerGroups } from './answer-groups.ts';
import { answerMonths } from './answer-months.ts';
import { commonNotes } from './answer-notes.ts';
import type { AnswerBody, StopAnswer, StopContext } from './answer-value.ts';
import { dimensionOf, type Narrowing, narrowing } from './asked-dimension.ts';
import type { StopQuestion } from './stop-question.ts';

/** One thing that searches are narrowed to, with the label of its code. */
export interface Condition {
  readonly dimension: Narrowing;
  readonly code: string;
  readonly label: string;
}

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** What an answer is: rates, numbers or percentages, by what, and of which searches. */
    'stops.title': {
      readonly what: 'rates' | 'numbers' | 'percentages';
      readonly by: StopDimension;
      readonly across: StopDimension | null;
      readonly only: readonly Condition[];
    };
    /** Which searches are counted. */
    'stops.scope': {
      readonly area: string;
      readonly months: MonthSpan;
      readonly only: readonly Condition[];
    };
    /** A sentence that may be read alone, with what is counted. */
    'stops-answer.narrowed': { readonly only: readonly Condition[]; readonly sentence: StopText };
    /** All searches were of a vehicle alone. */
    'stops-answer.vehicles-alone': { readonly searches: number };
    'stops-answer.nothing': object;
    /** How many searches there are without a condition. */
    'stops-answer.without': { readonly condition: Condition; readonly searches: number };
    'stops-answer.in-all-months': { readonly months: MonthSpan; readonly searches: number };
    'stops-answer.take-out': object;
    /** There are no rates within a partnership, an age or a gender: residents are not counted by these. */
    'stops-notes.no-rates-within': { readonly within: 'partnership' | 'age-or-gender' };
  }
}

/**
 * Answers a question from the counts: sentences by rule, a chart, a table with its notes. The same code
 * answers in the page, in the reader's browser and on the server.
 */
export function answerStops(question: StopQuestion, context: StopContext): StopAnswer<StopText> {
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
  title: StopText,
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
  return {
    sentences: [{ say: 'stops-answer.vehicles-alone', searches: searchesIn(tallies) }],
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
): readonly StopText[] {
  const [first, ...others] = sentences;
  const only = conditionsOf(question, counts);
  if (first === undefined || table === null || only.length === 0) return sentences;
  return [{ say: 'stops-answer.narrowed', only, sentence: first }, ...others];
}

/** Who could have been searched must be known for a rate, group by group. */
function whyNoRates({ filter }: StopQuestion): StopText | null {
  if (filter.csp !== undefined) {
    return { say: 'stops-notes.no-rates-within', within: 'partnership' };
  }
  if (filter.age !== undefined || filter.gender !== undefined) {
    return { say: 'stops-notes.no-rates-within', within: 'age-or-gender' };
  }
  return null;
}

function searchesIn(tallies: readonly StopTally[]): number {
  return tallies.reduce((sum, { searches }) => sum + searches, 0);
}

function titleFor(question: StopQuestion, counts: StopCounts): StopText {
  const { by, across, ethnicity, show } = question;
  const rated = by === 'ethnicity' && whyNoRates(question) === null;
  const one = rated ? 'rates' : 'numbers';
  return {
    say: 'stops.title',
    what: across === null ? one : show,
    by: dimensionOf(by, ethnicity),
    across: across === null ? null : dimensionOf(across, ethnicity),
    only: conditionsOf(question, counts),
  };
}

/** What the searches are narrowed to, besides months. */
function conditionsOf({ filter }: StopQuestion, { values }: StopCounts): readonly Condition[] {
  return narrowing.flatMap((dimension) => {
    const code = filter[dimension];
    if (code === undefined) return [];
    const label = values[dimension].find((value) => value.code === code)?.label ?? code;
    return [{ dimension, code, label }];
  });
}

function scopeOf(question: StopQuestion, { counts, area }: StopContext): StopText {
  const months = { first: question.filter.from, last: question.filter.to };
  return { say: 'stops.scope', area, months, only: conditionsOf(question, counts) };
}

/** Nothing fits: which one condition to take out, or which months to ask for, to find something. */
function nothingFound(question: StopQuestion, { counts }: StopContext): AnswerBody {
  const { filter } = question;
  const wider = conditionsOf(question, counts).flatMap((condition): readonly StopText[] => {
    const { [condition.dimension]: _, ...others } = filter;
    const searches = searchesIn(tallyCounts(counts, others, 'type'));
    return searches === 0 ? [] : [{ say: 'stops-answer.without', condition, searches }];
  });
  const { from: _from, to: _to, ...ever } = filter;
  const inAll = searchesIn(tallyCounts(counts, ever, 'type'));
  const months = { first: counts.from, last: counts.to };
  return {
    sentences: [
      { say: 'stops-answer.nothing' },
      ...wider,
      ...(inAll === 0
        ? []
        : [{ say: 'stops-answer.in-all-months', months, searches: inAll } as const]),
      ...(wider.length + inAll === 0 ? [{ say: 'stops-answer.take-out' } as const] : []),
    ],
    chart: null,
    table: null,
    notes: [],
  };
}
