import type { StopKind } from '../../domain/stops/stop-text.ts';
import type { WordsOf } from '../language.ts';
import { formatSpan, formatSpanShort } from './month-span.ts';
import { conditionPhrase, conditionTitle } from './stop-conditions.ts';
import { dimensionPhrase, dimensionTitle } from './stop-dimensions.ts';

const counted = {
  rates: 'Searches per 1,000 residents',
  numbers: 'Searches',
  percentages: 'Percentages of searches',
} as const;

export const stops: WordsOf<'stops', StopKind> = {
  'stops.months': formatSpan,
  'stops.months-short': formatSpanShort,
  'stops.dimension': ({ dimension }) => dimensionTitle(dimension),
  'stops.title': ({ what, by, across, only }) => {
    const and = across === null ? '' : ` and ${dimensionPhrase(across)}`;
    const narrowed = only.length === 0 ? '' : `: ${only.map(conditionPhrase).join('; ')}`;
    return `${counted[what]} by ${dimensionPhrase(by)}${and}${narrowed}`;
  },
  'stops.scope': ({ area, months, only }) =>
    [`${area}, ${formatSpan(months)}`, ...only.map(conditionTitle)].join('. '),
};
