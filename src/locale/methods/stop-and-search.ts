import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Stop and search: rates and ratios by ethnicity',
  lede: 'Areas have different numbers of Black, Asian and White residents, so counts of searches cannot be compared. Searches for every 1,000 residents of a group can, with care: the result says how unequal the rates are, and not why.',
  sources: [
    'Home Office, Police powers and procedures, and the Race Disparity Unit: searches by self-defined ethnicity per 1,000 residents of the same ethnicity, compared with White.',
    'Race Disparity Unit, Stop and search data and the effect of geographical differences (2021): what the resident population can and cannot show.',
    'Office for National Statistics, Census 2021: residents by ethnic group.',
    'Manski, Partial identification of probability distributions (2003): bounds that assume nothing of those not stated.',
  ],
};

const parts = {
  rate: {
    title: 'The rate',
    text: [
      'Searches of people of a group, divided by the residents of that group, times 1,000. It belongs to its own period: the rate of a quarter cannot be set beside the rate of a year.',
    ],
    formula: {
      words: 'Searches, divided by residents, times 1,000.',
      signs: 'rate = searches ÷ residents × 1,000',
    },
  },
  ratio: {
    title: 'The ratio',
    text: [
      'The rate of a group, divided by the rate of White people in the same place and period. A ratio of 3 means that the group was searched at three times the rate. It has an interval, because the number of searches in a quarter is partly chance.',
    ],
    formula: {
      words: 'The rate of the group, divided by the White rate.',
      signs: 'ratio = rate of the group ÷ White rate',
    },
  },
  total: {
    title: 'A total that is like for like',
    text: [
      'Where no ethnicity was stated, a search belongs to no group. It must then be left out of the total too, before the total is compared with the White rate, from which it is left out already. Otherwise the total comes out too high, by nothing but the way it was added up.',
    ],
    formula: {
      words:
        'All searches less those not stated, divided by all residents; then by the White rate.',
      signs: '(all − not stated) ÷ all residents ÷ (White searches ÷ White residents)',
    },
  },
  'not-stated': {
    title: 'If those not stated were known',
    text: [
      'Nobody knows to which groups the people belonged who stated none. Two extremes can be worked out: that all of them were White, and that all of them were of the group. The true ratio lies between the two. Where the share not stated is large, the two are far apart, and that is the finding.',
    ],
    formula: {
      words:
        'For the least, add all those not stated to the White searches. For the most, add them to the searches of the group.',
      signs:
        'least = (a ÷ A) ÷ ((b + not stated) ÷ B)        most = ((a + not stated) ÷ A) ÷ (b ÷ B)',
    },
  },
  'few-residents': {
    title: 'Where residents say little',
    text: [
      'A rate by residents supposes that most of those searched live in the area. Where hardly anybody lives, and very many work or visit, it says little: nearly all that is over the line comes from people who are not under it.',
      'Two rules tell where. An area with fewer than 50,000 residents says little of any group: at the Census of 2021 that is the City of London alone, with 8,584, and the next smallest area has half a million. And in any area a group says little where a year has one search or more for each ten of its residents. Numbers of searches are then told and drawn first; rates and ratios stay in the table, for whoever wants to work with them.',
    ],
    formula: {
      words:
        'Fewer than 50,000 residents in the area; or ten searches a year for each hundred residents of the group.',
      signs:
        'residents of the area < 50,000        or        searches ÷ years ≥ residents of the group ÷ 10',
    },
  },
  bases: {
    title: 'Self-defined or officer-defined',
    text: [
      'Either the person searched says which group they belong to, or the officer says which group they look to be. The two give different ratios for the same searches, because some of those who stated nothing are put into a group by the officer. They are never mixed in one table, and every table says which it uses.',
    ],
  },
  'open-records': {
    title: 'Counted from open records',
    text: [
      'data.police.uk publishes a record of each search that a force has sent. The pages about stop and search are counted from these records, and each names the archive that they came from. They need not agree with the force’s own count, which is made on its own system on another day.',
      'A search belongs to the month of its time in the United Kingdom. Times are published in UTC, so that in summer a search of the first hour of a month bears the date of the month before.',
      'Records that agree in every column are all counted: nothing tells a record that was sent twice from two people who were searched together.',
      'A month for which the force sent no file, or far fewer records than its other months and the other forces lead to expect, is marked and is not taken for a fall.',
      'A place is one of a list of points, chosen so that nobody’s address can be told. A search is counted to the small area and the partnership of its point; one without a point to neither.',
    ],
  },
  found: {
    title: 'Whether it was found',
    text: [
      'Of a search it is recorded that its outcome was linked to what was searched for, that it was not, or nothing. Nothing is not no: some forces leave the answer out where nothing followed, some always. The share that was found is therefore given as a range, from what it is if no unanswered search found anything to what it is if every one did, with the share among the answered beside it. Forces are not compared by it.',
    ],
  },
  cautions: {
    title: 'What the numbers cannot show',
    text: [
      'People who live elsewhere are searched too, at an airport, on a motorway or in a town centre, while only residents are divided by. The people who are out on the street are not counted anywhere.',
      'Residents are those of the Census of 2021; the searches are later. Groups also differ in age, and young people are searched most: an age-adjusted rate takes that out.',
      'One person may be searched many times. The interval takes each search for independent, so it is somewhat too narrow.',
      'Searches of vehicles alone have no person and are left out. In small groups a few searches move the ratio a long way; the interval shows how far.',
      '“Searched at three times the rate” is what was measured. “Three times as likely to be searched” needs a base that is named, and neither says why.',
    ],
  },
} satisfies Readonly<Record<string, PartWords>>;

const examples = {
  rate: (group: string) => `Rate per 1,000, ${group}.`,
  rateResult: (group: string, rate: string) =>
    `${group}: ${rate} searches for every 1,000 residents in the period.`,
  ratio: 'One divided by the other.',
  range: 'The 95% interval, by the log method.',
  ratioResult: (group: string, ratio: string, range: string) =>
    `${group} people were searched at ${ratio} times the rate of White people; ratios from ${range} fit that.`,
  share: 'Searches with no ethnicity stated, of all.',
  asPrinted: 'All searches, against the White rate: not like for like.',
  likeForLike: 'Without those not stated: like for like.',
  totalResult: (like: string, unlike: string) =>
    `Like for like the ratio of the total is ${like}, and not ${unlike}.`,
  least: 'If all of those not stated were White.',
  most: (group: string) => `If all of those not stated were ${group}.`,
  boundsResult: (least: string, most: string) =>
    `The ratio lies somewhere from ${least} to ${most}; the numbers alone cannot say where.`,
};

export const stopAndSearch = { page, parts, examples };
