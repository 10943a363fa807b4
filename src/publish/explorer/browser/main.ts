import { narrowing } from '../../../domain/stops/answers/asked-dimension.ts';
import {
  parseQuestion,
  type StopQuestion,
  writeQuestion,
} from '../../../domain/stops/answers/stop-question.ts';
import { fromFile, type StopsFile } from '../data-file.ts';
import { answerHtml } from '../region.tsx';

declare global {
  interface Window {
    /** Handed over by the data file beside the page. */
    readonly answerableStops?: StopsFile;
  }
}

/**
 * Answers in the reader’s browser: no request leaves it. The address always says the question, so that it can
 * be kept, sent and gone back to; a server would answer it the same way.
 */
function start(): void {
  const form = document.querySelector<HTMLFormElement>('#ask');
  const place = document.querySelector<HTMLElement>('#answer');
  const said = document.querySelector<HTMLElement>('#answer-said');
  const context = window.answerableStops === undefined ? null : fromFile(window.answerableStops);
  if (form === null || place === null || context === null) return;

  const fill = ({ filter, ...rest }: StopQuestion): void => {
    const chosen: Readonly<Record<string, string | null | undefined>> = { ...rest, ...filter };
    for (const select of form.querySelectorAll('select')) select.value = chosen[select.name] ?? '';
    if (narrowing.some((name) => filter[name] !== undefined)) {
      form.querySelector('details')?.setAttribute('open', '');
    }
  };

  const answer = (query: string): StopQuestion => {
    const read = parseQuestion(query, context.counts);
    place.innerHTML = answerHtml(context, read);
    fill(read.question);
    return read.question;
  };

  const sayAloud = (): void => {
    const title = place.querySelector('h2')?.textContent ?? '';
    const first = place.querySelector('.answer__first')?.textContent ?? '';
    if (said !== null) said.textContent = `${title}. ${first}`;
  };

  const ask = (): string => {
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    const question = answer(new URLSearchParams(entries).toString());
    sayAloud();
    const written = writeQuestion(question, context.counts);
    return location.pathname + (written === '' ? '' : `?${written}`);
  };

  form.hidden = false;
  // Choices on the way to a question are one step to go back over, and not one each.
  form.addEventListener('change', () => {
    const address = ask();
    if (history.state === underway) history.replaceState(underway, '', address);
    else history.pushState(underway, '', address);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', ask());
  });
  window.addEventListener('popstate', () => {
    answer(location.search);
    sayAloud();
  });
  answer(location.search);
}

/** State of an entry in the history whose question may still be changed. */
const underway = 'underway';

start();
