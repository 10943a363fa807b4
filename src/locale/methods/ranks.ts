import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Ranks and averages: where a force stands',
  lede: 'A rank sounds exact: 22nd of 42. Where counts are small or forces lie close together, luck alone can move a force by many places from one year to the next. A rank is therefore never more than its figures and their interval.',
  sources: [
    'Marshall and Spiegelhalter, Reliability of league tables of in vitro fertilisation clinics, British Medical Journal 316 (1998).',
    'Goldstein and Spiegelhalter, League tables and their limitations, Journal of the Royal Statistical Society A 159 (1996): ranks need intervals of their own.',
    'Crime and Policing Comparator, About the data: the average of a most similar group is the sum of the rates divided by the number of forces, the force itself among them. The value for money dashboards of the inspectorate use weighted averages.',
  ],
};

const parts = {
  first: {
    title: 'What first means',
    text: [
      'First is the best place: the lowest rate of a crime, the highest share of calls answered in time. A rank is made from rates, never from counts, because a larger area has more of everything. It belongs to one period, which stands beside it; a rank to February and a count to March do not belong together.',
      'It is out of 42 where the City of London is left out, which has few residents and no similar force; out of 43 with it; out of 44 with the British Transport Police.',
    ],
  },
  ties: {
    title: 'Ties',
    text: [
      'Forces with equal rates share the better place, and the places that they take up are left out after them: 1st, 2nd, 2nd, 4th.',
    ],
    formula: {
      words: 'One more than the number of forces that are better.',
      signs: 'rank = 1 + number of better forces',
    },
  },
  interval: {
    title: 'How sure a rank is',
    text: [
      'Each force’s rate has an interval. A force whose interval reaches over the rates of many others could have stood in any of their places with a little luck. The interval of a rank says from which place to which. It is worked out from the counts of all forces together, and not by drawing lots, so that it comes out the same each time.',
    ],
  },
  few: {
    title: 'Why 22nd of 42 on 8 homicides tells little',
    text: [
      'Take the count, work out its interval, and divide by the residents. Every force whose rate lies in that span could as well be the better or the worse of the two. For homicide in a middling force, that is most forces in the country. From which of the others a force differs by more than chance is tested one by one, with an allowance for so many.',
    ],
  },
  averages: {
    title: 'Two kinds of average',
    text: [
      'A force is often held against the average of forces like it. A simple average counts every force alike; a weighted one counts every resident alike. The same force can be above the one and below the other, so each average here says which it is, whether the force itself is in it, and from which version of the group.',
    ],
    formula: {
      words:
        'Simple: add the rates and divide by the number of forces. Weighted: add the counts and divide by all residents.',
      signs: 'simple = Σ(xᵢ ÷ nᵢ) ÷ k        weighted = Σxᵢ ÷ Σnᵢ',
    },
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  rates: 'Four rates, from low to high.',
  places: 'Their places.',
  tied: 'The two that are equal share second place, and nobody is third.',
  count: 'The count, and its interval.',
  rate: 'The rate for a million residents (Census 2021).',
  span: 'The same for the two ends.',
  few: (low: string, high: string) =>
    `Any force with a rate from ${low} to ${high} for a million residents cannot be told from this one.`,
  forces: 'Three forces.',
  perThousand: 'Their rates for 1,000 residents.',
  placeIntervals: 'The places that each could have, at 95%.',
  ranked:
    'The force with the lowest rate stays first. The other two cannot be told apart: either may be second.',
  simple: 'Simple average of the rates.',
  weighted: 'Weighted: all crimes by all residents.',
  between: (simple: string, weighted: string) =>
    `The simple average is ${simple}, the weighted one ${weighted}: a force at 0.7 is better than the one and worse than the other.`,
  crimes: (crimes: string, residents: string) => `${crimes} crimes among ${residents} residents`,
};

export const ranks = { page, parts, examples };
