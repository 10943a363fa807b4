import type { FindingCode } from './finding-code.ts';

type Entry = readonly [code: string, title: string, why: string, source: string, onPage?: true];

const consistency = 'Code of Practice for Statistics: quality, and accuracy of what is published.';
const order =
  'Elected Local Policing Bodies (Specified Information) Order 2011, as amended in 2021, and its guidance.';
const own = 'A rule of this publication.';

const checked: readonly Entry[] = [
  [
    'identity-columns-add',
    'Parts that do not add up',
    'A total in a row is the sum of its parts, within the rounding that the dataset states.',
    consistency,
  ],
  [
    'identity-rows-add',
    'Rows that do not add up',
    'A total under a table is the sum of its rows, within the rounding that the dataset states.',
    consistency,
  ],
  [
    'identity-percentage',
    'A percentage that is not one',
    'A percentage is worked out again from its number and its base.',
    consistency,
  ],
  [
    'identity-at-most',
    'A part that is larger than the whole',
    'What is among others cannot be more than they are.',
    consistency,
  ],
  [
    'figures-disagree',
    'Figures that disagree',
    'The same thing is given twice, as two numbers. One of them is wrong, and a reader cannot tell which.',
    consistency,
  ],
  [
    'value-unlike-series',
    'A number unlike its series',
    'More than three times the highest of the rest, or less than a third of the lowest, is more often a slipped digit than an event.',
    own,
  ],
  [
    'average-without-series',
    'An average without what it is of',
    'Nobody can work out an average again without the counts.',
    consistency,
  ],
  [
    'ranks-disagree',
    'Two ranks for one thing',
    'One force has one rank among the others at one time.',
    consistency,
  ],
  [
    'rank-period-differs',
    'A rank for another period',
    'A rank and the counts beside it are read as being about the same time.',
    consistency,
  ],
  [
    'forces-compared-differ',
    'Ranks out of different numbers',
    'Ranks of one summary are out of the same number of forces.',
    consistency,
  ],
  [
    'rank-on-small-count',
    'A rank on few cases',
    'Under ten cases a year, chance alone moves a force many places.',
    'Exact Poisson interval of a count: eight cases are compatible with three to sixteen.',
    true,
  ],
  [
    'statement-contradicted',
    'Words that the figures contradict',
    'A comment says lower where the number is higher.',
    consistency,
  ],
  [
    'statements-disagree',
    'Comments that disagree',
    'Two comments say two things of one comparison.',
    consistency,
  ],
  [
    'statement-unverifiable',
    'Words that nobody can check',
    'A comparison with a number that was not supplied has to be taken on trust.',
    consistency,
  ],
  [
    'comparator-undefined',
    'A comparison with something undefined',
    'An average of which nobody says over what months or forces, or how it was worked out, compares with nothing.',
    'HMICFRS and the IOPC average groups of forces in different ways, and a force can be above one average and below another.',
  ],
  ['comment-blank', 'An empty comment', 'A numbered place for a comment holds none.', own],
  [
    'outlook-contradicted',
    'An outlook that the comments contradict',
    'The word for the outlook goes one way, and everything else that the force says goes another.',
    consistency,
  ],
  [
    'outlook-differs-from-rule',
    'An outlook that the figures do not give',
    'By rule the same figures give another word. No national rule for the word exists, so the rule is published.',
    own,
  ],
  [
    'total-mixes-bases',
    'A total on two bases',
    'A total counts people of whom something is not known above the line, and nobody of whom it is not known is below it. The quotient is too large.',
    'Race Disparity Unit: rates by ethnicity leave out people whose ethnicity is not stated.',
  ],
  [
    'definitions-mixed',
    'Two definitions in one table',
    'What people say of themselves and what an officer sees give different groups, and are not compared.',
    'Race Disparity Unit and Home Office: self-defined and officer-defined ethnicity.',
  ],
  [
    'count-as-percentage',
    'A count given as a percentage',
    'A percentage is of something; a count of offences is of nothing.',
    consistency,
  ],
  [
    'change-on-small-count',
    'A percentage of few',
    'One case more or fewer of ten is a tenth.',
    own,
  ],
  [
    'small-group-shown',
    'A number of very few people',
    'People can be recognised in a small group.',
    'UK GDPR; common practice hides counts under five.',
  ],
  [
    'required-element-missing',
    'Something that has to be there',
    'Law, guidance or the body’s own word asks for it.',
    order,
  ],
  ['gap-filled', 'A gap that is none any more', 'What it says is missing has been supplied.', own],
  [
    'data-not-supplied',
    'Data that were never supplied',
    'A picture of numbers can be neither checked nor read aloud.',
    'Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018.',
  ],
  [
    'standard-outdated',
    'A standard that no longer holds',
    'Cases are held against a limit that was changed since.',
    'Domestic Violence Disclosure Scheme statutory guidance, April 2023.',
  ],
  [
    'standard-missing',
    'A figure without its standard',
    'A reader cannot tell whether the number is good without knowing what was asked for.',
    own,
  ],
  [
    'block-stale',
    'Figures that are out of date',
    'The edition is read as being about its own month, or about the last one.',
    'Police Reform and Social Responsibility Act 2011, section 11(4): as soon as practicable.',
  ],
  [
    'periods-mixed',
    'Periods that differ',
    'An edition gathers figures of several periods; every table says which.',
    own,
  ],
  [
    'team-outside-table',
    'A team that is in no table',
    'It may be one of the table’s teams under another name, and be counted twice or not at all.',
    own,
  ],
];

/** What the checks look for in an edition and the data behind it. */
export const checkCodes: readonly FindingCode[] = checked.map(
  ([code, title, why, source, onPage]) => ({
    code,
    stage: 'check',
    title,
    why,
    source,
    ...(onPage === undefined ? {} : { onPage }),
  }),
);
