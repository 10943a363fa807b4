/** The words about numbers that were published and are others now. */
export const correctionWords = {
  title: 'Corrections',
  lede: 'Every number published here that is no longer what it was: what stood before, what stands now, since when, and why.',
  none: 'No number that was published has been changed since.',
  /** Beside a number that changed; `was` is what stood before, and stays on its line. */
  beside: {
    correction: (was: string) => `corrected, was\u00a0${was}`,
    revision: (was: string) => `revised, was\u00a0${was}`,
    protection: (was: string) => `changed, was\u00a0${was}`,
  },
  /** In an older edition, beside a number that newer returns give otherwise; it stays on its line. */
  restated: (month: string, now: string) => `restated in ${month}:\u00a0${now}`,
  /** On the page of a number: editions that show another value. */
  earlier: 'What earlier editions show',
  earlierCaption: 'What this number is in earlier editions, which are made from earlier returns',
  edition: 'Edition',
  published: 'Published',
  /** What stands for a value that is none. */
  without: {
    suppressed: 'hidden',
    unavailable: 'not available',
    'not-applicable': 'not applicable',
  },
  /** What stood before a number that is hidden now: the number is not told. */
  shown: 'shown',
  taken: 'taken back',
  /** Under a table: `Corrected and revised in release …`. */
  and: ' and ',
  note: (what: string, id: string, when: string) => `${what} in release ${id}, ${when}.`,
  done: { correction: 'Corrected', revision: 'Revised', protection: 'Hidden or shown again' },
  allOf: (id: string) => `What changed in ${id}`,
  /** The notice at the head of a section or an edition. */
  notice: 'Changed since it was published',
  noticeText: (id: string, when: string, counts: string) =>
    `Release ${id} of ${when} changes what is shown here: ${counts}.`,
  counts: {
    correction: (count: string, one: boolean) =>
      one ? 'one number is corrected' : `${count} numbers are corrected`,
    deletion: (count: string, one: boolean) =>
      one ? 'one number is taken back' : `${count} numbers are taken back`,
    revision: (count: string, one: boolean) =>
      one
        ? 'one provisional or missing number is revised'
        : `${count} provisional or missing numbers are revised`,
    protection: (count: string, one: boolean) =>
      one
        ? 'one number is hidden or shown again to protect people'
        : `${count} numbers are hidden or shown again to protect people`,
  },
  reason: (reason: string) => `Reason: ${reason}`,
  noReason: 'These changes were to be expected.',
  caption: (id: string) => `Numbers changed in release ${id}`,
  figure: 'Number',
  before: 'Before',
  now: 'Since then',
  kinds: {
    correction: 'Correction',
    revision: 'Planned revision',
    protection: 'Protection of people',
  },
  history: 'What was published so far',
  historyCaption: 'What this number was, newest first',
  value: 'Value',
  since: 'Since',
  sinceRelease: (id: string, when: string) => `Release ${id}, ${when}`,
  first: 'When first published',
  again: 'Published again later',
  why: 'Why',
  policy: 'What is called what',
  policyText: [
    'A correction puts right what was wrong: a number had been misread, miscounted or worked out wrongly, or should not have been published. It is made as soon as the mistake is known, in a new revision with its reason.',
    'A planned revision was to be expected: a number marked [p], provisional, becomes final or moves, or one marked [x], not available, arrives.',
    'A number may come to be hidden to protect people in small groups, or be shown again. Where one is hidden now, what it was before is not repeated: [c] stands for it.',
  ],
  promises: 'What is done about each',
  promisesText: [
    'Beside a number that changed stands what it was before, wherever it is shown, and the page of the number tells its whole history. Nothing is ever taken off this list.',
    'The release in which the former number stood is kept as it was published, and says that it was replaced.',
    'An edition shows the numbers of the returns that it was made from. When a newer edition is made from a return that changes one, the older edition keeps its own, and says beside it what it is now.',
    'A number that differs only behind its last printed digit is not listed here; the file of changes has it.',
  ],
  code: 'This follows the Code of Practice for Statistics, which sets planned revisions apart from corrections.',
  report: 'Is a number wrong? Write to',
  releases: 'All releases',
  changesJson: 'What this release changes, as JSON',
  releasesJson: 'All releases with their corrections, as JSON',
} as const;
