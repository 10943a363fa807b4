import type { Statement, Text } from './statement.ts';

/** Sentences one after the other, as one text. */
export function joined(sentences: readonly Text[]): Text {
  const [only] = sentences;
  return only !== undefined && sentences.length === 1
    ? only
    : ({ say: 'joined', sentences } satisfies Statement);
}

/** Several as they are counted up in a sentence. */
export function listed(texts: readonly Text[]): Text {
  const [only] = texts;
  return only !== undefined && texts.length === 1
    ? only
    : ({ say: 'listed', texts } satisfies Statement);
}
