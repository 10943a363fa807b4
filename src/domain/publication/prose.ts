/** Words, as a tree that every renderer can print: what Markdown allows in a section. */
export type Prose =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly Prose[][] }
  | { readonly kind: 'quote'; readonly children: readonly Prose[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly Inline[] }
  /** A number bound to its figure: `text` is already formatted. */
  | { readonly kind: 'figure'; readonly figure: string; readonly text: string };
