import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import { filterChoices } from '../../../domain/registers/filter-choices.ts';
import type { Register } from '../../../domain/registers/register.ts';
import type { RegisterAnswer } from '../../../domain/registers/register-answer.ts';
import { longestSearch } from '../../../domain/registers/register-question.ts';
import type { RegisterWords } from '../../../locale/register-words.ts';
import { orderName } from './register-answer.tsx';

interface RegisterFormProps {
  readonly register: Register;
  readonly answer: Pick<RegisterAnswer, 'question' | 'counts'>;
  readonly words: RegisterWords;
  /** Hidden where nobody would answer: in a file, until the script shows it. */
  readonly hidden: boolean;
}

/** The question as a form: words to find, values to narrow to, the order of the rows. */
export function RegisterForm({ register, answer, words, hidden }: RegisterFormProps): JSX.Element {
  const { question } = answer;
  return (
    <form id="ask" class="ask" method="get" action="index.html" data-rows="rows.js" hidden={hidden}>
      <div class="ask__words">
        <label for="ask-q">{words.form.words}</label>
        <p id="ask-q-hint" class="quiet">
          {words.form.wordsHint}
        </p>
        <input
          type="search"
          id="ask-q"
          name="q"
          value={question.words}
          maxLength={longestSearch}
          aria-describedby="ask-q-hint"
          autocomplete="off"
        />
      </div>
      <fieldset>
        <legend class="govuk-visually-hidden">{words.ask}</legend>
        {choicesOf(register, answer, words).map((choice) => (
          <Choice {...choice} />
        ))}
      </fieldset>
      <button type="submit">{words.form.submit}</button>
      <a class="ask__clear" href="index.html?page=1">
        {words.form.clear}
      </a>
    </form>
  );
}

/** One thing that is chosen in the form. */
export interface RegisterChoice {
  readonly name: string;
  readonly title: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** What can be chosen: a value for each filter, with the rows that it would leave, and an order. */
export function choicesOf(
  register: Register,
  { question, counts }: RegisterFormProps['answer'],
  words: RegisterWords,
): readonly RegisterChoice[] {
  const filters = register.filters.map((column): RegisterChoice => {
    const values = filterChoices(column, counts[column.name]).map(
      ({ code, text, rows }) => [code, words.form.choice(text, formatNumber(rows, 0))] as const,
    );
    const { name, title } = column;
    const options = [['', words.form.all] as const, ...values];
    return { name, title, chosen: question.only[name] ?? '', options };
  });
  const { sort } = question;
  const chosen = sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`;
  const title = words.form.sort;
  return [...filters, { name: 'sort', title, chosen, options: orders(register, words) }];
}

function orders({ shown }: Register, words: RegisterWords): RegisterChoice['options'] {
  const each = shown.flatMap((column) =>
    [false, true].map(
      (descending) =>
        [
          `${descending ? '-' : ''}${column.name}`,
          orderName(column, { descending }, words),
        ] as const,
    ),
  );
  return [['', words.form.own], ...each];
}

function Choice({ name, title, chosen, options }: RegisterChoice): JSX.Element {
  const id = `ask-${name}`;
  return (
    <div class="ask__choice">
      <label for={id}>{title}</label>
      <select id={id} name={name}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
