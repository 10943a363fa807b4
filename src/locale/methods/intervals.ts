import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Intervals: the levels that fit a figure',
  lede: 'Live the same year again with nothing changed but luck, and the numbers would come out a little differently. An interval holds the underlying levels that fit a number: any of them could have brought it about by luck.',
  sources: [
    'Public Health England, Technical guide: confidence intervals (2018): exact limits for counts under 10 and Byar’s method from 10.',
    'Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936): the exact limits.',
    'Breslow and Day, Statistical methods in cancer research, volume II (1987), page 69: Byar’s method.',
    'Wilson (1927), and Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), which compares seven methods.',
    'Rothman, Modern epidemiology (1986): the log method. Katz and others, Biometrics 34 (1978): the same for two percentages.',
    'Przyborowski and Wilenski, Biometrika 31 (1940), and Fay, The R Journal 2 (2010): two counts compared exactly.',
    'Dobson and others, Confidence intervals for weighted sums of Poisson parameters, Statistics in Medicine 10 (1991).',
  ],
};

const meaning: PartWords = {
  title: 'What it means, and what it does not',
  text: [
    'What was counted is one throw of the dice. The interval holds the underlying levels that fit with what was counted: any of them could have brought about this number without anything unusual having happened.',
    'The 95% belongs to the method. Used for a hundred figures, it catches the true level for about 95 of them and misses it for about five, and nobody can say which five.',
    'It does not mean that the truth is inside with a chance of 95%, or that what is outside cannot be. Nor does it say where the next number will fall: the same month lived again falls inside the interval of this one in about 85 of a hundred cases, and not in 95, because both are moved by luck. Where a month is out of the ordinary is for the limits of a control chart to say. And it knows of luck only: crimes that were not reported, a definition that changed or a return with a mistake in it are not in the interval.',
    'Two figures with intervals that overlap can still differ by more than chance; the page on comparisons says how that is told. Budgets, posts and words on a scale have no interval, because luck has no part in them.',
  ],
};

const methods = {
  'exact-poisson': {
    title: 'A count under\u00a010: exact Poisson',
    text: [
      'Events that come one by one and independently, such as homicides, scatter in a known way. For a small count the ends are worked out exactly. The low end is the level at which so many events or more would be rare; the high end is the level at which so few or fewer would be.',
    ],
    formula: {
      words:
        'The low end is the level at which a count this high, or higher, comes up in 2.5% of years. The high end is the level at which a count this low, or lower, does.',
      signs: 'low = χ²(2.5%; 2x) ÷ 2        high = χ²(97.5%; 2x + 2) ÷ 2',
    },
  },
  byar: {
    title: 'A count of 10 or more, and a rate: Byar’s method',
    text: [
      'From 10 events on, a formula comes within 0.2% of the exact ends, and anybody can check it with a calculator. A rate has the interval of its count, divided by the same population.',
    ],
    formula: {
      words:
        'Take the count for the low end, and the count plus one for the high end. Shrink or stretch each by the same rule, in which 1.96 stands for 95%.',
      signs: 'low = x (1 − 1/(9x) − z/(3√x))³        high = (x+1) (1 − 1/(9(x+1)) + z/(3√(x+1)))³',
    },
  },
  wilson: {
    title: 'A percentage: Wilson’s method',
    text: [
      'A percentage of many cases is firm; a percentage of few is not. Wilson’s method never gives an end below 0% or above 100%, and can be trusted with few cases, where the formula in older textbooks cannot.',
    ],
    formula: {
      words:
        'The middle is drawn a little towards 50%, the more so the fewer the cases. The ends lie evenly around it.',
      signs: '(2x + z² ± z √(z² + 4x(1 − x/n))) ÷ (2(n + z²))',
    },
  },
  widened: {
    title: 'Months that vary by more than chance: a widened interval',
    text: [
      'The methods above take events as coming one by one and independently. Crime seldom does: one thief breaks into ten cars, and a warm week fills a month. Where the two years that end with a figure show that its months, or quarters, stray further from their common course than chance alone would let them, both ends of the interval are moved away from the figure by the root of that.',
      'The months of two years are laid side by side, so that a season is no news. Only where chance would bring about such straying in fewer than one case of twenty is anything widened, and nothing is ever narrowed. A figure is judged by the two years that end with it: later months do not change what was published of it.',
    ],
    formula: {
      words:
        'The dispersion φ is how many times as much the months vary as single events would. Each end lies as many times as far from the figure as the root of φ says.',
      signs:
        'low = x − √φ (x − low)        high = x + √φ (high − x)        φ = Σ (y − μ)² ÷ V(μ) ÷ degrees of freedom',
    },
  },
  'log-ratio': {
    title: 'How many times as high: the log method',
    text: [
      'A rate can be half or twice another: the same distance, in opposite directions. On the scale of logarithms the two distances are equal, so the interval is made there and carried back. Where either count is 0 it cannot be worked out, and none is shown.',
      'Where the interval holds 1, chance can explain the difference.',
    ],
    formula: {
      words:
        'Divide one rate by the other. The fewer events there are on either side, the wider the interval. It is as wide above the ratio as below it, in times.',
      signs: 'ratio = (a ÷ A) ÷ (b ÷ B)        low, high = ratio × e^( ±z √(1/a + 1/b) )',
    },
  },
  katz: {
    title: 'How many times as high a percentage: Katz’s method',
    text: [
      'Where both sides are shares of a known number of cases, and not events in a population, the interval is a little narrower, because a share cannot pass 100%. For events that are rare among many people the two methods give the same.',
    ],
    formula: {
      words: 'The log method, less what the known number of cases takes away from chance.',
      signs: 'low, high = ratio × e^( ±z √(1/a − 1/A + 1/b − 1/B) )',
    },
  },
  'exact-conditional': {
    title: 'Two counts compared: the exact method',
    text: [
      'Where the counts of two periods are compared, the interval of their ratio is worked out exactly, from all events of both: how they would fall on the two periods if nothing but chance divided them, like tosses of a coin that is weighted by the lengths of the periods. It leaves out 1 exactly where the difference is more than chance explains, and works for small counts too. The page on comparisons has an example.',
    ],
    formula: {
      words:
        'The share of all events that fell in the later period has an exact interval. Each end is turned from a share into odds, and put right for the lengths of the periods.',
      signs:
        'low = odds of B(2.5%; x, y + 1) × n ÷ m        high = odds of B(97.5%; x + 1, y) × n ÷ m',
    },
  },
  dobson: {
    title: 'A rate adjusted for age: Dobson’s method',
    text: [
      'Groups of unlike age can be compared as if they were of like age: the rate in each age band is weighted by one standard population. The interval takes the one for the plain count and scales it to the spread of the adjusted rate. It needs 10 events or more.',
    ],
    formula: {
      words:
        'The adjusted rate, plus or minus the distance from the count to its own limit, times how much wider the adjusted rate scatters than the count.',
      signs: 'rate + √(variance of the rate ÷ x) × (limit of x − x)',
    },
  },
  rank: {
    title: 'A rank',
    text: [
      'A rank has an interval too: the places that the area could as well have held, given its own count and those of all others. The page on ranks says more.',
    ],
    formula: {
      words:
        'For each level that the area’s rate may have, work out how likely it is that so many others lie below it. Put together, this gives the chance of every place; the interval leaves out 2.5% at both ends.',
      signs: 'P(place k) = Σ P(rate) × P(k − 1 others below | rate)',
    },
  },
  given: {
    title: 'As the source gives it',
    text: [
      'Some statistics come with an interval from those who made them, for example the Crime Survey. It is then shown as they give it, with their level, and not worked out again.',
    ],
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  count: {
    counted: (noun: string) => `Counted: the number of ${noun}.`,
    low: (freedom: string) =>
      `Low end: half of the chi-squared value with ${freedom} degrees of freedom that 2.5% of chance results stay below.`,
    lowOfNone: 'Low end: of none, none.',
    high: (freedom: string) =>
      `High end: half of the chi-squared value with ${freedom} degrees of freedom that 2.5% pass.`,
    result: (value: string, range: string) => `So levels from ${range} fit a count of ${value}.`,
  },
  byar: {
    low: 'Low end, from the count.',
    high: 'High end, from the count plus one.',
  },
  share: {
    cases: 'The cases, and the share that was counted of them.',
    successes: 'The same as a number of cases, to the nearest whole one.',
    middle: 'What stands before the ± sign.',
    reach: 'What stands after it.',
    under: 'What both are divided by.',
    low: 'Low end.',
    high: 'High end.',
    result: (value: string, range: string) => `So levels from ${range} fit ${value}.`,
  },
  ratio: {
    rate: (group: string) => `Rate per 1,000, ${group}.`,
    ratio: 'The ratio of the two.',
    spread: 'The spread on the scale of logarithms.',
    factor: 'As a factor: e to the power of 1.96 times that.',
    low: 'Low end: the ratio divided by the factor.',
    high: 'High end: the ratio times the factor.',
    result: (value: string, range: string) =>
      `So the ratio is ${value}, and ratios from ${range} fit it.`,
  },
};

export const intervals = { page, meaning, methods, examples };
