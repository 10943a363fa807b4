/** The words around a worked example. */
export const worked = {
  title: 'Worked example',
  own: 'With a figure of this publication:',
  ownOfMany: 'With figures of this publication:',
  published: (source: string) =>
    `No such figure has been published here yet, so this uses a published one. Source: ${source}.`,
  borrowed: (source: string) => `With published numbers. Source: ${source}.`,
  made: 'With round numbers, made up to show the method. They are about no real place.',
  dates: 'With days chosen to show the rule.',
  inWords: 'In words',
  inSigns: 'In signs',
  signsNote: 'z is 1.96 for a level of 95%, and 3.09 for 99.8%. x is a count, n a number of cases.',
  sources: 'Where the method comes from',
  contents: 'On this page',
};
