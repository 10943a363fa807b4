/**
 * Letters of the Cyrillic and Greek alphabets that look like Latin ones, by the Latin letter: a part of the
 * confusables of Unicode Technical Standard 39, “Unicode Security Mechanisms”, that a keyboard can type.
 */
const confusables: Readonly<Record<string, string>> = {
  a: 'аα',
  A: 'АΑ',
  B: 'ВΒ',
  c: 'сϲ',
  C: 'СϹ',
  d: 'ԁ',
  e: 'е',
  E: 'ЕΕ',
  h: 'һ',
  H: 'НΗ',
  i: 'іι',
  I: 'ІΙӀ',
  j: 'јϳ',
  J: 'Ј',
  K: 'КΚ',
  l: 'ӏ',
  M: 'МΜ',
  N: 'Ν',
  o: 'оοσ',
  O: 'ОΟ',
  p: 'рρ',
  P: 'РΡ',
  q: 'ԛ',
  s: 'ѕ',
  S: 'Ѕ',
  T: 'ТΤ',
  u: 'υ',
  v: 'ν',
  w: 'ԝ',
  x: 'хχ',
  X: 'ХΧ',
  y: 'уγ',
  Y: 'УΥҮ',
  Z: 'Ζ',
};

const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries(confusables).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin] as const),
  ),
);

/** Characters that show nothing: soft hyphens, joiners and spaces of no width, marks of direction. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

const dashes = /\p{Pd}|−/gu;

/** Where a footnote is said to stand: raised digits, stars, daggers, `[note 1]`. */
const noteMarks = /(?:\s*(?:[⁰¹²³⁴-⁹*†‡]|\[\s*(?:note\s*)?\d{1,2}\s*\]))+$/iu;

/** Printable ASCII, of which no two signs look alike and none is unseen. */
const plain = /^[ -~]*$/;

/** True where the text has printable signs of ASCII alone, as nearly all cells do: the other rules of this file have nothing to change. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/**
 * Text as a person sees it, so that what looks the same is the same: without what shows nothing, in ordinary forms
 * of its letters (Unicode normalisation form KC, which makes one of a letter and its accent, and ordinary ones of
 * full-width letters and spaces that do not break), and where Latin letters are mixed with others that only look so,
 * in Latin ones. Welsh ŵ and ŷ are letters like any other.
 */
function asShown(text: string): string {
  if (isPlain(text)) return text.replaceAll(/ {2,}/g, ' ').trim();
  const bare = text.replaceAll(unseen, '').normalize('NFKC');
  return inOneScript(bare).replaceAll(/\s+/g, ' ').trim();
}

/** A name as a person sees it, and without marks of notes. */
export function asSeen(name: string): string {
  const bare = isPlain(name) ? name : name.replaceAll(unseen, '');
  return asShown(bare.trim().replace(noteMarks, ''));
}

/** Two references with the same key look the same, but for their case. */
export function lookAlikeKey(reference: string): string {
  return asShown(reference).toLowerCase().replaceAll(dashes, '-');
}

/** Words without what shows nothing between letters that need no joining, as those of English and Welsh. */
export function withoutUnseen(words: string): string {
  if (isPlain(words)) return words;
  return words.replaceAll(
    /(?<=[\p{Script=Latin}\p{N}\s\p{P}]|^)\p{Default_Ignorable_Code_Point}+/gu,
    '',
  );
}

/** The text with its look-alikes made Latin, where it has Latin letters and no others are left then. */
function inOneScript(text: string): string {
  if (!/\p{Script=Latin}/u.test(text)) return text;
  const latin = Array.from(text, (letter) => latinOf.get(letter) ?? letter).join('');
  return otherLetter(latin) === null ? latin : text;
}

/** The first letter that is not of the Latin alphabet; null where there is none. */
export function otherLetter(text: string): string | null {
  if (isPlain(text)) return null;
  return /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u.exec(text)?.[0] ?? null;
}

/**
 * What two spellings of one thing have in common: case, kinds of dash, apostrophe and space, and a stop at the end
 * are no difference, nor is anything that cannot be seen.
 */
export function foldSpelling(text: string): string {
  return asSeen(text)
    .toLowerCase()
    .replaceAll(dashes, '-')
    .replaceAll(/[‘’ʼ´`′]/g, "'")
    .replace(/[\s.:;,]+$/, '');
}
