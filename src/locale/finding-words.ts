/** The words around a finding of the checks, and around an interval. */
export const findingWords = {
  title: 'What the checks found',
  lede: 'The figures stand as they were given. Where something does not add up, is out of date or is missing, it is said here.',
  /** The mark at a number, in the square brackets that official statistics use for it. */
  mark: (number: string) => `[note ${number}]`,
  numbered: (number: string) => `Note ${number}.`,
  severity: { error: 'Error', warning: 'Warning', note: 'For information' },
  why: 'Why this is checked',
  answer: 'Public note:',
  signed: (name: string, role: string) => `Signed: ${name}, ${role}`,
};

export const intervalWords = {
  meaning: 'What an interval means',
  method: 'how this one is worked out',
  under: (level: string) =>
    `In small type under a value: its ${level} interval, the levels that fit it.`,
  elsewhere: (level: string) =>
    `The page of each number gives its ${level} interval, the levels that fit it; the download has them all.`,
};
