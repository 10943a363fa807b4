import type { Dataset, NumberColumn } from '../../domain/tables/dataset.ts';
import { didYouMean } from '../did-you-mean.ts';
import { contentWords } from './heading-words.ts';

/** The words over and beside a number: those next to it, which must all be understood, and those further off. */
export interface HeadingPath {
  readonly near: readonly string[];
  readonly far: readonly string[];
  /** The words round the whole table: they only tell apart what the headings leave open. */
  readonly around?: readonly string[];
}

/** What number the words name. */
export interface MeasureMatch {
  readonly column: NumberColumn;
  /**
   * `said`: its name or title, in these words or others with the same stems. `likely`: some of its words, or a slip of
   * the keyboard away, which only the dataset’s own sums or a person can confirm. `only`: the one number that there is.
   */
  readonly by: 'said' | 'likely' | 'only';
}

interface Known {
  readonly column: NumberColumn;
  readonly title: ReadonlySet<string>;
  readonly name: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
  /** With the words of the unit. */
  readonly whole: { readonly title: readonly string[]; readonly name: readonly string[] };
}

/** Finds the number column that headings name; null where they name none, or more than one alike. */
export class MeasureWords {
  readonly #numbers: readonly NumberColumn[];
  /** One for each way in which a column is called. */
  readonly #known: readonly Known[];
  readonly #vocabulary: ReadonlySet<string>;
  readonly #extra: ReadonlySet<string>;
  readonly #totalIsEmpty: boolean;

  readonly #guesses: boolean;
  readonly #words = new Map<string, readonly string[]>();

  constructor(dataset: Dataset, guesses: boolean) {
    this.#guesses = guesses;
    this.#numbers = dataset.columns.filter((column) => column.kind === 'number');
    this.#totalIsEmpty = !dataset.columns.some(
      (column) =>
        column.kind === 'code' &&
        (column.codes === 'open' || column.codes.some(({ code }) => /total/.test(code))),
    );
    this.#known = this.#numbers.flatMap((column) =>
      [column.title, ...(column.also ?? [])].map((title) => this.#describe(column, title)),
    );
    this.#vocabulary = new Set(this.#known.flatMap(({ title, name }) => [...title, ...name]));
    this.#extra = new Set(contentWords(dataset.title));
  }

  /** True for a word of some number’s name. */
  knows(word: string): boolean {
    return this.#vocabulary.has(word);
  }

  find({ near, far, around = [] }: HeadingPath): MeasureMatch | null {
    const found = this.#find(near, this.#ownWords(far), this.#ownWords(around));
    const isCount = found?.column.unit.kind === 'percentage' && near.some(saysCount);
    return found !== null && isCount ? { ...found, by: 'likely' } : found;
  }

  #find(
    near: readonly string[],
    further: readonly string[],
    around: readonly string[],
  ): MeasureMatch | null {
    const nearest = this.#wordsOf(near);
    if (nearest.length + further.length === 0) {
      const titled = this.#said([], around);
      return titled === null ? this.#only() : { column: titled, by: 'said' };
    }
    const said = this.#saidBoth(nearest, further, around);
    if (said === 'either') return null;
    if (said !== null) return { column: said, by: 'said' };
    const byNoun = this.#byNoun(nearest);
    if (byNoun !== null) return byNoun;
    const likely = this.#likely(nearest, further) ?? (this.#guesses ? this.#misspelt(near) : null);
    return likely === null ? null : { column: likely, by: 'likely' };
  }

  #ownWords(texts: readonly string[]): readonly string[] {
    return this.#wordsOf(texts).filter((word) => this.#vocabulary.has(word));
  }

  /** What the headings say; what they leave open the title may. “Right to Ask” under “Disclosures” may be either. */
  #saidBoth(
    near: readonly string[],
    far: readonly string[],
    around: readonly string[],
  ): NumberColumn | 'either' | null {
    const said = this.#said(near, far);
    const titled = this.#said(near, [...far, ...around]);
    if (said === null || said === titled) return titled;
    return titled === null || this.#isWholly(said, [...near, ...far, ...around]) ? said : 'either';
  }

  #isWholly(column: NumberColumn, said: readonly string[]): boolean {
    return this.#known.some((one) => one.column === column && isIn(one.title, new Set(said)));
  }

  /** What it counts, where only one number counts that: “Officers” over a headcount of officers. */
  #byNoun(near: readonly string[]): MeasureMatch | null {
    const said = near.join(' ');
    const [found, another] = this.#numbers.filter(({ unit }) =>
      unit.kind === 'count' ? contentWords(unit.many).join(' ') === said : false,
    );
    if (found === undefined || another !== undefined || said === '') return null;
    return { column: found, by: this.#numbers.length === 1 ? 'said' : 'likely' };
  }

  /** Without words it is the only number of the dataset; where others may be left out, that one is likely. */
  #only(): MeasureMatch | null {
    const needed = this.#numbers.filter(({ optional }) => optional !== true);
    const [found, another] = needed;
    if (found === undefined || another !== undefined) return null;
    return { column: found, by: this.#numbers.length === 1 ? 'only' : 'likely' };
  }

  /** All words beside it are its own, and all of its title or its name is said. */
  #said(near: readonly string[], far: readonly string[]): NumberColumn | null {
    const all = new Set([...near, ...far]);
    const scored = this.#known.flatMap((known) => {
      const said = [...all].filter((word) => known.title.has(word) || known.name.has(word)).length;
      const strange = near.filter((word) => !known.allowed.has(word));
      const explained = strange.every((word) => this.#extra.has(word)) && said >= 3;
      const whole = isIn(known.title, all) || isIn(known.name, all);
      if (!whole || !(strange.length === 0 || explained)) return [];
      const score = said - far.filter((word) => !known.allowed.has(word)).length;
      return score > 0 ? [{ column: known.column, score: score + exactness(known, all) }] : [];
    });
    return best(scored);
  }

  /** Some of its words and no other: “Outside 35 days”. */
  #likely(near: readonly string[], far: readonly string[]): NumberColumn | null {
    if (near.length === 0) return null;
    const scored = this.#known.flatMap((known) => {
      const own = new Set([...known.title, ...known.name]);
      if (!near.every((word) => known.allowed.has(word)) || !near.some((word) => own.has(word))) {
        return [];
      }
      const score =
        near.filter((word) => own.has(word)).length +
        far.filter((word) => own.has(word)).length -
        far.filter((word) => !known.allowed.has(word)).length;
      const share = near.filter((word) => own.has(word)).length / known.whole.title.length;
      return score > 0 ? [{ column: known.column, score: score + Math.min(share, 1) / 2 }] : [];
    });
    return best(scored);
  }

  #misspelt([text, another]: readonly string[]): NumberColumn | null {
    if (text === undefined || another !== undefined) return null;
    const meant = didYouMean(text, this.#numbers.flatMap(namesOf));
    return (
      this.#numbers.find((column) => meant !== null && namesOf(column).includes(meant)) ?? null
    );
  }

  #wordsOf(texts: readonly string[]): readonly string[] {
    return texts.flatMap((text) => {
      const before = this.#words.get(text);
      if (before !== undefined) return before;
      const words = contentWords(text).filter((word) => !(this.#totalIsEmpty && word === 'total'));
      this.#words.set(text, words);
      return words;
    });
  }

  #describe(column: NumberColumn, heading: string): Known {
    const units = unitWords(column);
    const whole = {
      title: contentWords(heading),
      name: contentWords(column.name.replaceAll('_', ' ')),
    };
    const title = withoutUnits(whole.title, units);
    const name = withoutUnits(whole.name, units);
    return { column, title, name, whole, allowed: new Set([...title, ...name, ...units]) };
  }
}

function namesOf({ title, name, also = [] }: NumberColumn): readonly string[] {
  return [title, name, ...also];
}

/** “Number answered” is no percentage, though all other words of one are there. */
function saysCount(heading: string): boolean {
  const isShare = /%|percent|pct|rate|share|proportion/i.test(heading);
  return !isShare && /\b(?:numbers?|counts?|volumes?)\b|\bno(?:\.| of\b|s\b)|#/i.test(heading);
}

function best(
  scored: readonly { readonly column: NumberColumn; readonly score: number }[],
): NumberColumn | null {
  const [first, ...others] = scored.toSorted((a, b) => b.score - a.score);
  const second = others.find(({ column }) => column !== first?.column);
  return first !== undefined && (second === undefined || second.score < first.score)
    ? first.column
    : null;
}

/** “Satisfied” is the count, and no percentage that is called “Satisfied, as stated”. */
function exactness({ whole }: Known, all: ReadonlySet<string>): number {
  const isSaid = (words: readonly string[]) => words.every((word) => all.has(word));
  return (isSaid(whole.title) ? 0.5 : 0) + (isSaid(whole.name) ? 0.25 : 0);
}

function isIn(words: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => all.has(word));
}

/** A unit may be left out of a name, or said beside it. */
function withoutUnits(words: readonly string[], units: readonly string[]): ReadonlySet<string> {
  const rest = words.filter((word) => !units.includes(word));
  return new Set(rest.length === 0 ? words : rest);
}

function unitWords({ unit }: NumberColumn): readonly string[] {
  switch (unit.kind) {
    case 'percentage':
      return contentWords('percent rate share');
    case 'seconds':
      return contentWords('seconds');
    case 'fte':
      return contentWords('fte full time equivalents');
    case 'money':
      return contentWords('pounds gbp');
    default:
      return [];
  }
}
