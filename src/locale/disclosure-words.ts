/** The words of the page about numbers that are hidden to protect people. */
export const disclosureWords = {
  title: 'Numbers that are hidden',
  lede: 'Some numbers of people are not shown, so that nobody in a small group can be recognised. In their place stands [c].',
  why: 'Why',
  whyText: [
    'A table may say that one person of a certain age and background was stopped, or that one of the few who left a job had declared a disability. Somebody who knows the person could learn something about them that is nobody else’s business. Data protection law does not allow that.',
    'Counts of crimes, calls, posts and money say nothing about a person, and are not hidden.',
  ],
  rules: 'The rules',
  proof: 'How we know that it is enough',
  proofText: [
    'To hide a small number is not enough where the row and its total are shown: whoever takes the others from the total has it back. So some numbers that are not small are hidden as well, and [c] does not tell which is which.',
    'For every hidden number we work out the smallest and the largest whole number that it could be, by everything that is published: all tables, their totals, percentages, downloads, tables that count the same things another way, and what was published before. If too few are possible, nothing is published.',
    'The ranges below are what anybody can work out by arithmetic from this release alone. They give nothing away. Beside earlier releases some are narrower, and still no fewer whole numbers are possible than the rules say.',
    'A return with hidden numbers has no fingerprint on its figures: with it, guesses at the hidden numbers could be tried until one fits.',
  ],
  neverZero: 'No hidden number is zero: zeros are shown.',
  maybeZero: 'A hidden number can be zero here: some zeros had to be hidden to protect others.',
  hidden: 'What is hidden',
  nothing: 'Nothing is hidden at present: no count of people is small.',
  count: (numbers: string, figures: string) =>
    `${numbers} hidden numbers; ${figures} figures show [c] because they are such a number or are made of some.`,
  caption: (title: string) => `Hidden numbers in: ${title}`,
  about: 'About',
  column: 'What is counted',
  period: 'Period',
  range: 'What it could be',
  json: 'The same as JSON',
} as const;
