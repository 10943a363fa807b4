import { writeQuestion } from '../../../../domain/stops/answers/stop-question.ts';
import type { StopViewId } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import { answerCsv } from '../../../explorer/answer-csv.ts';
import type { SiteStops } from '../../../explorer/site-stops.ts';
import type { ViewAnswer } from '../../../explorer/views.ts';
import type { PageContext } from '../../page.ts';
import { StopAnswerPart } from '../../parts/stop-answer.tsx';
import { PartnershipMap } from './partnership-map.tsx';
import type { StopView } from './view-page.tsx';

/** A view of one or more answers from the counts, each with its file. */
export function answersView(
  id: StopViewId,
  answers: readonly ViewAnswer[],
  stops: SiteStops,
): StopView {
  const shared = sharedNotes(answers);
  return {
    id,
    content: (context) => (
      <>
        {id === 'partnerships' && <PartnershipMap stops={stops} context={context} />}
        {answers.map(({ name, answer }) => (
          <>
            <StopAnswerPart answer={answer} anchor={name} headingLevel={2} toldElsewhere={shared} />
            <p class="source">
              {answer.table !== null && (
                <>
                  <a href={context.href(addresses.stopCsv(id, name))}>
                    {context.site.words.explorer.download}
                    <span class="govuk-visually-hidden">, {answer.title}</span>
                  </a>
                  {'. '}
                </>
              )}
              <a href={askAgain(context, writeQuestion(answer.question, stops.loaded.counts))}>
                {context.site.words.explorer.other}
                <span class="govuk-visually-hidden">: {answer.title}</span>
              </a>
              .
            </p>
          </>
        ))}
        {shared.length > 0 && <h2>{context.site.words.explorer.shared}</h2>}
        {shared.map((note) => (
          <p class="note">{note}</p>
        ))}
        {id === 'partnerships' && <p class="note">{context.site.words.explorer.places.outlines}</p>}
      </>
    ),
    files: (source, area) =>
      answers
        .filter(({ answer }) => answer.table !== null)
        .map(({ name, answer }) => ({
          path: addresses.stopCsv(id, name),
          content: answerCsv(answer, area, source),
        })),
  };
}

/** What every one of several answers says is told once. */
function sharedNotes(answers: readonly ViewAnswer[]): readonly string[] {
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return [];
  return first.answer.notes.filter((note) =>
    others.every(({ answer }) => answer.notes.includes(note)),
  );
}

function askAgain({ href }: PageContext, query: string): string {
  return href(addresses.stops) + (query === '' ? '' : `?${query}`);
}
