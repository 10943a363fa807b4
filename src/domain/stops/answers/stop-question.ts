import { shortened } from '../../text/shortened.ts';
import { formatSpan, monthsBefore, spanOf } from '../counts/month-span.ts';
import type { StopCounts, StopFilter } from '../counts/stop-counts.ts';
import type { EthnicBasis } from '../rates/ethnic-basis.ts';
import {
  type AskedDimension,
  askedDimensions,
  type Narrowing,
  narrowing,
  phraseOf,
} from './asked-dimension.ts';

/** What a reader asks of the counts. */
export interface StopQuestion {
  readonly by: AskedDimension;
  /** A second dimension, which stands in the columns; never the same as `by`, and never the months. */
  readonly across: AskedDimension | null;
  readonly ethnicity: EthnicBasis;
  /** Of a table by two dimensions: numbers of searches, or percentages of each row. */
  readonly show: 'numbers' | 'percentages';
  readonly filter: StopFilter & MonthRange;
}

/** First and last month, both included. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

/** A question that was read from an address, and what of it could not be used: a sentence each. */
export interface ReadQuestion {
  readonly question: StopQuestion;
  readonly problems: readonly string[];
}

/** The last twelve months that there are. */
export function latestYear({ from, to }: Pick<StopCounts, 'from' | 'to'>): MonthRange {
  const start = monthsBefore(to, 11);
  return { from: start > from ? start : from, to };
}

/** What is answered where nothing is asked: self-defined ethnicity in the latest twelve months. */
export function usualQuestion(counts: Pick<StopCounts, 'from' | 'to'>): StopQuestion {
  return {
    by: 'ethnicity',
    across: null,
    ethnicity: 'self',
    show: 'numbers',
    filter: latestYear(counts),
  };
}

/**
 * Reads the part of an address after its question mark. Whatever stands there gives a question: what is
 * not understood is told and left out.
 */
export function parseQuestion(query: string, counts: StopCounts): ReadQuestion {
  const given = new URLSearchParams(query);
  const problems: string[] = [];
  const usual = usualQuestion(counts);
  const by = choice(given, 'by', askedDimensions, problems) ?? usual.by;
  const across = choice(given, 'across', askedDimensions, problems);
  const ethnicity = choice(given, 'ethnicity', ['self', 'officer'], problems) ?? 'self';
  const show = choice(given, 'show', ['numbers', 'percentages'], problems) ?? 'numbers';
  const codes = narrowing.flatMap((name) => codeOf(given, name, counts, problems));
  const months = monthsOf(given, counts, problems);
  problems.push(...unknownNames(given));
  const question = {
    ...arranged(by, across),
    ethnicity,
    show,
    filter: { ...months, ...Object.fromEntries(codes) },
  };
  return { question, problems };
}

/** Months are read downwards: they stand in the rows. */
function arranged(
  by: AskedDimension,
  across: AskedDimension | null,
): Pick<StopQuestion, 'by' | 'across'> {
  if (across === by) return { by, across: null };
  return across === 'month' ? { by: 'month', across: by } : { by, across };
}

function choice<Choice extends string>(
  given: URLSearchParams,
  name: string,
  choices: readonly Choice[],
  problems: string[],
): Choice | null {
  const said = given.get(name) ?? '';
  const chosen = choices.find((one) => one === said) ?? null;
  if (chosen === null && said !== '') {
    problems.push(`“${shortened(said)}” is no answer to “${name}”: it is ${listOf(choices)}.`);
  }
  return chosen;
}

function codeOf(
  given: URLSearchParams,
  name: Narrowing,
  counts: StopCounts,
  problems: string[],
): readonly (readonly [Narrowing, string])[] {
  const said = given.get(name) ?? '';
  if (said === '') return [];
  if (counts.values[name].some(({ code }) => code === said)) return [[name, said]];
  const about = phraseOf(name, 'self');
  problems.push(
    `“${shortened(said)}” stands nowhere in these records as ${about}: the answer is not narrowed by it.`,
  );
  return [];
}

function monthsOf(given: URLSearchParams, counts: StopCounts, problems: string[]): MonthRange {
  const usual = latestYear(counts);
  const to = monthOf(given, 'to', counts, problems);
  const from = monthOf(given, 'from', counts, problems);
  const last = to?.last ?? usual.to;
  const first = from?.first ?? (last < usual.from ? monthsAgo(last, counts) : usual.from);
  if (first <= last) return { from: first, to: last };
  problems.push(
    `${formatSpan({ first, last: first })} is after ${formatSpan({ first: last, last })}: the answer is about the latest twelve months.`,
  );
  return usual;
}

function monthsAgo(last: string, counts: StopCounts): string {
  return latestYear({ from: counts.from, to: last }).from;
}

/** The span of the counts that a month lies in. */
function monthOf(
  given: URLSearchParams,
  name: 'from' | 'to',
  counts: StopCounts,
  problems: string[],
) {
  const said = given.get(name) ?? '';
  if (said === '') return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(said)) {
    problems.push(`“${shortened(said)}” is no month: one is written as ${counts.to}.`);
    return null;
  }
  const whole = formatSpan({ first: counts.from, last: counts.to });
  if (said < counts.from || said > counts.to) {
    problems.push(`The records are about ${whole}; ${formatMonth(said)} is not among them.`);
    return null;
  }
  const spans = counts.values.month.map(({ code }) => spanOf(code));
  const span = spans.find(({ first, last }) => first <= said && said <= last);
  if (span === undefined) return { first: said, last: said };
  if (span.first !== span.last && span[name === 'from' ? 'first' : 'last'] !== said) {
    problems.push(
      `${formatMonth(said)} is kept together with the months beside it: ${formatSpan(span)}.`,
    );
  }
  return span;
}

function formatMonth(month: string): string {
  return formatSpan({ first: month, last: month });
}

const names: readonly string[] = ['by', 'across', 'ethnicity', 'show', 'from', 'to', ...narrowing];

function unknownNames(given: URLSearchParams): readonly string[] {
  const unknown = [...new Set(given.keys())].filter((name) => !names.includes(name));
  const [first] = unknown;
  if (first === undefined) return [];
  return [`“${shortened(first)}” is nothing that one can ask for: it is ${listOf(names)}.`];
}

function listOf(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** The question as the part of an address after its question mark; empty for the usual one. */
export function writeQuestion(question: StopQuestion, counts: StopCounts): string {
  const usual = usualQuestion(counts);
  const { by, across, ethnicity, show, filter } = question;
  const query = new URLSearchParams();
  if (by !== usual.by) query.set('by', by);
  if (across !== null) query.set('across', across);
  if (ethnicity !== usual.ethnicity) query.set('ethnicity', ethnicity);
  if (show !== usual.show) query.set('show', show);
  if (filter.from !== usual.filter.from || filter.to !== usual.filter.to) {
    query.set('from', filter.from);
    query.set('to', filter.to);
  }
  for (const name of narrowing) {
    const code = filter[name];
    if (code !== undefined) query.set(name, code);
  }
  return query.toString();
}
