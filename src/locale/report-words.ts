/** Words of the printed report. */
export const reportWords = {
  edition: (month: string) => `Edition of ${month}`,
  contents: 'Contents',
  about: 'About this report',
  published: 'Published',
  revision: 'Revision',
  release: 'Release',
  previous: 'Release before it',
  author: 'Author',
  signOff: 'Sign-off',
  signed: 'signed',
  notSigned: 'not signed',
  gap: 'Not available',
  findings: 'What the checks found',
  answer: 'The body answers:',
  source: 'Source',
  notes: (from: string, to: string) =>
    from === to
      ? `How it was worked out: figure ${from}`
      : `How they were worked out: figures ${from} to ${to}`,
  symbols: 'Symbols',
  attested: 'Words whose source is named',
  attestedSource: (source: string) => `After ${source}:`,
  stated: 'The force’s own word',
  override: (word: string, reason: string) => `The office says “${word}”: ${reason}`,
  figures: 'How the figures were worked out',
  figuresLede:
    'Every figure of this report, in the order in which it first appears. On the site each has a page of its own, under the name that is given here, with the file, row and column of every number that it rests on.',
  interval: (level: string, ends: string) => `${level} interval: ${ends}`,
  given: 'As given in the return.',
  from: 'From',
  cells: (count: string, files: string) => `${count} cells of ${files}`,
  cell: (file: string, row: string, column: string) => `${file}, row ${row}, column ${column}`,
  corrections: 'Corrections',
  correctionsLede: 'Numbers that had been published with another value, newest first.',
  formerly: (before: string, after: string) => `formerly ${before}, now ${after}`,
  withdrawn: (before: string) => `formerly ${before}, taken back`,
  hidden: 'Numbers that are hidden, and why',
  verify: 'How to check that this is what was published',
  verifyLede: (release: string) =>
    `This report is part of the release ${release}. The file release.json beside it lists the SHA-256 of every file; “answerable verify”, or the page “verify” of the site, compares them.`,
  page: (month: string) => month,
} as const;
