import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Comparisons: higher, lower, or chance',
  lede: 'Words such as “higher”, “the highest of four” or “below the standard” are not typed in. Each is worked out from the figures by a rule on this page, and a sentence that the figures do not bear out is not published.',
  sources: [
    'The interval of the ratio of two counts: Przyborowski and Wilenski, Biometrika 31 (1940), and Fay, The R Journal 2 (2010); see the page on intervals.',
    'Fisher, The logic of inductive inference, Journal of the Royal Statistical Society 98 (1935): two percentages compared exactly. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979): many comparisons.',
    'Not giving a percentage change for small counts is this site’s own rule. It follows from the intervals: a fall from 10 to 8 is 20%, and means nothing.',
  ],
};

const parts = {
  value: {
    title: 'A number in a sentence',
    text: [
      'A number in a sentence is a figure, rounded as that figure is rounded everywhere. Whole numbers under ten are written as words. It leads to the page of its figure.',
    ],
  },
  interval: {
    title: 'A range in a sentence',
    text: [
      'A range such as “3.5 to 15.8” after a number is its interval: the levels that fit it. The page on intervals says how it is worked out and what it means.',
    ],
  },
  'out-of': {
    title: 'A place “of 42”',
    text: [
      'A place says nothing without how many were compared. Where both are published, the sentence gives both. The page on ranks says why a place by itself tells little.',
    ],
  },
  against: {
    title: 'Higher, lower or the same',
    text: [
      'Two figures are compared as they are shown. If both read 88.4%, they are the same, even if one is a hair larger behind the rounding: a reader could not see the difference, so no word claims one.',
      'A figure is held against the one before it in its series, the same period a year before, a period that is named, the average of a year or of the last so many periods, or another figure that counts or measures the same. Of a place or a word on a scale it is said only whether it is the same or different.',
      '“Higher” says what was counted and no more. Whether it is more than chance is another question, below.',
    ],
  },
  change: {
    title: 'By how much, and whether it is chance',
    text: [
      'A change is given in the unit of the figures: so many more or fewer, so many seconds longer. Of a percentage it is given in percentage points: from 20% to 25% is 5 percentage points, not 5%.',
      'Whether two counts differ by more than chance is told by the ratio of the two, for each day, so that a longer month or a leap year makes no difference. Where the 95% interval of the ratio holds 1, chance can explain the change. Two percentages are compared by Fisher’s exact test.',
      'That two intervals overlap says nothing of this: figures whose intervals overlap can differ by more than chance. So every two figures of a chart are tested, and none is called different because of how its line lies beside another. Of ten figures there are 45 pairs, and one of them will look different by luck alone; Holm’s allowance asks the more of each pair the more there are, so that a chart calls any pair different by mistake in no more than one case of twenty.',
      'Where the months of two years show that such figures vary by more than single events do, a pair has to differ by so much more. Where no test can be made, for want of events, of a base or of parts that count nobody twice, nothing is said.',
    ],
    formula: {
      words:
        'Divide the events a day in one period by the events a day in the other, and work out the interval of that ratio by the exact method for two counts.',
      signs: 'ratio = (x ÷ days) ÷ (y ÷ days)',
    },
  },
  'percent-change': {
    title: 'A change in per cent, and when none is given',
    text: [
      'A change in per cent is given of counts only, rounded to a whole number, and only where both counts are 10 or more. Below that it would sound exact and tell nothing: a fall from 10 to 8 is “20%”, and with two more by luck there would have been no fall.',
    ],
    formula: {
      words: 'The difference, divided by what it is compared with.',
      signs: '(later − earlier) ÷ earlier × 100%',
    },
  },
  place: {
    title: 'Highest, lowest, second highest',
    text: [
      'A figure has a place among the periods of its year, or among others that the sentence names, as they are shown. Equal figures share the better place and are called joint; the next place is then left out. The place is counted from the nearer end.',
      'It is given only where none of the figures is missing or hidden.',
    ],
  },
  standard: {
    title: 'Against a standard',
    text: [
      'Where the law or a national target sets a level, the figure is below, at or above it as shown. Then its interval is looked at. If the standard lies outside the interval, the difference is more than chance would explain. If it lies inside, chance can explain the difference, and one month alone settles nothing.',
      'The standard that is used is the one in force on the last day of the period.',
    ],
  },
  step: {
    title: 'A step',
    text: [
      'A series has stepped up or down where it has moved to another level and stayed there. The step is the first period from which every value lies outside the limits of the time before, on one side, for three periods or more; or on one side of the mean of the time before, for seven or more. It takes six periods before the step.',
      'The sentence gives the average before, and the average from then on.',
    ],
    formula: {
      words:
        'The mean of the periods before, plus or minus 2.66 times their mean difference from one period to the next.',
      signs:
        'every value after > mean + 2.66 × mean moving range        or every value after < mean − 2.66 × mean moving range',
    },
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  noun: 'offences of most serious violence',
  later: (period: string) => `Later: ${period}.`,
  earlier: (period: string) => `Earlier: ${period}.`,
  counted: (events: string, days: string) => `${events} in ${days} days`,
  share: 'Of all events of the two, the part that fell in the later period.',
  expected: 'The part of all days that the later period has: where chance alone would put them.',
  probability: 'How often chance alone puts two counts at least this far apart.',
  counts: 'The two counts, the later one first.',
  percent: 'In per cent of the earlier one.',
  tooFew: 'One of the two is under 10, so no percentage is given.',
  percentResult: (size: string, more: boolean) => `${size} ${more ? 'more' : 'fewer'}.`,
  ratio: 'The ratio of the two, for each day.',
  interval: 'Its 95% interval, by the exact method.',
  chance: (later: string, earlier: string) =>
    `From ${earlier} to ${later} is a change that chance can explain: the interval holds 1.`,
  differs: (later: string, earlier: string) =>
    `From ${earlier} to ${later} is more than chance explains: the interval does not hold 1.`,
  answered: 'The share, and its 95% interval by Wilson’s method.',
  level: 'The standard.',
  points: 'The difference, in percentage points.',
  before: (periods: string) => `The mean of the ${periods} periods before.`,
  limits: 'Their limits.',
  after: (periods: string) => `The ${periods} periods from then on.`,
  step: (period: string, before: string, after: string) =>
    `All of them are outside: there was a step in ${period}, from an average of ${before} to one of ${after}.`,
  missed: (share: string, standard: string) =>
    `${share} misses the standard of ${standard}, and not by chance: the whole interval is below it.`,
  met: (share: string, standard: string) =>
    `${share} meets the standard of ${standard}, and not by chance: the whole interval is above it.`,
  open: (share: string, standard: string) =>
    `${share} against ${standard} is within what chance allows: this period alone cannot tell.`,
};

export const comparisons = { page, parts, examples };
