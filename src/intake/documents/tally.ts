import type { Unseen, UnseenThing } from '../../domain/documents/unseen.ts';

/** Examples that a finding names, and how many different ones are told apart to count the rest. */
const fewest = 3;
const mostApart = 1000;
const longest = 60;

/** Characters that show nothing, or that make a terminal do something. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]+/gu;

/** Counts what a file holds beside what its readers see. */
export class Tally {
  readonly #counts = new Map<UnseenThing, { count: number; examples: Set<string> }>();

  /** `example` is a name or a place, as the file gives it; an empty one is none. */
  add(thing: UnseenThing, example = '', times = 1): void {
    if (times < 1) return;
    const entry = this.#counts.get(thing) ?? { count: 0, examples: new Set() };
    this.#counts.set(thing, entry);
    entry.count += times;
    const shown = inOneLine(example);
    if (shown !== '' && entry.examples.size < mostApart) entry.examples.add(shown);
  }

  /** Counts a name once, however often the file gives it; one without a letter or digit is none. */
  name(thing: UnseenThing, name: string): void {
    const shown = quoted(name);
    if (!/[\p{L}\p{N}]/u.test(shown)) return;
    if (this.#counts.get(thing)?.examples.has(shown) !== true) this.add(thing, shown);
  }

  /** What was counted, in the order in which it was met first. */
  unseen(): readonly Unseen[] {
    return [...this.#counts].map(([thing, { count, examples }]) => ({
      thing,
      count,
      examples: [...examples].slice(0, fewest),
      further: Math.max(0, examples.size - fewest),
    }));
  }
}

/** A name in quotation marks, cut where it is long; nothing where there is none. */
export function quoted(name: string): string {
  const shown = inOneLine(name);
  return shown === '' ? '' : `“${shown}”`;
}

/** How a finding calls a sheet. */
export function sheetPlace(name: string): string {
  return name === '' ? '' : `sheet ${quoted(name)}`;
}

function inOneLine(text: string): string {
  const line = text
    .slice(0, 1000)
    .toWellFormed()
    .replace(invisible, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest + 9 ? `${line.slice(0, longest).trimEnd()}…` : line;
}
