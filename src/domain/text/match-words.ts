import { fold } from './fold.ts';
import { nearest } from './nearest.ts';

/** Words that say nothing about what is looked for. */
const empty: ReadonlySet<string> = new Set(
  'a an and are as at by did do for from had has have how in is it many much of on or our that the their there they this to was we were what which who with'.split(
    ' ',
  ),
);

/** A word without the endings of plain English: `requests`, `requested` and `requesting` are one. */
export function stem(word: string): string {
  const bare = fold(word);
  if (bare.length < 4) return bare;
  const single = bare
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const root = single.replace(/(?:ing|ed)$/, '');
  const kept = root.length >= 4 ? root : single;
  return kept.replace(/(.{3,})[ey]$/, '$1').replace(/(.{2,})([bdgmnpt])\2$/, '$1$2');
}

/** The words of a text as they are compared: folded, without endings, and without words that say nothing. */
export function stemsOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !empty.has(word)).map(stem);
}

/** Texts that something is known by, those that tell most first: each with what a word found in it is worth. */
export interface Described {
  readonly texts: readonly { readonly text: string; readonly worth: number }[];
}

/** How well words fit. */
export interface Fit<T> {
  readonly thing: T;
  /** How many of the words asked for were found. */
  readonly words: number;
  readonly worth: number;
}

/**
 * Of the things, those in which the words are found: best first, equal ones in the order given. A word is found where
 * one has its stem, or begins with it. Where none has all of the words, those that have most of them; and beside those
 * that have three and more, those that lack one of them.
 */
export function matchWords<T extends Described>(
  asked: string,
  things: readonly T[],
): readonly Fit<T>[] {
  const wanted = [...new Set(stemsOf(asked))];
  const fits = things.map((thing) => fitOf(wanted, thing));
  const most = Math.max(1, ...fits.map(({ words }) => words));
  // Of three words and more, one may be another word for the same.
  const enough = most > 2 ? most - 1 : most;
  return fits
    .filter(({ words }) => words >= enough)
    .toSorted((a, b) => b.words - a.words || b.worth - a.worth);
}

function fitOf<T extends Described>(wanted: readonly string[], thing: T): Fit<T> {
  const stems = thing.texts.map(({ text, worth }) => ({ stems: stemsOf(text), worth }));
  const worths = wanted.map((word) =>
    Math.max(0, ...stems.map((one) => one.worth * closest(word, one.stems))),
  );
  // Of two that hold the same words, the shorter name is more likely to be meant.
  const length = new Set(stems[0]?.stems).size;
  const sum = worths.reduce((total, worth) => total + worth, 0);
  return { thing, words: worths.filter((worth) => worth > 0).length, worth: sum - length / 100 };
}

function closest(word: string, stems: readonly string[]): number {
  if (stems.includes(word)) return 1;
  return word.length > 2 && stems.some((one) => one.startsWith(word)) ? 0.7 : 0;
}

/** Words of the things that are near to one that is in none of them: `homicide` for `homicyde`. At most `most`. */
export function nearestWords(
  asked: string,
  things: readonly Described[],
  most: number,
): readonly string[] {
  const words = new Set(
    things.flatMap(({ texts }) =>
      texts.flatMap(({ text }) => fold(text).match(/\p{L}{4,}/gu) ?? []),
    ),
  );
  const said = fold(asked).match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(said.flatMap((word) => nearest(word, [...words], 1)))].slice(0, most);
}
