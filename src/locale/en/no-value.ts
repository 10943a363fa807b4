import { formatNumber } from '../../domain/figures/format.ts';
import type { WordsOf } from '../language.ts';
import { counted } from './grammar.ts';

const statuses = {
  suppressed: 'is hidden to protect people',
  unavailable: 'was not supplied',
  'not-applicable': 'does not apply here',
} as const;

/** Why a figure has no value. */
export const noValue: WordsOf<'no-value'> = {
  'no-value.no-row': ({ dataset }) => `${dataset} has no row for it`,
  'no-value.period-not-covered': () => 'the returns do not cover the whole period',
  'no-value.words-do-not-add': () => 'the return gives more than one word, and words do not add up',
  'no-value.status': ({ title, status }) => `${title} ${statuses[status]}`,
  'no-value.divided-by-zero': ({ by }, { say }) =>
    `${say(by)} is zero, and nothing can be divided by zero`,
  'no-value.not-ranked': () => 'it is not among those ranked',
  'no-value.nobody-beside': () => 'there is nobody to compare with',
  'no-value.not-listed': ({ called }) => `no ${called} is listed for it at the end of the period`,
  'no-value.at-member': ({ reason, member }, { say }) => `${say(reason)} (${member})`,
  'no-value.too-few': ({ cases, least }) =>
    `a percentage of ${counted(cases, 'case')} would only say how many they were; it takes ${formatNumber(least, 0)} or more`,
  'no-value.hidden': () =>
    'Hidden so that nobody in a small group of people can be recognised: it is small itself, or another small number could be worked out from it.',
};
