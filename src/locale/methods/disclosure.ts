import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Hidden numbers: how people in small groups are protected',
  lede: 'A table that counts one woman inspector of a given age tells her colleagues something about her. In tables about people, small numbers are hidden, others are hidden so that they cannot be worked out, and it is proved that they cannot.',
  sources: [
    'No rule for these bodies is set by law: the test is whether a person could be recognised (UK General Data Protection Regulation). Thresholds in public statistics run from 5 to 10.',
    'NHS Digital, guidance on disclosure control: primary and secondary suppression. Government Analysis Function: the symbol [c].',
    'Fischetti and Salazar (2001), and Hundepool and others, Statistical disclosure control (2012): intervals of hidden cells by linear programming.',
  ],
};

const parts = {
  why: {
    title: 'What is hidden',
    text: [
      'It applies to tables about people: staff, victims, complainants, people searched. Recorded crime of a whole force is not hidden. A small count, by the usual rule from 1 to 4, becomes [c]. None is shown as 0, because it is about nobody.',
      'Hidden is not missing and not nothing, and it looks the same on the page, in the spreadsheet, in the CSV and for programs. An interval around a hidden number is not shown either: its ends would tell it.',
    ],
  },
  secondary: {
    title: 'Why others are hidden with it',
    text: [
      'If one number of a row is hidden and the total is shown, anyone can subtract. So at least one more in the row and one more in the column are hidden, chosen so that as little as possible is lost. The same goes for every other table that holds the same people: by another breakdown, as a percentage, or in an earlier edition.',
    ],
    formula: {
      words: 'A single hidden number is the total less the others.',
      signs: 'hidden = total − the others',
    },
  },
  percentages: {
    title: 'Percentages of few people',
    text: [
      'A percentage of a small group is a count in disguise. It is shown only where the number of people behind it, and the number it is out of, may both be shown.',
    ],
    formula: {
      words: 'The percentage times the number it is out of gives the count away.',
      signs: 'count = percentage × base ÷ 100',
    },
  },
  proof: {
    title: 'The proof',
    text: [
      'Before anything is published, the site asks of every hidden number: what is the least, and what is the most, that it can be, given everything that is published? The two are worked out exactly, as the answers to two linear programmes. By the usual rule at least five whole numbers must stay possible for each, or publication stops.',
      'That is a promise about arithmetic. Whoever also runs these public rules on every table that fits what is published can rule out those for which something else would be hidden, and may be left with fewer numbers.',
      'A report says what was hidden and why, without saying what it was.',
    ],
    formula: {
      words:
        'The least and the most that the number can be, where all rows and columns must add up to what is published.',
      signs: 'min x and max x, subject to every published sum; max − min + 1 ≥ 5',
    },
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  total: 'The row adds up to a published total.',
  others: 'The numbers that are shown.',
  left: 'What is left for the hidden one.',
  told: 'One hidden number is no secret: the row tells it.',
  share: 'A published percentage, and the number it is out of.',
  product: 'One times the other.',
  disguise: 'The percentage tells the number of people.',
  row: 'Two numbers of the row are hidden. What is left for the two.',
  least: 'The least that either can be: it is not none, because none is shown as 0.',
  most: 'The most that either can be: what is left, if the other is the least.',
  span: (least: string, most: string, values: string) =>
    `Each of the two can be anything from ${least} to ${most}: ${values} values, and no way to tell which.`,
};

export const disclosure = { page, parts, examples };
