import { formatNumber } from '../../domain/figures/format.ts';
import type { WordsOf } from '../language.ts';
import { counted } from './grammar.ts';

export const coverage: WordsOf<'coverage'> = {
  'coverage.missing': ({ others }) => {
    if (others === 0) return 'No force’s file for this month is here.';
    const files =
      others === 1 ? 'the file of one other force is' : `the files of ${others} other forces are`;
    return `There is no file for this month, while ${files} here.`;
  },
  'coverage.incomparable': ({ rows }) =>
    `${counted(rows, 'row')}; there are too few other months to compare them with.`,
  'coverage.rows': ({ rows, expected, isShort }) =>
    isShort
      ? `${counted(rows, 'row')}, where about ${formatNumber(expected, 0)} are expected: a part of the records is missing, which is no fall.`
      : `${counted(rows, 'row')}; about ${formatNumber(expected, 0)} are expected.`,
};
