import type { Text } from '../../statements/statement.ts';
import { shortened } from '../../text/shortened.ts';
import { type MonthSpan, monthsBefore, spanOf } from '../counts/month-span.ts';
import type { StopCounts, StopDimension, StopFilter } from '../counts/stop-counts.ts';
import type { EthnicBasis } from '../rates/ethnic-basis.ts';
import type { StopText } from '../stop-text.ts';
import {
  type AskedDimension,
  askedDimensions,
  type Narrowing,
  narrowing,
} from './asked-dimension.ts';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** What stands at a name of the address is none of its choices. */
    'stops-question.no-choice': {
      readonly written: string;
      readonly name: string;
      readonly choices: readonly string[];
    };
    /** No search has the code. */
    'stops-question.no-code': { readonly written: string; readonly dimension: StopDimension };
    /** The first month is after the last. */
    'stops-question.turned': MonthSpan;
    /** It is no month: one is written as `like`. */
    'stops-question.no-month': { readonly written: string; readonly like: string };
    /** The records are about other months. */
    'stops-question.outside': { readonly month: string; readonly records: MonthSpan };
    'stops-question.kept-together': { readonly month: string; readonly span: MonthSpan };
    /** The address names what nobody can ask for. */
    'stops-question.no-name': { readonly written: string; readonly names: readonly string[] };
  }
}

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
export interface ReadQuestion<Said extends Text = string> {
  readonly question: StopQuestion;
  readonly problems: readonly Said[];
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
export function parseQuestion(query: string, counts: StopCounts): ReadQuestion<StopText> {
  const given = new URLSearchParams(query);
  const problems: StopText[] = [];
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
  problems: StopText[],
): Choice | null {
  const said = given.get(name) ?? '';
  const chosen = choices.find((one) => one === said) ?? null;
  if (chosen === null && said !== '') {
    problems.push({ say: 'stops-question.no-choice', written: shortened(said), name, choices });
  }
  return chosen;
}

function codeOf(
  given: URLSearchParams,
  name: Narrowing,
  counts: StopCounts,
  problems: StopText[],
): readonly (readonly [Narrowing, string])[] {
  const said = given.get(name) ?? '';
  if (said === '') return [];
  if (counts.values[name].some(({ code }) => code === said)) return [[name, said]];
  problems.push({ say: 'stops-question.no-code', written: shortened(said), dimension: name });
  return [];
}

function monthsOf(given: URLSearchParams, counts: StopCounts, problems: StopText[]): MonthRange {
  const usual = latestYear(counts);
  const to = monthOf(given, 'to', counts, problems);
  const from = monthOf(given, 'from', counts, problems);
  const last = to?.last ?? usual.to;
  const first = from?.first ?? (last < usual.from ? monthsAgo(last, counts) : usual.from);
  if (first <= last) return { from: first, to: last };
  problems.push({ say: 'stops-question.turned', first, last });
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
  problems: StopText[],
) {
  const said = given.get(name) ?? '';
  if (said === '') return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(said)) {
    problems.push({ say: 'stops-question.no-month', written: shortened(said), like: counts.to });
    return null;
  }
  if (said < counts.from || said > counts.to) {
    const records = { first: counts.from, last: counts.to };
    problems.push({ say: 'stops-question.outside', month: said, records });
    return null;
  }
  const spans = counts.values.month.map(({ code }) => spanOf(code));
  const span = spans.find(({ first, last }) => first <= said && said <= last);
  if (span === undefined) return { first: said, last: said };
  if (span.first !== span.last && span[name === 'from' ? 'first' : 'last'] !== said) {
    problems.push({ say: 'stops-question.kept-together', month: said, span });
  }
  return span;
}

const names: readonly string[] = ['by', 'across', 'ethnicity', 'show', 'from', 'to', ...narrowing];

function unknownNames(given: URLSearchParams): readonly StopText[] {
  const unknown = [...new Set(given.keys())].filter((name) => !names.includes(name));
  const [first] = unknown;
  if (first === undefined) return [];
  return [{ say: 'stops-question.no-name', written: shortened(first), names }];
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
