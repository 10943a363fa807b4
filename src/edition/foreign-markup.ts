/** Markup of other kinds of Markdown, which would be printed as signs. */
export interface ForeignMarkup {
  readonly says: string;
  /** Lines before it in the paragraph. */
  readonly at: number;
}

const kinds: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  {
    pattern:
      /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|\s*$|^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/,
    says: 'a table in Markdown is printed as a row of bars; a “table” block shows figures, and a “rows” block a return',
  },
  {
    pattern: /~~\S.*?\S?~~/,
    says: 'text between ~~ is not struck out, but printed with its signs',
  },
  {
    pattern: /\[\^[^\]\s]+\]/,
    says: 'a footnote such as [^1] is not made into one, but printed with its signs',
  },
  { pattern: /^\[[ xX]\] /, says: 'a box to tick is printed as brackets' },
  { pattern: /^:::/, says: 'a line of ::: makes no box, but is printed' },
  { pattern: /==\S.*?\S?==/, says: 'text between == is not marked, but printed with its signs' },
];

/** What of a paragraph’s source is markup that is neither taken here nor words; each kind once. */
export function foreignMarkup(source: string): readonly ForeignMarkup[] {
  const lines = source.split('\n');
  return kinds.flatMap(({ pattern, says }) => {
    const at = lines.findIndex((line) => pattern.test(line));
    return at === -1 ? [] : [{ says, at }];
  });
}
