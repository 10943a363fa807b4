import type { Text } from '../statements/statement.ts';

/** Words, as a tree that every renderer can print: what Markdown allows in a section. */
export type Prose<Said extends Text = string> =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline<Said>[] }
  | {
      readonly kind: 'heading';
      readonly level: 3 | 4;
      readonly children: readonly Inline<Said>[];
      /** Id of what law or guidance asks for and the passage under it holds: also its anchor. */
      readonly mark?: string;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly Prose<Said>[][] }
  | { readonly kind: 'quote'; readonly children: readonly Prose<Said>[] };

export type Inline<Said extends Text = string> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline<Said>[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline<Said>[] }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly Inline<Said>[] }
  /** A number bound to its figure: `text` is already formatted. */
  | { readonly kind: 'figure'; readonly figure: string; readonly text: Said }
  /** Words bound to figures by a named rule, a part of a page under `methods/`. */
  | {
      readonly kind: 'claim';
      readonly text: Said;
      /** Ids of the figures that bear it out; the first is the one it is about. */
      readonly figures: readonly string[];
      /** Address on the site, for example `methods/comparisons/index.html#against`. */
      readonly rule: string;
    };
