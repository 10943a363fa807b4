import { onOneLine, type Passage, type Span } from './passage.ts';

/** Words that no figure bears out, with the source that an author vouches for. */
export interface Attested {
  readonly text: string;
  readonly source: string;
}

/** Where a passage holds an attested text. */
export function attestedSpans(text: string, attested: readonly Attested[]): readonly Span[] {
  const words = comparableText(text);
  return attested.flatMap((entry) => {
    const wanted = comparableText(entry.text);
    const found: Span[] = [];
    for (let from = words.indexOf(wanted); from !== -1; from = words.indexOf(wanted, from + 1)) {
      found.push({ from, to: from + wanted.length });
    }
    return found;
  });
}

/** Attested texts that stand in none of the passages any more. */
export function unusedAttested(
  passages: readonly Passage[],
  attested: readonly Attested[],
): readonly Attested[] {
  const all = passages.map(({ text }) => comparableText(text));
  return attested.filter((entry) => !all.some((text) => text.includes(comparableText(entry.text))));
}

/** Apostrophes and line ends as they happen to be typed make no difference. Positions stay. */
function comparableText(text: string): string {
  return onOneLine(text).replaceAll('’', "'");
}
