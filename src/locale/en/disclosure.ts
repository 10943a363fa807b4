import { formatNumber } from '../../domain/figures/format.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import type { WordsOf } from '../language.ts';

export const disclosure: WordsOf<'disclosure'> = {
  'disclosure.period': ({ period }) => formatPeriod(period),
  'disclosure.range': ({ least, most }) => {
    const from = formatNumber(least, 0);
    return most === null ? `${from} or more` : `from ${from} to ${formatNumber(most, 0)}`;
  },
  'disclosure.row': ({ labels }, { say }) =>
    labels.map((label) => (label === null ? 'Total' : say(label))).join(', '),
};
