import type { StatementKind, StatementOf } from '../domain/statements/statement.ts';

/**
 * The words for some kinds of statement. What a statement holds may be a statement itself: `language` says it, and so has
 * to know its kind.
 */
export type WordsFor<Known extends StatementKind> = {
  readonly [Kind in Known]: (said: StatementOf<Kind>, language: Language<Known>) => string;
};

/** The words for each kind of statement. */
export type Words = WordsFor<StatementKind>;

/**
 * The words for the kinds of one noun: those whose name begins with it and a full stop.
 *
 * `Known` are the kinds that these words need to be known: where they are few, a language of few can say the noun.
 */
export type WordsOf<Noun extends string, Known extends StatementKind = StatementKind> = {
  readonly [Kind in StatementKind as Kind extends `${Noun}.${string}` ? Kind : never]: (
    said: StatementOf<Kind>,
    language: Language<Known>,
  ) => string;
};

/** A language that everything published can be said in; or a part of one, which says the kinds that a script loads. */
export interface Language<Known extends StatementKind = StatementKind> {
  /** As HTML and PDF name it: `en-GB`. */
  readonly tag: string;
  /** The words for a statement; what somebody wrote stays as it is. */
  readonly say: (text: string | StatementOf<Known>) => string;
}

/** A language made of its words. */
export function languageOf<Known extends StatementKind>(
  tag: string,
  words: WordsFor<Known>,
): Language<Known> {
  const language: Language<Known> = {
    tag,
    say: (text) => (typeof text === 'string' ? text : wordsFor(text, words)(language)),
  };
  return language;
}

function wordsFor<Known extends StatementKind, Kind extends Known>(
  statement: StatementOf<Kind>,
  words: WordsFor<Known>,
): (language: Language<Known>) => string {
  const kind: Kind = statement.say;
  return (language) => words[kind](statement, language);
}
