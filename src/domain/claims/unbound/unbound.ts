import { type Attested, attestedSpans } from './attested.ts';
import { lies, onOneLine, type Passage, type Span, spansOf } from './passage.ts';
import { type Recognised, recognisedNumbers, recognisedWords } from './recognised.ts';
import { comparisons, numbers } from './suspects.ts';

/** A number or a word of comparison in an author’s words that nothing bears out. */
export interface Unbound {
  readonly kind: 'number' | 'word';
  readonly text: string;
  readonly line: number;
}

/**
 * Finds what is neither bound to a figure, nor recognised as no claim at all, nor attested with a
 * source; in the order of the text.
 */
export function findUnbound(passage: Passage, attested: readonly Attested[]): readonly Unbound[] {
  const text = onOneLine(passage.text);
  const found = [
    ...suspects('number', text, numbers, recognisedNumbers, attested),
    ...suspects('word', text, comparisons, recognisedWords, attested),
  ];
  return found
    .toSorted((one, other) => one.span.from - other.span.from)
    .map(({ kind, span }) => ({
      kind,
      text: text.slice(span.from, span.to),
      line: passage.lineAt(span.from),
    }));
}

/** Most passages have no suspects, and nothing else has to be looked for in these. */
function suspects(
  kind: Unbound['kind'],
  text: string,
  pattern: RegExp,
  recognised: readonly Recognised[],
  attested: readonly Attested[],
): readonly { readonly kind: Unbound['kind']; readonly span: Span }[] {
  const spans = spansOf(pattern, text);
  if (spans.length === 0) return [];
  const excused = [...attestedSpans(text, attested), ...recognisedIn(text, recognised)];
  return spans
    .filter((span) => !excused.some((excuse) => lies(span, excuse)))
    .map((span) => ({ kind, span }));
}

function recognisedIn(text: string, patterns: readonly Recognised[]): readonly Span[] {
  return patterns.flatMap(({ pattern }) => spansOf(pattern, text));
}
