/** The words that mark what nobody has released yet. */
export const draftWords = {
  label: 'Draft',
  says: 'Nobody has released this. It may change, and must not be quoted.',
  title: (title: string) => `Draft: ${title}`,
  /** On paper. */
  paper: 'Draft, not released',
} as const;
