import { render } from 'preact-render-to-string';
import type { StopContext } from '../../domain/stops/answers/answer-value.ts';
import { parseQuestion, type ReadQuestion } from '../../domain/stops/answers/stop-question.ts';
import type { StopText } from '../../domain/stops/stop-text.ts';
import { stopsEnglish } from '../../locale/en/stops-english.ts';
import { explorerWords } from '../../locale/explorer-words.ts';
import { spoken } from '../../locale/spoken.ts';
import { markRegion, replaceRegion } from '../html/marked-region.ts';
import { StopAnswerPart } from '../html/parts/stop-answer.tsx';
import { StopForm } from '../html/parts/stop-form.tsx';
import { answerInWords } from './answer-in-words.ts';

/** Around what a server puts in its place when it is asked a question. */
const region = 'explorer';

/**
 * The form and the answer, as HTML between two marks.
 *
 * @param query - The part of the address after the question mark.
 * @param hidden - Whether the form waits for a script to show it.
 */
export function explorerRegion(context: StopContext, query: string, hidden: boolean): string {
  return markRegion(region, regionHtml(context, query, hidden));
}

function regionHtml(context: StopContext, query: string, hidden: boolean): string {
  const read = parseQuestion(query, context.counts);
  const form = (
    <>
      {hidden && (
        <noscript>
          <p>
            {explorerWords.noScript} <a href="?by=ethnicity">{explorerWords.askServer}</a>
          </p>
        </noscript>
      )}
      <StopForm question={read.question} context={context} words={explorerWords} hidden={hidden} />
    </>
  );
  return `${render(form)}<div id="answer">${answerHtml(context, read)}</div>`;
}

/** What stands in the element `answer`: the same from a server and from the script. */
export function answerHtml(context: StopContext, read: ReadQuestion<StopText>): string {
  const { question, problems } = spoken(read, stopsEnglish);
  const answer = answerInWords(question, context);
  return render(
    <>
      {problems.length > 0 && (
        <div class="ask__problems">
          <p>{explorerWords.form.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <StopAnswerPart answer={answer} anchor="stops" headingLevel={2} />
    </>,
  );
}

/** The page of the explorer with the answer to a question; as it was where it has no place for one. */
export function answeredPage(page: string, context: StopContext, query: string): string {
  return replaceRegion(page, region, regionHtml(context, query, false));
}
