import type { StatementKind, StatementOf, Text } from '../domain/statements/statement.ts';

/** The words for each kind of statement. What a statement holds may be a statement itself: `language` says it. */
export type Words = {
  readonly [Kind in StatementKind]: (said: StatementOf<Kind>, language: Language) => string;
};

/** The words for the kinds of one noun: those whose name begins with it and a full stop. */
export type WordsOf<Noun extends string> = {
  readonly [Kind in StatementKind as Kind extends `${Noun}.${string}` ? Kind : never]: Words[Kind];
};

/** A language that everything published can be said in. */
export interface Language {
  /** As HTML and PDF name it: `en-GB`. */
  readonly tag: string;
  /** The words for a statement; what somebody wrote stays as it is. */
  readonly say: (text: Text) => string;
}

/** A language made of its words. */
export function languageOf(tag: string, words: Words): Language {
  const language: Language = {
    tag,
    say: (text) => (typeof text === 'string' ? text : wordsFor(text, words)(language)),
  };
  return language;
}

function wordsFor<Kind extends StatementKind>(
  statement: StatementOf<Kind>,
  words: Words,
): (language: Language) => string {
  const kind: Kind = statement.say;
  return (language) => words[kind](statement, language);
}
