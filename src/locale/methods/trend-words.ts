import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Trend words: improving, stable, deteriorating',
  lede: 'A word such as “improving” sums up years of figures, and has been used loosely. Here a rule gives the word, the same rule for every measure, and the sentence beside it says which numbers decided.',
  sources: [
    'No national rule for these words was found. This one was made for Answerable and is published so that anyone can argue with it.',
    'The control chart and its rules: NHS England, Making Data Count; see the page on control charts.',
    'The interval of the ratio of two counts: Przyborowski and Wilenski, Biometrika 31 (1940); see the page on intervals.',
  ],
};

const words = {
  title: 'The words',
  caption: 'What each word says',
  word: 'Word',
  meaning: 'What it says',
  meanings: {
    Improving: 'a change in the good direction that chance does not explain',
    'Slight improvement':
      'the latest year is somewhat better than the year before, and chance can explain it',
    Stable: 'no signal, and the latest year is close to the year before where there are two',
    'Slight deterioration':
      'the latest year is somewhat worse than the year before, and chance can explain it',
    Deterioration: 'a change in the bad direction that chance does not explain',
    Increase: 'more than before, beyond chance, where neither direction is good in itself',
    Decrease: 'less than before, beyond chance, where neither direction is good in itself',
    'Reflects policing activity': 'what is counted is found by police work: no judgement is made',
    'Insufficient data': 'too few periods or too few events to say anything',
  },
};

const order: PartWords = {
  title: 'How the word is found',
  text: [
    'The rules are asked in the order of this page. The first that applies gives the word, and the others are not asked. They read the longest stretch of months, quarters or years without a gap that ends with the latest figure.',
    'An author may put another word in its place, and must publish the reason. The word of the rule then still stands beside it. The force’s own word is shown as the force gave it.',
  ],
};

/** The numbers in the rules, as text. */
interface Thresholds {
  readonly points: string;
  readonly events: string;
  readonly percent: string;
}

const rules = ({ points, events, percent }: Thresholds) =>
  ({
    'police-generated': {
      title: 'Reflects policing activity',
      text: [
        'Some offences are found because the police look for them, such as drug trafficking, and stops are made by the police themselves. More of them can mean more harm or more work. No good or bad direction is claimed for such a measure, whatever its figures do.',
      ],
    },
    'too-few': {
      title: 'Insufficient data',
      text: [
        `It takes ${points} months without a gap, or two whole years of quarters, or two years. And it takes ${events} events in the latest year: below that, luck alone can double or halve a count. The count and its interval are shown instead. A series whose latest figure is missing or hidden has no word either.`,
      ],
    },
    'special-cause': {
      title: 'Special cause',
      text: [
        `With ${points} periods or more, a control chart is made of single values. If one of its four rules marks the latest period, the word is “Improving” or “Deterioration” by the direction that is good, or “Increase” or “Decrease” where neither is. A trend points where it leads; the other rules point to the side of the mean on which the period lies.`,
      ],
    },
    'annual-rate-ratio': {
      title: 'Annual rate ratio',
      text: [
        'Where the chart gives no signal and there are two whole years, the events of the latest year are divided by those of the year before, each for a day of its year. If the 95% interval of that ratio does not hold 1, chance does not explain the change, and the word is the same as for a special cause. It is used for counts only: behind a rate or a percentage the events are not known here.',
      ],
      formula: {
        words: 'Events a day in the latest year, divided by events a day in the year before.',
        signs: 'ratio = (x ÷ days) ÷ (y ÷ days), with its exact interval',
      },
    },
    'twelve-month-change': {
      title: 'Twelve-month change',
      text: [
        `Where chance can explain the change but it is more than ${percent} up or down, the word is “Slight improvement” or “Slight deterioration”. For a count it is the change of the ratio above; for a rate or a percentage, of the mean of the periods of each year. Where neither direction is good, a change that chance can explain gets no word, and the measure counts as stable.`,
      ],
    },
    'no-signal': {
      title: 'No signal',
      text: [
        'None of the rules above applies: the word is “Stable”. It does not say that nothing happens, only that the latest figures are like those before. It is also the word where one of the two years has no events, and the control chart gives no signal.',
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
