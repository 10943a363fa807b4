/**
 * Every sentence and phrase that the product can say, by kind, with what its words are made from. The code that finds
 * something out declares its kinds here beside itself:
 *
 *     declare module '../statements/statement.ts' {
 *       interface Vocabulary {
 *         'trend.few-periods': { readonly periods: number; readonly perYear: number };
 *       }
 *     }
 *
 * Every language has words for every kind: a kind without words does not compile (`src/locale/`).
 */
export interface Vocabulary {
  /** Sentences one after the other. */
  joined: { readonly sentences: readonly Text[] };
  /** `a, b and c`. */
  listed: { readonly texts: readonly Text[] };
}

export type StatementKind = keyof Vocabulary;

/** What may be said, as a value that speaks no language: which sentence, and what its words are made from. */
export type StatementOf<Kind extends StatementKind> = {
  readonly [Each in Kind]: { readonly say: Each } & Readonly<Vocabulary[Each]>;
}[Kind];

export type Statement = StatementOf<StatementKind>;

/** Something to be read: a statement, or words that somebody wrote (the office, a source, a definition). */
export type Text = string | Statement;

/** Those that somebody wrote: what is said by statements nobody typed. */
export function written(texts: readonly Text[]): readonly string[] {
  return texts.filter((text) => typeof text === 'string');
}

/** True of a statement, among whatever else a value may hold. */
export function isStatement(value: unknown): value is Statement {
  return (
    typeof value === 'object' && value !== null && 'say' in value && typeof value.say === 'string'
  );
}
