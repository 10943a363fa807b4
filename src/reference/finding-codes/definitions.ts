import type { FindingCode } from './finding-code.ts';

const shared = {
  stage: 'reading',
  source: 'The form of a definition: docs/measures.md.',
  officeOnly: true,
} as const;

const correct = 'Correct the definition at the line that the finding names.';

/** What a definition of one’s own may not be like. Told to the office: a publication has none of them. */
export const definitionCodes: readonly FindingCode[] = [
  {
    ...shared,
    code: 'definition-clash',
    title: 'A definition of which the name is taken',
    why: 'Two things of one name cannot be told apart, and what was published under the name must go on to mean the same.',
    fix: 'Give it another name.',
  },
  {
    ...shared,
    code: 'definition-misnamed',
    title: 'A definition in a file that cannot name it',
    why: 'The name of the file is the name of the dataset, of its returns and of its download.',
    fix: 'Rename the file.',
  },
  {
    ...shared,
    code: 'definition-unsound',
    title: 'A definition that cannot be',
    why: 'A formula over columns that are not there, or one that adds minutes to pounds, gives numbers that mean nothing.',
    fix: correct,
  },
  {
    ...shared,
    code: 'definition-loosened',
    title: 'People who are protected no longer',
    why: 'What a release has hidden must not be shown by the next because the definition has changed.',
    fix: 'Protect them as before.',
  },
  {
    ...shared,
    code: 'definition-changed',
    title: 'A measure that is worked out otherwise than before',
    why: 'Figures of one name and address are taken for the same thing, whenever they were published.',
    fix: 'Say so in the reason of the revision, or give the measure a new id.',
  },
  {
    ...shared,
    code: 'definition-people',
    title: 'People who may not be protected',
    why: 'Somebody in a small group can be recognised by its number. Only the office knows whether people are counted.',
    fix: 'Write “disclosure: people” where they are.',
  },
  {
    ...shared,
    code: 'definition-sum-unsaid',
    title: 'A sum of people that no identity says',
    why: 'Where numbers add up in every row, whoever knows all but one knows that one too. It is taken account of where the definition says it.',
    fix: 'Add it to the identities of the dataset.',
  },
  {
    ...shared,
    code: 'definition-counts-again',
    title: 'People who are counted in two tables that nothing ties',
    why: 'What is hidden in one table can be read in the other, unless it is known that both count the same people.',
    fix: 'Protect the second table as well, and say in its margins what it shares with the first.',
  },
  {
    ...shared,
    code: 'definition-compares',
    title: 'Shares and places of which nothing says what they are made of',
    why: 'A share of a total that is hidden tells the total, and a place among hidden numbers tells which is larger.',
    fix: 'Say what they are made of; until then they are hidden wherever a count of the dataset is.',
  },
  {
    ...shared,
    code: 'definition-tells-nothing',
    title: 'Numbers that are shown however small',
    why: 'What is said to tell nothing of anybody is not protected; said of counts of people, it would show them.',
    fix: 'See that the numbers are public anyway.',
  },
];
