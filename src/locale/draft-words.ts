/** The words that mark what nobody has released yet. */
export const draftWords = {
  label: 'Draft',
  says: 'Nobody has released this. It may change, and must not be quoted.',
  title: (title: string) => `Draft: ${title}`,
  stale: (time: string) =>
    `This page is as it was at ${time}: since then it could not be made again.`,
  cannotBeShown: 'This folder cannot be shown yet',
  errors: (many: number) =>
    many === 1 ? 'One error stops publication:' : `${many} errors stop publication:`,
  again: 'Save the file that is named, and load the page again.',
  /** On paper. */
  paper: 'Draft, not released',
} as const;
