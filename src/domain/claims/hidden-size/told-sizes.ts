import { boundMark, onOneLine, type Span, spansOf } from '../unbound/passage.ts';
import { recognisedNumbers } from '../unbound/recognised.ts';
import { comparisons } from '../unbound/suspects.ts';
import {
  generalWords,
  hiding,
  keepsOpen,
  largeWords,
  looseWords,
  recognised,
  shareWords,
  strongWords,
  symbolExplained,
  typedAnySize,
  typedInRow,
  typedNumbers,
} from './size-words.ts';

/** How a hidden figure is printed, in words as everywhere. */
export const hiddenMark = '[c]';

/** How near a text is to hidden figures. */
export interface Nearness {
  /** Of each hidden figure the words that stand in its name: `officer`, `leaver`. */
  readonly names: readonly ReadonlySet<string>[];
  /**
   * `beside`: in a section, or about figures, of which some are hidden. `on`: of a table or chart that shows them. `row`: in
   * the very row of a hidden number.
   */
  readonly where: 'beside' | 'on' | 'row' | 'elsewhere';
}

/** A word that tells the size of a hidden number, with where it begins in the text. */
export interface ToldSize {
  readonly word: string;
  readonly at: number;
}

const strong = patternOf(strongWords);
const loose = patternOf([...strongWords, ...looseWords]);
const general = patternOf(generalWords);
const large = patternOf(largeWords);
const shares = patternOf(shareWords);
const typed = new RegExp(typedNumbers, 'gi');
const typedAny = new RegExp(typedAnySize, 'gi');
const inRow = new RegExp(typedInRow, 'gi');

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'gi');
}

/**
 * Words of size in an author’s text that are about a hidden number: what reads them knows more than
 * [c] tells. In a sentence that says that something is hidden every such word counts; in the sentence
 * before and after it, and in the words of a table or chart with hidden figures, those that tell a quantity;
 * elsewhere in such a section these count where the sentence names what is hidden, and in other sections
 * where it does so in two words.
 *
 * @param text - As printed, with {@link boundMark} for a figure that is shown and {@link hiddenMark} for one that is not.
 */
export function toldSizes(text: string, nearness: Nearness): readonly ToldSize[] {
  const sentences = sentencesOf(onOneLine(text));
  return sentences.flatMap((sentence, index) => {
    const words = masked(sentence.text);
    const beside = [sentences[index - 1], sentences[index + 1]];
    const spans = keepsOpen.test(words) ? [] : spansIn(words, beside, nearness);
    return spans.map(({ from, to }) => ({
      word: sentence.text.slice(from, to),
      at: sentence.from + from,
    }));
  });
}

interface Sentence {
  readonly text: string;
  readonly from: number;
}

function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(/[.!?](?=\s|$)/g)].map(({ index }) => index + 1);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).flatMap((end, position) => {
    const from = bounds[position] ?? 0;
    const part = text.slice(from, end);
    return part.trim() === '' ? [] : [{ text: part, from }];
  });
}

/** What is no quantity is blanked out; positions stay. */
function masked(text: string): string {
  return text.replaceAll(recognised, (found) => '·'.repeat(found.length));
}

function spansIn(
  words: string,
  beside: readonly (Sentence | undefined)[],
  { names: own, where }: Nearness,
): readonly Span[] {
  if (where === 'row') return [...besideMark(words), ...typedIn(words, inRow)].slice(0, 1);
  const isAbout = where !== 'elsewhere' || isNamed(words, own, 1);
  if (!isAbout) return [];
  if (words.replaceAll(symbolExplained, '').includes(hiddenMark)) return besideMark(words);
  if (hiding.test(words)) return [...spansOf(loose, words), ...typedIn(words)].slice(0, 1);
  const near = beside.some((other) => other !== undefined && hiding.test(other.text));
  const counts = where === 'on' || near || isNamed(words, own, where === 'beside' ? 1 : 2);
  // Of the numbers of a section at large it is said of the hidden ones too.
  const pattern = counts ? strong : general;
  const told = counts || where === 'beside' ? spansOf(pattern, words) : [];
  const names = where !== 'elsewhere' && isNamed(words, own, where === 'on' ? 1 : 2);
  return [...told, ...(names ? toldOfNamed(words) : [])].slice(0, 1);
}

/** A number or share of what the sentence names; beside a figure that is shown, a share is of that figure. */
function toldOfNamed(words: string): readonly Span[] {
  const compares = words.includes(boundMark) ? [] : spansOf(shares, words);
  return [...typedIn(words, typedAny), ...compares];
}

/** Beside the hidden number itself nothing may be said that bounds it, from either side. */
function besideMark(words: string): readonly Span[] {
  const compares = words.includes(boundMark) ? [] : spansOf(comparisons, words);
  const found = [loose, large].flatMap((pattern) => spansOf(pattern, words));
  return [...found, ...typedIn(words), ...compares].slice(0, 1);
}

function typedIn(words: string, numbers = typed): readonly Span[] {
  const excused = recognisedNumbers.flatMap(({ pattern }) => spansOf(pattern, words));
  return spansOf(numbers, words).filter(
    ({ from, to }) => !excused.some((other) => from >= other.from && to <= other.to),
  );
}

/** Whether the words hold so many of the words that name one hidden figure. */
function isNamed(words: string, names: Nearness['names'], least: number): boolean {
  const said = [...new Set(namesIn(words))];
  return names.some((own) => said.filter((name) => own.has(name)).length >= least);
}

/** Words too common to name anything. */
const common = new Set(
  'police force number figure total stated people person with from that this than other another share percentage rate month year quarter aged over under unknown type all not and the who were was are have had has their'.split(
    ' ',
  ),
);

/** What the heads of tables say with a noun, and sentences with a verb or another word. */
const asNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leaver: ['left', 'leave', 'leaving', 'departed'],
    starter: ['joined', 'join', 'joining', 'joiner', 'started', 'recruit', 'recruited'],
    stop: ['stopped', 'stopping'],
    search: ['searched', 'searching', 'searche'],
    female: ['women', 'woman'],
    disability: ['disabled'],
    satisfied: ['satisfaction'],
  }).flatMap(([noun, others]) => others.map((other) => [other, noun] as const)),
);

/** The words of a text that can name a thing, without their plural. */
export function namesIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
    .map((word) => asNouns.get(word) ?? word)
    .filter((word) => !common.has(word));
}
