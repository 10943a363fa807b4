import { openRegister } from '../../../domain/registers/open-register.ts';
import type { Register } from '../../../domain/registers/register.ts';
import { writeRegisterQuestion } from '../../../domain/registers/register-question.ts';
import { registerWords } from '../../../locale/register-words.ts';
import { choicesOf } from '../../html/parts/register-form.tsx';
import { type AskedRegister, askRegister, registerAnswerHtml } from '../region.tsx';

declare global {
  interface Window {
    /** Handed over by the file of rows beside the page. */
    readonly answerableRegister?: unknown;
  }
}

/** The parts of the page that this script fills. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly place: HTMLElement;
  readonly said: HTMLElement;
}

/**
 * Answers in the reader’s browser: besides the rows, which are loaded when they are first needed, nothing is asked
 * for. The address always says the question, so that it can be kept, sent and gone back to; a server would answer it
 * the same way.
 */
function start({ form, place, said }: Parts): void {
  const loaded = once(() => loadRows(form.dataset.rows ?? ''));

  /** Answers, and says by which address one comes back to it; null where there are no rows to answer from. */
  const answer = async (query: string): Promise<string | null> => {
    said.textContent = registerWords.form.loading;
    const register = await loaded();
    if (register === null) {
      tellFailure(place, said);
      return null;
    }
    const asked = askRegister(register, query);
    place.innerHTML = registerAnswerHtml(register, asked);
    fill(form, register, asked);
    sayAloud(place, said);
    const written = writeRegisterQuestion(asked.answer.question, register);
    return location.pathname + (written === '' ? '' : `?${written}`);
  };

  const ask = async (query: string, how: 'pushState' | 'replaceState', state: string | null) => {
    const address = await answer(query);
    if (address !== null) history[how](state, '', address);
  };

  form.hidden = false;
  linkHeadings(place);
  // Who comes to the form will soon ask.
  form.addEventListener('focusin', () => void loaded(), { once: true });
  // Choices on the way to a question are one step to go back over, and not one each.
  form.addEventListener('change', () => {
    void ask(queryOf(form), history.state === underway ? 'replaceState' : 'pushState', underway);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const how = history.state === underway ? 'replaceState' : 'pushState';
    void ask(queryOf(form), how, null).then(() => focusOn(place, null));
  });
  document.addEventListener('click', (event) => {
    const link = questionLink(event);
    if (link === null) return;
    event.preventDefault();
    const heading = link.closest('th')?.cellIndex ?? null;
    void ask(link.search, 'pushState', null).then(() => focusOn(place, heading));
  });
  window.addEventListener('popstate', () => void answer(location.search));
  if (location.search !== '') void answer(location.search);
}

/** State of an entry in the history whose question may still be changed. */
const underway = 'underway';

/** The rows, from a script beside the page; null where it does not come or is none. */
function loadRows(address: string): Promise<Register | null> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(openRegister(window.answerableRegister)));
    script.addEventListener('error', () => resolve(null));
    document.head.append(script);
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function queryOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(entries).toString();
}

/** Headings of the file lead nowhere, because without this script nothing would answer. */
function linkHeadings(place: HTMLElement): void {
  for (const heading of place.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const { sort = '', says = '' } = heading.dataset;
    const link = document.createElement('a');
    link.href = `index.html?${new URLSearchParams({ sort })}`;
    const hint = document.createElement('span');
    hint.className = 'govuk-visually-hidden';
    hint.textContent = says;
    const title = heading.firstChild;
    if (title === null) continue;
    title.replaceWith(link);
    link.append(title, hint);
  }
}

/** A link to a question about this register that was followed in the usual way, and not into another window. */
function questionLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link?.getAttribute('href')?.startsWith('index.html?') ? link : null;
}

/** The form as the question has it. Options are changed where they stand, so that nobody loses their place. */
function fill(form: HTMLFormElement, register: Register, { answer }: AskedRegister): void {
  const words = form.querySelector<HTMLInputElement>('input[name=q]');
  if (words !== null) words.value = answer.question.words;
  for (const { name, chosen, options } of choicesOf(register, answer, registerWords)) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select === null) continue;
    for (const [at, [, text]] of options.entries()) {
      const option = select.options[at];
      if (option !== undefined) option.textContent = text;
    }
    select.value = chosen;
  }
}

function sayAloud(place: HTMLElement, said: HTMLElement): void {
  const parts = ['#answer-title', '.answer__first', 'caption', '.ask__problems'].map(
    (one) => place.querySelector(one)?.textContent ?? '',
  );
  const sentences = parts.filter((part) => part !== '').map((part) => part.replace(/\.?$/, '.'));
  said.textContent = sentences.join(' ');
}

/** The keyboard goes on where it was: at the heading that was followed, else at the beginning of the answer. */
function focusOn(place: HTMLElement, heading: number | null): void {
  const links = place.querySelectorAll<HTMLTableCellElement>('thead th');
  const link = heading === null ? null : (links[heading]?.querySelector('a') ?? null);
  (link ?? place.querySelector<HTMLElement>('#answer-title'))?.focus();
}

function tellFailure(place: HTMLElement, said: HTMLElement): void {
  said.textContent = registerWords.form.failed;
  const told = document.createElement('p');
  told.className = 'ask__problems';
  told.textContent = registerWords.form.failed;
  place.querySelector('.ask__problems')?.remove();
  place.prepend(told);
}

const form = document.querySelector<HTMLFormElement>('#ask');
const place = document.querySelector<HTMLElement>('#answer');
const said = document.querySelector<HTMLElement>('#answer-said');
if (form !== null && place !== null && said !== null) start({ form, place, said });
