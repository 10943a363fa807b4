import type { FindingCode } from './finding-code.ts';

type Entry = readonly [code: string, title: string, why: string];

const written: readonly Entry[] = [
  [
    'answer-ended',
    'Something put away that is back, or gone',
    'What an office need not be told is told again when its day has passed or its numbers have changed.',
  ],
  [
    'answer-outlived',
    'A public note on something else',
    'A note is about the numbers that it was written for: when they change, it answers nothing.',
  ],
  [
    'attested-unused',
    'An attested text that stands nowhere',
    'What is vouched for has to be what is said.',
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
  [
    'disclosure-shown-before',
    'A number that was shown, and would be hidden',
    'What a release has shown is known for good: to hide it later hides nothing, and tells which numbers are small.',
  ],
  [
    'disclosure-rest-shown-before',
    'A few people who follow from a former release',
    'A whole less its part is a group of people too, and what is on the shelf may tell it.',
  ],
  [
    'disclosure-former-number-told',
    'A number that a release hides, and that is another now',
    'Beside what is published now it could be worked out what the number was before, though it is hidden in both.',
  ],
  [
    'disclosure-releases-not-read',
    'Former releases that were not read',
    'What former releases have shown is known for good, and what is hidden now has to be safe beside it.',
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
    'claim-contradicted',
    'A word that the figures contradict',
    'What an author asserts of figures is printed only where they bear it out.',
  ],
  [
    'claim-form-unknown',
    'A way of writing that there is not',
    'What stands in braces is worked out by a published rule, or not at all.',
  ],
  [
    'claim-refused',
    'Something that cannot be said of a figure',
    'A percentage of very few, or a change of a place in an order, would mislead.',
  ],
  [
    'claim-without-value',
    'A comparison with a figure that has no value',
    'What is hidden or was not supplied is neither higher nor lower than anything.',
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
    'hidden-size-told',
    'A word that tells the size of a hidden number',
    'Beside “a small number” [c] is no longer one of many possible numbers, and somebody could be recognised.',
  ],
  [
    'mark-misplaced',
    'A mark that marks no passage',
    'What holds something that is asked for is the passage under a heading.',
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
    'number-unbound',
    'A number that is typed',
    'It would stay as it is when the figures change, and no page shows where it comes from.',
  ],
  [
    'return-not-supplied',
    'A return that was never supplied',
    'A section has room for figures that nobody has sent.',
  ],
  [
    'word-unbound',
    'A word of comparison that nothing bears out',
    'Whether something is higher or lower is for the figures to say, or for a source that is named.',
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
