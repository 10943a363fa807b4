import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { Status } from '../../../domain/figures/status.ts';
import {
  type Register,
  type RegisterColumn,
  type RegisterOrder,
  valueIn,
} from '../../../domain/registers/register.ts';
import type { RegisterAnswer } from '../../../domain/registers/register-answer.ts';
import type { RegisterWords } from '../../../locale/register-words.ts';
import { RegisterPager } from './register-pager.tsx';
import { RegisterTable } from './register-table.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { StatusNotes } from './symbol-notes.tsx';

/** Where an answer leads: to files in pages that were made before, to questions where something answers. */
export interface RegisterLinks {
  readonly page: (page: number) => string;
  readonly sort: ((order: RegisterOrder) => string) | null;
  readonly disclosure: string;
}

/** One page of the rows that were asked for, with how many there are and their sum. */
export function RegisterAnswerPart(props: {
  register: Register;
  answer: RegisterAnswer;
  links: RegisterLinks;
  words: RegisterWords;
}): JSX.Element {
  const { register, answer, links, words } = props;
  const { question, page, pages } = { ...answer, page: answer.question.page };
  return (
    <div class="answer">
      <h2 id="answer-title" tabIndex={-1}>
        {titleOf(answer, words)}
      </h2>
      <p class="answer__first">{firstOf(answer, words)}</p>
      {answer.rows.length > 0 && (
        <ScrollRegion labelledBy="rows">
          <RegisterTable
            register={register}
            rows={answer.rows}
            caption={captionOf(register, answer, words)}
            order={question.sort ?? register.order}
            sortLink={links.sort}
            words={words}
          />
        </ScrollRegion>
      )}
      <StatusNotes statuses={statusesIn(register, answer)} disclosure={links.disclosure} />
      <RegisterPager page={page} pages={pages} link={links.page} words={words.answer} />
    </div>
  );
}

function titleOf({ found, of }: RegisterAnswer, { answer }: RegisterWords): string {
  const [some, all] = [formatNumber(found, 0), formatNumber(of, 0)];
  return found === of ? answer.all(all, of === 1) : answer.found(some, all);
}

function firstOf({ found, of, sum }: RegisterAnswer, { answer }: RegisterWords): string {
  if (found === 0) return answer.none;
  if (sum === null || sum.without === found) return '';
  const total = (found === of ? answer.sum : answer.sumFound)(sum.title, sum.text);
  if (sum.without === 0) return total;
  return `${total} ${answer.without(formatNumber(sum.without, 0), sum.without === 1)}`;
}

function captionOf(register: Register, answer: RegisterAnswer, words: RegisterWords): string {
  const { first, rows, found, question } = answer;
  const numbers = [first, first + rows.length - 1, found].map((number) => formatNumber(number, 0));
  const [from = '', to = '', of = ''] = numbers;
  const order = question.sort ?? register.order;
  const by = register.shown.find(({ name }) => name === order.column);
  const sorted = by === undefined ? '' : words.answer.sorted(orderName(by, order, words));
  return words.answer.caption(register.title, from, to, of) + sorted;
}

/** `Amount, highest first`. */
export function orderName(
  { title, kind }: RegisterColumn,
  { descending }: Pick<RegisterOrder, 'descending'>,
  words: RegisterWords,
): string {
  return `${title}, ${words.order[kind][descending ? 1 : 0]}`;
}

function statusesIn(register: Register, { rows, sum }: RegisterAnswer): ReadonlySet<Status> {
  const numbers = register.shown.filter(({ kind }) => kind === 'number');
  const statuses = numbers.flatMap((column) =>
    rows.flatMap((row) => valueIn(column, row).quantity?.status ?? []),
  );
  return new Set(sum === null ? statuses : [...statuses, sum.status]);
}
