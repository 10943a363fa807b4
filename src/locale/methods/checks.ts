import type { MethodWords } from './words.ts';

const page: MethodWords = {
  title: 'Checks: what is looked for before publication',
  lede: 'Before an edition is published, its figures and its words are read by a machine for what people overlook. Each thing that it looks for stands here with the reason.',
  sources: [
    'The checks were made from the mistakes in published documents, each of which one of them finds.',
  ],
};

export const checks = {
  page,
  how: {
    title: 'What happens with a finding',
    text: [
      'A finding is an error, a warning or for information. An error stops publication until it is mended, or until the body answers it with a public note under a person’s name. A warning is shown beside the figure until it is mended or answered.',
      'The figures themselves are never changed: they are the force’s.',
    ],
  },
  fix: 'What to do:',
  none: 'The list of checks has not been given with this publication.',
};
