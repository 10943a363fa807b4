import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Trend words: improving, stable, deteriorating',
  lede: 'A word such as “improving” sums up years of figures, and has been used loosely. Here a rule gives the word, the same rule for every measure, and the sentence beside it says which numbers decided.',
  sources: [
    'No national rule for these words was found. This one was made for Answerable and is published so that anyone can argue with it.',
    'The control chart and its rules: NHS England, Making Data Count; Laney, Improved control charts for attributes, Quality Engineering 14 (2002); see the page on control charts.',
    'Counts that vary by more than chance: Wedderburn, Quasi-likelihood functions, generalized linear models, and the Gauss–Newton method, Biometrika 61 (1974); McCullagh and Nelder, Generalized linear models (1989), 4.5 and 6.2.',
    'Measured values of like months: Student, The probable error of a mean, Biometrika 6 (1908).',
  ],
};

const words = {
  title: 'The words',
  caption: 'What each word says',
  word: 'Word',
  meaning: 'What it says',
  meanings: {
    better: 'a change in the good direction that chance does not explain',
    worse: 'a change in the bad direction that chance does not explain',
    higher: 'more than before, beyond chance, where neither direction is good in itself',
    lower: 'less than before, beyond chance, where neither direction is good in itself',
    'no-clear-change':
      'nothing that chance could not explain. It does not say that nothing has changed, only that the figures do not show it',
    'police-work': 'what is counted is found by police work: no judgement is made',
    'too-few': 'too few events to say anything',
    'not-known-yet': 'too few periods as yet, or no figure for the latest one',
  },
};

const order: PartWords = {
  title: 'How the word is found',
  text: [
    'Where a measure can be judged, two questions are asked of it: whether the latest year differs from the year before, and whether a rule of the control chart marks the latest month. Either is enough for a word. They read the longest stretch of months, quarters or years without a gap that ends with the latest figure.',
    'The chart is the one that the page of the measure draws, with its mean and its limits. What chance allows is taken from the months themselves: crime seldom comes one by one, and months that vary three times as much as single events would need three times as strong a reason.',
    'An author may put another word in its place, and must publish the reason. The word of the rule then still stands beside it. The force’s own word is shown as the force gave it.',
  ],
};

/** The numbers in the rules, as text. */
interface Thresholds {
  readonly points: string;
  readonly events: string;
  readonly window: string;
}

const rules = ({ points, events, window }: Thresholds) =>
  ({
    'police-generated': {
      title: 'Reflects policing activity',
      text: [
        'Some offences are found because the police look for them, such as drug trafficking, and stops are made by the police themselves. More of them can mean more harm or more work. No good or bad direction is claimed for such a measure, whatever its figures do.',
      ],
    },
    'not-known-yet': {
      title: 'Not known yet',
      text: [
        `It takes ${points} months without a gap, or two whole years of quarters. A series whose latest figure is missing or hidden has no word either.`,
      ],
    },
    'too-few': {
      title: 'Too few to say',
      text: [
        `With fewer than ${events} events in the latest year, and in the year before, luck alone can double or halve a count. The count and its interval are shown instead. Of a percentage the rarer side counts: those that were late, say, or those that were not.`,
      ],
    },
    'year-on-year': {
      title: 'The latest year against the year before',
      text: [
        'Where there are two whole years of months or quarters, each period of the latest year is set beside the same period of the year before, so that a season is no news. Events are counted for each day, so that a leap year makes no rise.',
        'How far the periods stray from one common change says how much such figures vary: where they vary more than single events would, the interval is wider by the root of that, and never narrower. The year has moved where the 99% interval of the ratio leaves out 1. At the usual 95% a site with twenty measures would call one of them changed every month though none had.',
        'Percentages are compared in the same way, with the spread of the months about the share of their own year. Of times, averages and amounts, behind which no events are counted, the differences of like months are taken, and their own spread decides.',
      ],
      formula: {
        words:
          'The logarithm of the ratio, divided by its standard error, is beyond the 99% point of Student’s distribution: 3.106 for months, which leave 11 degrees of freedom.',
        signs: 't = ln(ratio) ÷ √( φ ÷ Σ n s (1 − s) ),  φ = max(1, Σ (y − μ)² ÷ V(μ) ÷ 11)',
      },
    },
    'special-cause': {
      title: 'Special cause',
      text: [
        `With ${points} periods or more there is a control chart. If one of its four rules marks the latest period, that is a change, in the direction in which a trend leads, or of the side of the mean on which the period lies. Percentages have a chart of their own, whose limits are wide where there were few cases. The last months in a row on that side of the mean are then tested against the months before, at 99%: the rules are made for values that lie evenly about their mean, and of small counts seven in a row below it are nothing rare. Where chance can explain what is marked, it is told and gives no word.`,
        `Its mean and limits are made from the last ${window} periods. What lies further back is told as past where it was at another level, so that a step of years ago makes nothing better or worse for ever. Limits begin anew only where an author says so.`,
      ],
    },
    opposite: {
      title: 'Opposite signs',
      text: [
        'The year has moved one way, and the chart marks the latest period the other way. Both are told, and no change is called clear.',
      ],
    },
    'no-signal': {
      title: 'No clear change',
      text: [
        'Neither the year nor the chart shows a change beyond chance. It does not say that nothing happens, only that the figures do not show it. A change whose interval is wide may still be large: the interval beside the word says how large.',
      ],
    },
  }) satisfies Readonly<Record<string, PartWords>>;

const examples = {
  title: 'In this publication',
  none: 'No measure of this publication is judged by this rule at present.',
  count: (count: string) => `${count} measures are judged by this rule. One of them:`,
  one: 'One measure is judged by this rule:',
};

export const trendWords = { page, words, order, rules, examples };
