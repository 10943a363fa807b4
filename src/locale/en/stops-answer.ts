import { formatNumber } from '../../domain/figures/format.ts';
import type { GroupPart } from '../../domain/stops/answers/answer-groups.ts';
import type { StopKind } from '../../domain/stops/stop-text.ts';
import type { Language, WordsOf } from '../language.ts';
import { formatSpan, formatSpanShort } from './month-span.ts';
import { conditionPhrase, conditionTitle } from './stop-conditions.ts';

export const stopsAnswer: WordsOf<'stops-answer', StopKind> = {
  'stops-answer.recorded': ({ searches, ofPeople }) => `${recorded(searches, ofPeople)}.`,
  'stops-answer.largest-part': ({ searches, ofPeople, group, percent }, { say }) =>
    `${recorded(searches, ofPeople)}. The largest part is ${say(group)}, ${formatNumber(percent, 1)}% of them.`,
  'stops-answer.one-group': ({ searches, group }, { say }) =>
    `${recorded(searches)}. All are in one group: ${say(group)}.`,
  'stops-answer.largest-groups': ({ searches, people, largest, next }, { say }) =>
    `${recorded(searches)}. Of the ${formatNumber(people, 0)} searches of people the largest group is ${part(largest, say)}, and the next is ${part(next, say)}.`,
  'stops-answer.months': ({ searches, average, most, fewest, allWhole }) => {
    const among = allWhole ? '' : ', of the months whose files seem to be whole';
    const [highest, lowest] = [most, fewest].map(
      (one) => `${formatNumber(one.searches, 0)} in ${formatSpanShort(one.month)}`,
    );
    return `${recorded(searches)}, about ${formatNumber(average, 0)} a month: the most in one month ${highest}, the fewest ${lowest}${among}.`;
  },
  'stops-answer.no-judgement': () =>
    'Searches are what the police do: more or fewer of them is neither good nor bad in itself.',
  'stops-answer.vehicles-alone': ({ searches }) =>
    `${recorded(searches)}. All were of a vehicle alone, so that there is no person whose ethnicity, age or gender could be counted.`,
  'stops-answer.narrowed': ({ only, sentence }, { say }) =>
    `Counting only ${only.map((one) => `“${conditionPhrase(one)}”`).join(' and ')}: ${say(sentence)}`,
  'stops-answer.nothing': () => 'No search in these records fits all of that.',
  'stops-answer.without': ({ condition, searches }) =>
    `Without “${conditionTitle(condition)}” there ${areSearches(searches)}.`,
  'stops-answer.in-all-months': ({ months, searches }) =>
    `In all the months, ${formatSpan(months)}, there ${areSearches(searches)}.`,
  'stops-answer.take-out': () => 'Take out more than one of the conditions.',
};

function recorded(searches: number, ofPeople = false): string {
  const noun = ofPeople ? ' of people' : '';
  return searches === 1
    ? `1 search${noun} was recorded`
    : `${formatNumber(searches, 0)} searches${noun} were recorded`;
}

function areSearches(searches: number): string {
  return searches === 1 ? 'is 1 search' : `are ${formatNumber(searches, 0)} searches`;
}

function part({ group, people, percent }: GroupPart, say: Language<StopKind>['say']): string {
  const share = percent === null ? '' : ` (${formatNumber(percent, 1)}%)`;
  return `${say(group)}, ${formatNumber(people, 0)}${share}`;
}
