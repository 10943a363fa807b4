import { shortened } from '../text/shortened.ts';
import type { Register, RegisterOrder } from './register.ts';

/** What a reader asks of a register. */
export interface RegisterQuestion {
  /** All of these have to stand in a row, in whatever order. */
  readonly words: string;
  /** Codes by the names of columns. */
  readonly only: Readonly<Record<string, string>>;
  /** Null for the register's own order. */
  readonly sort: RegisterOrder | null;
  /** Counted from 1. */
  readonly page: number;
}

/** A question that was read from an address, and what of it could not be used: a sentence each. */
export interface ReadRegisterQuestion {
  readonly question: RegisterQuestion;
  readonly problems: readonly string[];
}

/** Everything, as the register is kept. */
export const wholeRegister: RegisterQuestion = { words: '', only: {}, sort: null, page: 1 };

/** Names in an address that are no columns: a register has no column of such a name. */
export const askedNames: readonly string[] = ['q', 'sort', 'page'];

/** Longer searches are cut: nobody types them, and each word costs a look at every value. */
export const longestSearch = 200;

/**
 * Reads the part of an address after its question mark: `q=paper&category=estates&sort=-amount&page=2`. Whatever
 * stands there gives a question: what is not understood is told and left out.
 */
export function parseRegisterQuestion(query: string, register: Register): ReadRegisterQuestion {
  const given = new URLSearchParams(query);
  const problems: string[] = [];
  const question = {
    words: wordsOf(given, problems),
    only: onlyOf(given, register, problems),
    sort: sortOf(given, register, problems),
    page: pageOf(given, problems),
  };
  problems.push(...unknownNames(given, register));
  return { question, problems };
}

function wordsOf(given: URLSearchParams, problems: string[]): string {
  const said = (given.get('q') ?? '').trim().replaceAll(/\s+/g, ' ');
  if (said.length <= longestSearch) return said.toWellFormed();
  problems.push(`Only the first ${longestSearch} characters of what is searched for are used.`);
  return said.slice(0, longestSearch).trim().toWellFormed();
}

function onlyOf(
  given: URLSearchParams,
  { filters }: Register,
  problems: string[],
): RegisterQuestion['only'] {
  const only = filters.flatMap(({ name, title, values }) => {
    const said = given.get(name) ?? '';
    if (said === '') return [];
    if (values.some(({ code }) => code === said)) return [[name, said] as const];
    problems.push(`“${shortened(said)}” stands nowhere under “${title}”: rows with any are shown.`);
    return [];
  });
  return Object.fromEntries(only);
}

function sortOf(
  given: URLSearchParams,
  { shown }: Register,
  problems: string[],
): RegisterOrder | null {
  const said = given.get('sort') ?? '';
  if (said === '') return null;
  const descending = said.startsWith('-');
  const column = descending ? said.slice(1) : said;
  if (shown.some(({ name }) => name === column)) return { column, descending };
  problems.push(
    `“${shortened(said)}” is no column to sort by: the rows are in the order of the register.`,
  );
  return null;
}

function pageOf(given: URLSearchParams, problems: string[]): number {
  const said = given.get('page') ?? '';
  if (said === '') return 1;
  if (/^[1-9]\d{0,6}$/.test(said)) return Number(said);
  problems.push(`“${shortened(said)}” is no page: this is the first.`);
  return 1;
}

function unknownNames(given: URLSearchParams, { filters }: Register): readonly string[] {
  const names = [...askedNames, ...filters.map(({ name }) => name)];
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) return [];
  return [
    `“${shortened(unknown)}” is nothing that one can ask for here: it is ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`,
  ];
}

/** The question as the part of an address after its question mark; empty for the whole register. */
export function writeRegisterQuestion(
  { words, only, sort, page }: RegisterQuestion,
  { filters }: Register,
): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const { name } of filters) {
    const code = only[name];
    if (code !== undefined) query.set(name, code);
  }
  if (sort !== null) query.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  if (page !== 1) query.set('page', String(page));
  return query.toString();
}
