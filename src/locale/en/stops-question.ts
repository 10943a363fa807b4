import type { StopKind } from '../../domain/stops/stop-text.ts';
import type { WordsOf } from '../language.ts';
import { choice } from './grammar.ts';
import { formatSpan, monthName } from './month-span.ts';
import { dimensionPhrase } from './stop-dimensions.ts';

export const stopsQuestion: WordsOf<'stops-question', StopKind> = {
  'stops-question.no-choice': ({ written, name, choices }) =>
    `“${written}” is no answer to “${name}”: it is ${choice(choices)}.`,
  'stops-question.no-code': ({ written, dimension }) =>
    `“${written}” stands nowhere in these records as ${dimensionPhrase(dimension)}: the answer is not narrowed by it.`,
  'stops-question.turned': ({ first, last }) =>
    `${monthName(first)} is after ${monthName(last)}: the answer is about the latest twelve months.`,
  'stops-question.no-month': ({ written, like }) =>
    `“${written}” is no month: one is written as ${like}.`,
  'stops-question.outside': ({ month, records }) =>
    `The records are about ${formatSpan(records)}; ${monthName(month)} is not among them.`,
  'stops-question.kept-together': ({ month, span }) =>
    `${monthName(month)} is kept together with the months beside it: ${formatSpan(span)}.`,
  'stops-question.no-name': ({ written, names }) =>
    `“${written}” is nothing that one can ask for: it is ${choice(names)}.`,
};
