import type { StopAnswer, StopContext } from '../../domain/stops/answers/answer-value.ts';
import { type StopQuestion, usualQuestion } from '../../domain/stops/answers/stop-question.ts';
import type { StopCounts } from '../../domain/stops/counts/stop-counts.ts';
import type { StopViewId } from '../../locale/explorer-words.ts';
import { answerInWords } from './answer-in-words.ts';

/** A ready-made answer: the name of its file and what is asked. */
export interface ViewAnswer {
  readonly name: string;
  readonly answer: StopAnswer;
}

type Asked = readonly (readonly [name: string, question: StopQuestion])[];

/** The questions of each view that is answered from counts; none where nothing in the counts is about it. */
const asked: Readonly<Partial<Record<StopViewId, (counts: StopCounts) => Asked>>> = {
  ethnicity: (counts) => onBothBases(ask(counts, {})),
  months: (counts) => [
    ['months', ask(counts, { by: 'month' })],
    ['months-by-ethnicity', ask(counts, { by: 'month', across: 'ethnicity' })],
  ],
  weapons: (counts) => reasonAndFound(counts, 'weapons'),
  drugs: (counts) => reasonAndFound(counts, 'drugs'),
  'age-and-ethnicity': (counts) =>
    onBothBases(ask(counts, { by: 'age', across: 'ethnicity' })).toReversed(),
  age: (counts) => [['age', ask(counts, { by: 'age' })]],
  'outcomes-by-age': (counts) => [
    ['percentages', ask(counts, { by: 'age', across: 'outcome', show: 'percentages' })],
  ],
  'outcomes-by-ethnicity': (counts) =>
    onBothBases(ask(counts, { by: 'ethnicity', across: 'outcome', show: 'percentages' })),
  legislation: (counts) => [['legislation', ask(counts, { by: 'legislation' })]],
  reasons: (counts) => [['reasons', ask(counts, { by: 'reason' })]],
  outcomes: (counts) => [['outcomes', ask(counts, { by: 'outcome' })]],
  gender: (counts) => [['gender', ask(counts, { by: 'gender' })]],
  partnerships: (counts) =>
    counts.values.csp.length < 2
      ? []
      : [
          ['partnerships', ask(counts, { by: 'csp' })],
          ['partnerships-by-ethnicity', ask(counts, { by: 'csp', across: 'ethnicity' })],
        ],
};

/** The answers of a view; empty where it has none from counts. */
export function viewAnswers(view: StopViewId, context: StopContext): readonly ViewAnswer[] {
  const questions = asked[view]?.(context.counts) ?? [];
  return questions.map(([name, question]) => ({ name, answer: answerInWords(question, context) }));
}

function ask(counts: StopCounts, changes: Partial<StopQuestion>): StopQuestion {
  return { ...usualQuestion(counts), ...changes };
}

function onBothBases(question: StopQuestion, prefix = ''): Asked {
  return [
    [`${prefix}self-defined`, { ...question, ethnicity: 'self' }],
    [`${prefix}officer-defined`, { ...question, ethnicity: 'officer' }],
  ];
}

/** Searches for something, and those whose outcome was linked to it. */
function reasonAndFound(counts: StopCounts, reason: 'weapons' | 'drugs'): Asked {
  if (!counts.values.reason.some(({ code }) => code === reason)) return [];
  const searched = ask(counts, {});
  const filter = { ...searched.filter, reason };
  return [
    ...onBothBases({ ...searched, filter }),
    ...onBothBases({ ...searched, filter: { ...filter, found: 'yes' } }, 'linked-'),
  ];
}
