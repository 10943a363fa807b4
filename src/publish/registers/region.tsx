import { render } from 'preact-render-to-string';
import type { Register, RegisterOrder } from '../../domain/registers/register.ts';
import { answerRegister, type RegisterAnswer } from '../../domain/registers/register-answer.ts';
import {
  parseRegisterQuestion,
  type RegisterQuestion,
  writeRegisterQuestion,
} from '../../domain/registers/register-question.ts';
import { registerWords } from '../../locale/register-words.ts';
import { addresses, relativeAddress } from '../addresses.ts';
import { markRegion, replaceRegion } from '../html/marked-region.ts';
import { RegisterAnswerPart, type RegisterLinks } from '../html/parts/register-answer.tsx';
import { RegisterForm } from '../html/parts/register-form.tsx';

/** Around what a server puts in its place when it is asked a question. */
const region = 'register';

/** The answer to what an address asks, and what of it could not be used. */
export interface AskedRegister {
  readonly answer: RegisterAnswer;
  readonly problems: readonly string[];
}

export function askRegister(register: Register, query: string): AskedRegister {
  const { question, problems } = parseRegisterQuestion(query, register);
  const answer = answerRegister(register, question);
  return { answer, problems: [...problems, ...answer.problems] };
}

/** In a file: the first rows, and the form hidden until a script shows it. `links` are those of the file. */
export function registerRegion(register: Register, links: RegisterLinks): string {
  const { answer } = askRegister(register, '');
  const words = registerWords;
  const html = render(
    <>
      <noscript>
        <p>
          {words.noScript} <a href="index.html?page=1">{words.askServer}</a>
        </p>
      </noscript>
      <RegisterForm register={register} answer={answer} words={words} hidden={true} />
      <div id="answer">
        <RegisterAnswerPart register={register} answer={answer} links={links} words={words} />
      </div>
    </>,
  );
  return markRegion(region, html);
}

/** The page of a register with the answer to a question; as it was where it has no place for one. */
export function answeredRegisterPage(page: string, register: Register, query: string): string {
  const asked = askRegister(register, query);
  const form = (
    <RegisterForm register={register} answer={asked.answer} words={registerWords} hidden={false} />
  );
  const html = `${render(form)}<div id="answer">${registerAnswerHtml(register, asked)}</div>`;
  return replaceRegion(page, region, html);
}

/** What stands in the element `answer`: the same from a server and from the script. */
export function registerAnswerHtml(
  register: Register,
  { answer, problems }: AskedRegister,
): string {
  return render(
    <>
      {problems.length > 0 && (
        <div class="ask__problems">
          <p>{registerWords.form.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <RegisterAnswerPart
        register={register}
        answer={answer}
        links={answeredLinks(register, answer.question)}
        words={registerWords}
      />
    </>,
  );
}

/** Links that ask: the first page by its number, because without a question a server sends the file. */
function answeredLinks(register: Register, question: RegisterQuestion): RegisterLinks {
  const link = (changed: Partial<RegisterQuestion>): string =>
    `index.html?${writeRegisterQuestion({ ...question, ...changed }, register) || 'page=1'}`;
  return {
    page: (page) => link({ page }),
    sort: (sort: RegisterOrder) => link({ sort, page: 1 }),
    disclosure: relativeAddress(addresses.register(register.id), addresses.disclosure),
  };
}
