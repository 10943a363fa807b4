import type { FindingCode } from './finding-code.ts';

type Entry = readonly [code: string, title: string, why: string];

const written: readonly Entry[] = [
  [
    'attested-unused',
    'Words vouched for that are not there',
    'Who vouches for words vouches for those that stand in the section.',
  ],
  [
    'claim-contradicted',
    'Bound words that the figures contradict',
    'A sentence says something else than the numbers that it is bound to.',
  ],
  [
    'claim-form-unknown',
    'A way of binding words that is not known',
    'What is not understood is not guessed.',
  ],
  [
    'claim-refused',
    'Words that cannot be bound so',
    'The figures are not of a kind that can be compared so.',
  ],
  [
    'claim-without-value',
    'Words bound to a figure without a value',
    'Nothing can be said of a number that is not there.',
  ],
  [
    'disclosure-hidden',
    'Numbers that are hidden',
    'Small numbers of people are hidden before anything is rendered.',
  ],
  [
    'disclosure-interval-narrow',
    'A hidden number that can be worked out',
    'What is published leaves too few possibilities for it, and somebody could be recognised.',
  ],
  ['number-unbound', 'A typed number', 'A number that no figure and no source bears out.'],
  [
    'word-unbound',
    'A typed word of comparison',
    'A word such as lower that no figure and no source bears out.',
  ],
  ['block-id-repeated', 'Two blocks of one name', 'Each table has an address of its own.'],
  [
    'block-refused',
    'A block that cannot be made',
    'A table or chart shows what it says, or nothing.',
  ],
  [
    'block-selects-nothing',
    'A block without a figure',
    'A section promises something that the returns do not hold.',
  ],
  [
    'element-unknown',
    'A name of nothing',
    'What a section says it meets or lacks has to be something that is asked for.',
  ],
  [
    'figure-unbound',
    'A number that is bound to no figure',
    'Every number in words comes from a return.',
  ],
  [
    'not-allowed',
    'Something that a section may not hold',
    'Pages have to be readable by everyone, on paper too.',
  ],
  [
    'note-matches-nothing',
    'A public note about nothing',
    'What it answers is no longer found, or never was.',
  ],
  [
    'return-not-supplied',
    'A return that was never supplied',
    'A section has room for figures that nobody has sent.',
  ],
  ['section-head-missing', 'A section without its title', 'Readers find a section by its title.'],
  ['section-listed-twice', 'A section that is listed twice', 'It would be read as two.'],
  ['section-missing', 'A section that is missing', 'The contents promise it.'],
  ['section-not-listed', 'A section that is not in the contents', 'It is not published.'],
];

/** What words and blocks of a section may not be like. */
export const writingCodes: readonly FindingCode[] = written.map(([code, title, why]) => ({
  code,
  stage: 'writing',
  title,
  why,
  fix: 'Correct the section or edition.yaml at the line that the finding names.',
  source: 'The form of a publication folder.',
}));
