import { formatNumber } from '../../domain/figures/format.ts';
import type { WordsOf } from '../language.ts';

export const mapClass: WordsOf<'map-class'> = {
  'map-class.none': () => 'None',
  'map-class.between': ({ from, to, decimals }) =>
    `${formatNumber(from, decimals)} to ${formatNumber(to, decimals)}`,
  'map-class.or-more': ({ from, decimals }) => `${formatNumber(from, decimals)} or more`,
};
