/** What stands in a passage where a figure or a claim is bound. */
export const boundMark = '\uFFFC';

/** A stretch of an author’s words: a paragraph, a caption, a note. */
export interface Passage {
  /** As printed, with {@link boundMark} for everything bound. */
  readonly text: string;
  /** The line of the file on which what stands at this position was written. */
  readonly lineAt: (position: number) => number;
}

/** From one position of a passage up to, and not with, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text on one line, so that patterns need not know where lines end. Positions stay the same. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

/** Where a pattern is found. */
export function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
}

export function lies(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
