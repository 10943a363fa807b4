import { type FoundRows, findRows } from './find-rows.ts';
import type { Register } from './register.ts';
import { type RegisterQuestion, wholeRegister } from './register-question.ts';
import { type RegisterSum, sumOver } from './register-sum.ts';
import { sortRows } from './sort-rows.ts';

/** So many rows stand on a page. */
export const rowsOnPage = 100;

/** One page of the rows that a question finds. */
export interface RegisterAnswer {
  /** With a page that there is. */
  readonly question: RegisterQuestion;
  readonly problems: readonly string[];
  /** Number of rows found on all pages, and of all that there are. */
  readonly found: number;
  readonly of: number;
  /** Number of pages; 1 where nothing is found. */
  readonly pages: number;
  /** The rows of this page, by number. */
  readonly rows: readonly number[];
  /** Place among the rows found of the first on this page, from 1. */
  readonly first: number;
  /** Of all rows found; null where a sum means nothing. */
  readonly sum: RegisterSum | null;
  /** By filter, for each of its values: rows that would be found if it were chosen and all else kept. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

/** The same from a server, from a script, and in pages that were made before anybody asked. */
export function answerRegister(register: Register, asked: RegisterQuestion): RegisterAnswer {
  return pageOf(register, asked, findAll(register, asked));
}

/** The whole register, page by page. */
export function* everyPage(register: Register): Generator<RegisterAnswer> {
  const all = findAll(register, wholeRegister);
  for (let page = 1; page <= pagesOf(register.rows); page += 1) {
    yield pageOf(register, { ...wholeRegister, page }, all);
  }
}

/** What all pages of an answer have in common; the rows are in the order that was asked for. */
type All = FoundRows & Pick<RegisterAnswer, 'sum'>;

function findAll(register: Register, asked: RegisterQuestion): All {
  const { rows, counts } = findRows(register, asked);
  const sorted = asked.sort === null ? rows : sortRows(register, rows, asked.sort);
  return { rows: sorted, counts, sum: sumOver(register, rows) };
}

function pageOf(
  register: Register,
  asked: RegisterQuestion,
  { rows, counts, sum }: All,
): RegisterAnswer {
  const pages = pagesOf(rows.length);
  const page = Math.min(asked.page, pages);
  const start = (page - 1) * rowsOnPage;
  return {
    question: { ...asked, page },
    problems: page === asked.page ? [] : [beyond(asked.page, pages)],
    found: rows.length,
    of: register.rows,
    pages,
    rows: rows.slice(start, start + rowsOnPage),
    first: start + 1,
    sum,
    counts,
  };
}

/** On how many pages so many rows stand. */
function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsOnPage));
}

function beyond(page: number, pages: number): string {
  if (pages === 1) return `There is no page ${page}: all rows stand on this one.`;
  return `There is no page ${page}: this is the last, page ${pages}.`;
}
