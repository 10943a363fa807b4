import { checks } from './checks.ts';
import { comparisons } from './comparisons.ts';
import { controlCharts } from './control-charts.ts';
import { deadlines } from './deadlines.ts';
import { disclosure } from './disclosure.ts';
import { intervals } from './intervals.ts';
import { ranks } from './ranks.ts';
import { stopAndSearch } from './stop-and-search.ts';
import { trendWords } from './trend-words.ts';
import { worked } from './worked.ts';

/** The pages of methods, and the one that lists them. */
export const methods = {
  index: {
    title: 'Methods',
    kicker: 'Method',
    lede: 'How numbers and words on this site are worked out: each rule in plain words, then as a formula, then with real numbers put into it.',
    live: 'The worked examples are not typed in. They are worked out from the figures of this publication each time that it is made, and where it has none, from numbers that were published elsewhere.',
  },
  worked,
  intervals,
  controlCharts,
  comparisons,
  trendWords,
  ranks,
  stopAndSearch,
  disclosure,
  deadlines,
  checks,
};
