import { formatNumber } from '../../domain/figures/format.ts';
import type { WordsOf } from '../language.ts';
import { insideSentence } from './grammar.ts';
import { monthName } from './month-span.ts';

const rare = {
  legislation: { which: (part: string) => `Powers used in ${part}`, label: 'Other legislation' },
  reason: { which: (part: string) => `Reasons for ${part}`, label: 'Other reasons' },
  outcome: { which: (part: string) => `Outcomes of ${part}`, label: 'Other outcomes' },
} as const;

export const coarse: WordsOf<'coarse'> = {
  'coarse.rare': ({ of, percent }) => {
    const { which, label } = rare[of];
    const values = which(`fewer than ${formatNumber(percent, 0)}% of the searches`);
    return `${values} are put together as ${insideSentence(label)}.`;
  },
  'coarse.rare-label': ({ of, number }) => `${rare[of].label} (${formatNumber(number, 0)})`,
  'coarse.quarters': ({ before }) =>
    `Months before ${monthName(before)} are put together in quarters.`,
  'coarse.partnerships': () => 'Searches cannot be told apart by community safety partnership.',
  'coarse.partnerships-label': () => 'All partnerships',
};
