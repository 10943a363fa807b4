import type { MethodWords, PartWords } from './words.ts';

const page: MethodWords = {
  title: 'Checks: what is looked for before publication',
  lede: 'Before an edition is published, its figures and its words are read by a machine for what people overlook. Each thing that it looks for stands here with the reason.',
  sources: [
    'Each entry names what it rests on. Many were made from mistakes in published documents that nobody had seen.',
  ],
};

const how: PartWords = {
  title: 'What happens with a finding',
  text: [
    'A finding is an error, a warning or for information. An error stops publication until it is mended, or until the body answers it with a public note under a person’s name. A warning is shown beside the figure until it is mended or answered.',
    'A number that a finding is about is marked, as in [note 2], and the mark leads to the finding. The figures themselves are never changed: they are the force’s.',
  ],
};

const stages = {
  check: {
    title: 'What is checked in the figures and the words',
    text: [
      'These hold the figures against each other, against the words about them and against the law. The body can answer them with a public note.',
    ],
  },
  writing: {
    title: 'What is checked in how an edition is written',
    text: [
      'These are about sentences and tables that the body writes. They are mended before anything is published, so a reader never meets them.',
    ],
  },
  reading: {
    title: 'What is checked in a file that the force hands over',
    text: [
      'These are about files that cannot be read as they should be. Such a file is refused whole, and the one before it stays.',
    ],
  },
} satisfies Readonly<Record<string, PartWords>>;

export const checks = { page, how, stages, fix: 'What to do:', source: 'It rests on:' };
