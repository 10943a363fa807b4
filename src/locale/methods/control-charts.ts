import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Control charts: is this month out of the ordinary?',
  lede: 'Every monthly number goes up and down. A control chart works out how far it goes by itself, from its own past. A month within the limits needs no story; a month that one of four rules marks does.',
  sources: [
    'NHS England, Making Data Count: the chart for single values, and the four rules in the precise form of the R package NHSRplotthedots.',
    'Wheeler, Understanding variation (1993): the constants 2.66 and 3.267 for moving ranges of two points.',
    'Laney, Improved control charts for attributes, Quality Engineering 14 (2002): limits of percentages and rates that vary by more than chance.',
    'Montgomery, Introduction to statistical quality control: charts for shares, counts and rates.',
    'Benneyan, Number-between g-type statistical quality control charts (2001), and Nelson, Journal of Quality Technology 26 (1994): rare events.',
  ],
};

const parts = {
  limits: {
    title: 'The mean and the limits',
    text: [
      'The line in the middle is the mean. The two limits stand where the ordinary ups and downs end. They are not targets, and nobody has chosen them: they come from how much each month differs from the month before.',
      'The factor 2.66 turns that mean step into three standard deviations, the usual width. In a steady process about 3 months in 1,000 fall outside by chance alone. The near limits stand at two thirds of the way.',
      'Of counts the limits are never narrower than three times the root of the mean, which is how far single events carry a count by chance. Months that happen to lie close together do not make the next one strange. Of nought in every month the upper limit is 3.7, the end of the exact interval of nought.',
      'The mean and the limits are made from the last 24 months, and drawn through the whole picture: what lay elsewhere before is seen to. Fewer months are all taken.',
      'One large step also widens the limits. Some software leaves out steps of 3.267 times the mean step or more; here nothing is left out, as in the workbook of NHS England, so that a real change is not made to look sharper than it is.',
    ],
    formula: {
      words:
        'The mean, plus and minus 2.66 times the mean difference from one month to the next. A difference counts the same up or down.',
      signs:
        'limits = mean ± 2.66 × mean moving range        near limits = mean ± (2 ÷ 3) × 2.66 × mean moving range',
    },
  },
  rules: {
    title: 'The four rules',
    text: [
      'A month that a rule marks is called special cause: something happened, or the counting changed. Everything else is common cause, the ordinary ups and downs. The rules are asked in this order, and none of them says whether a change is good.',
    ],
  },
  'outside-limits': {
    title: 'Rule 1: outside the limits',
    text: ['One month above the upper limit or below the lower one. On the limit is not outside.'],
  },
  trend: {
    title: 'Rule 2: a trend',
    text: [
      'Seven months in a row that each rise, or each fall, from the one before. Two equal months in a row break it. All seven are marked.',
    ],
  },
  'two-of-three': {
    title: 'Rule 3: two of three close to a limit',
    text: [
      'Of three months in a row on one side of the mean, two or three lie between the near limit and the limit. Only those close to the limit are marked.',
    ],
  },
  shift: {
    title: 'Rule 4: a shift',
    text: [
      'Seven months in a row on one side of the mean. A month exactly on the mean breaks it. All seven are marked.',
    ],
  },
  rebasing: {
    title: 'Starting again after a change: rebasing',
    text: [
      'Where something has changed for good, one mean describes neither the time before nor the time after. The chart then starts again at the change, with a new mean and new limits, and the lines break there. It is done where a cause is known or the rules show a step, and it is always said where.',
    ],
  },
  trial: {
    title: 'Few months: limits on trial',
    text: [
      'Limits from fewer than 12 months are on trial: they will still move as months are added. A chart is drawn from six months on, and says so. A gap in the months ends the series, because the chart compares each month with the one before.',
    ],
  },
  shares: {
    title: 'Percentages: why the limits move',
    text: [
      'A percentage of few cases swings more than a percentage of many. In a chart of percentages each month has limits of its own: wide where there were few cases, narrow where there were many. A month can be out of the ordinary as a percentage when its plain count is not. Where the months stray further than their cases alone let them, the limits are wider by as much (the p′ chart of Laney).',
    ],
    formula: {
      words:
        'The share over all months, plus and minus three times the spread that so many cases have by chance.',
      signs: 'limits = p ± 3 √( p (1 − p) ÷ nᵢ )',
    },
  },
  counts: {
    title: 'Counts and rates',
    text: [
      'Counts over like months among like numbers of people can have limits from the count alone. Rates have limits that move with the population, as those of a percentage move with its cases. Events seldom come one by one and independently, crime least of all: so with 12 months or more the limits are wider where the months stray further than that. The chart of single values above takes its limits from the months themselves, and is the one that is drawn of counts unless it is said otherwise.',
    ],
    formula: {
      words:
        'Three times the square root of the mean count. For a rate, of the mean rate divided by the population of the month.',
      signs: 'c ± 3 √c        u ± 3 √(u ÷ nᵢ)',
    },
  },
  'rare-events': {
    title: 'Rare events, such as homicide',
    text: [
      'Where most months count none, a chart of counts cannot show a fall: there is nothing below none. The chart then shows the days between one event and the next, or the number of cases between them. High is good there: it has been quiet for long.',
      'Days between events are lopsided: many short gaps and a few long ones. They are raised to the power of 1 ÷ 3.6, which makes them even, given limits like any other single value, and carried back.',
    ],
    formula: {
      words:
        'Days between events: limits on the days to the power of 1 ÷ 3.6, carried back. Cases between events: three times the square root of the mean times the mean plus one.',
      signs: '(limits of days^(1/3.6))^3.6        g ± 3 √( g (g + 1) )',
    },
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  chart: (name: string) => `${name}: control chart`,
  period: 'Month',
  value: 'Value',
  lower: 'Lower limit',
  upper: 'Upper limit',
  signal: 'Marked by',
  none: 'no rule',
  rebasedChart: (name: string) => `${name}: starting again at the change`,
  caption: (chart: string) => `${chart}, each month with its limits`,
  causes: {
    'outside-limits': 'rule 1, outside the limits',
    trend: 'rule 2, trend',
    'two-of-three': 'rule 3, two of three',
    shift: 'rule 4, shift',
  },
  mean: (months: string) => `The mean of ${months} months.`,
  ranges: 'The differences from month to month, up or down.',
  range: 'Their mean.',
  reach: 'Times 2.66.',
  upperLimit: 'Upper limit.',
  lowerLimit: 'Lower limit.',
  marked: (count: string, months: string) => `The rules mark ${count} of ${months} months.`,
  unfit: (count: string, months: string) =>
    `The rules mark ${count} of ${months} months: one mean does not describe this series. It has moved to another level; see starting again after a change, below.`,
  requests: 'Clare’s Law requests',
  late: 'Disclosures made late',
  before: (months: string) => `The mean of the ${months} months before the change.`,
  after: (months: string) => `The mean of the ${months} months from the change on.`,
  all: 'The mean of all of them.',
  rebased:
    'One mean for the whole year lies above every month before the change and below nearly every month after it. Two means describe both.',
  share: 'All cases counted, out of all cases.',
  monthShare: (month: string) => `The month with the highest share, ${month}.`,
  monthLimit: 'Its upper limit.',
  signalled: 'That month is above its upper limit: out of the ordinary.',
  notSignalled: 'That month is within its limits: chance can explain it.',
};

export const controlCharts = { page, parts, examples };
