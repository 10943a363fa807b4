import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Comparisons: higher, lower, or chance',
  lede: 'Words such as “higher”, “the highest of four” or “below the standard” are not typed in. Each is worked out from the figures by a rule on this page, and a sentence that the figures do not bear out is not published.',
  sources: [
    'The interval of the ratio of two counts: Rothman, Modern epidemiology (1986); see the page on intervals.',
    'Not giving a percentage change for small counts is this site’s own rule. It follows from the intervals: a fall from 10 to 8 is 20%, and means nothing.',
  ],
};

const parts = {
  value: {
    title: 'A number in a sentence',
    text: [
      'A number in a sentence is the number of a figure, rounded as that figure is rounded everywhere. Whole numbers under ten are written as words. It leads to the page of its figure.',
    ],
  },
  against: {
    title: 'Higher, lower or the same',
    text: [
      'Two figures are compared as they are shown. If both read 88.4%, they are the same, even if one is a hair larger behind the rounding: a reader could not see the difference, so no word claims one.',
      'The figure is held against one of three: the period before it, the same period a year before, or another figure that the sentence names. The two must be of the same measure and cover the same length of time; a month is never set beside a year.',
      '“Higher” says what was counted and no more. Whether it is more than chance is another question, below.',
    ],
  },
  change: {
    title: 'By how much, and whether it is chance',
    text: [
      'A change is given in the unit of the figures. Of a percentage it is given in percentage points: from 20% to 25% is 5 percentage points, not 5%.',
      'A change in per cent is given only where both counts are 10 or more. Below that it would sound exact and tell nothing: with a few more or fewer by luck, it would turn round.',
      'Whether two counts differ by more than chance is told by the ratio of their daily rates, so that a longer month or a leap year makes no difference. Where the 95% interval of the ratio holds 1, chance can explain the change.',
    ],
    formula: {
      words:
        'Divide the events a day in one period by the events a day in the other, and work out the interval of that ratio by the log method.',
      signs: 'ratio = (a ÷ days) ÷ (b ÷ days)        low, high = ratio × e^( ±1.96 √(1/a + 1/b) )',
    },
  },
  place: {
    title: 'Highest, lowest, second of four',
    text: [
      'A figure has a place among the periods of its own year or among named others. Places count equal figures as equal: two highest are both “the highest, with another”. The word is computed over all of them, and only where none is missing.',
    ],
  },
  standard: {
    title: 'Against a standard',
    text: [
      'Where the law or a national target sets a level, the figure is held against it: met or not met, as shown. Then its interval is looked at. If the whole interval lies on the wrong side, the standard was missed by more than chance; if the standard lies within it, the period alone cannot tell.',
      'The standard that is used is the one in force on the last day of the period.',
    ],
  },
  step: {
    title: 'A step',
    text: [
      'A sentence may say that something changed from a given month on. It holds where a control chart that starts again at that month has the months before and after it apart: the mean after the change lies outside the limits of the time before.',
    ],
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  noun: 'offences of most serious violence',
  counts: 'The two counts.',
  ratio: 'The ratio of the two, for each day.',
  factor: 'The factor for 95%: e to the power of 1.96 times the spread.',
  interval: 'Low and high end: divided by the factor, and times it.',
  chance: (later: string, earlier: string) =>
    `From ${earlier} to ${later} is a change that chance can explain: the interval holds 1.`,
  differs: (later: string, earlier: string) =>
    `From ${earlier} to ${later} is more than chance explains: the interval does not hold 1.`,
  share: 'The share, and its 95% interval by Wilson’s method.',
  level: 'The standard.',
  difference: 'The difference, in percentage points.',
  missed: (share: string, standard: string) =>
    `${share} misses the standard of ${standard}, and not by chance: the whole interval is below it.`,
  met: (share: string, standard: string) =>
    `${share} meets the standard of ${standard}, and not by chance: the whole interval is above it.`,
  open: (share: string, standard: string) =>
    `${share} against ${standard} is within what chance allows: this period alone cannot tell.`,
};

export const comparisons = { page, parts, examples };
