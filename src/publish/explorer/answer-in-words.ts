import type { StopAnswer, StopContext } from '../../domain/stops/answers/answer-value.ts';
import { answerStops } from '../../domain/stops/answers/stop-answer.ts';
import type { StopQuestion } from '../../domain/stops/answers/stop-question.ts';
import { stopsEnglish } from '../../locale/en/stops-english.ts';
import { spoken } from '../../locale/spoken.ts';

/** The answer to a question, said: what every page shows, from a file, a server or the script. */
export function answerInWords(question: StopQuestion, context: StopContext): StopAnswer {
  return spoken(answerStops(question, context), stopsEnglish);
}
