import { formatPeriod } from '../../domain/time/period.ts';
import type { WordsOf } from '../language.ts';

export const openBeside: WordsOf<'open-beside'> = {
  'open-beside.row': ({ groups, period }) => [...groups, formatPeriod(period)].join(', '),
  'open-beside.none': () => 'No period has a number from both.',
  'open-beside.same': ({ everywhere }) =>
    everywhere ? 'Both give the same.' : 'Both give the same wherever both give a number.',
  'open-beside.both-ways': ({ numbers, above, below }) =>
    `Of the ${numbers} numbers that both give, the open data give more in ${above} and fewer in ${below}.`,
  'open-beside.one-way': ({ side, differing, numbers, mustBe }) => {
    const which = side === 'above' ? 'more' : 'fewer';
    const where = numbers === 1 ? '' : ` in ${differing} of ${numbers} numbers`;
    const expected = mustBe ? ', as they must: they count more kinds' : '';
    return `The open data give ${which} than the force${where}${expected}.`;
  },
};
