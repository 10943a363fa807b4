import type { FindingCode } from './finding-code.ts';

type Entry = readonly [code: string, title: string, why: string, fix: string];

const order =
  'Police Reform and Social Responsibility Act 2011, section 11, and the Specified Information Order.';

const checked: readonly Entry[] = [
  [
    'duty-overdue',
    'An item of the law that is late',
    'The last day has passed, and the body vouches that it records everything it publishes.',
    'Publish it, or record where it has been.',
  ],
  [
    'duty-past-target',
    'An item past the body’s own target',
    'The law says as soon as practicable and sets no day; the body set itself one, which has passed.',
    'Publish it, or record where it has been.',
  ],
  [
    'duties-unknown',
    'Items of the law of which nothing is recorded',
    'A resident cannot tell whether they are published. Silence is not counted as late.',
    'Record where each is published, or that it does not apply.',
  ],
];

const written: readonly Entry[] = [
  [
    'requirement-unknown',
    'An item of the law that is not known',
    'Items are called by their paragraph, so that everybody means the same one.',
    'Use the id that “answerable duties” prints in JSON.',
  ],
  [
    'evidence-not-found',
    'Evidence that is not there',
    'An item is met by what a reader can open.',
    'Name a section, dataset or document that there is.',
  ],
  [
    'evidence-dates',
    'Evidence that was seen before it was published',
    'One of the two dates is wrong, and a resident judges by them whether it was in time.',
    'Correct the date.',
  ],
];

/** What is found in the register of duties, and in the file that it is kept in. */
export const dutyCodes: readonly FindingCode[] = [
  ...checked.map(([code, title, why, fix]) => entry('check', code, title, why, fix)),
  ...written.map(([code, title, why, fix]) => entry('writing', code, title, why, fix)),
];

function entry(
  stage: FindingCode['stage'],
  code: string,
  title: string,
  why: string,
  fix: string,
): FindingCode {
  return { code, stage, title, why, fix, source: order };
}
