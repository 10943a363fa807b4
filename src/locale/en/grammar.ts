import { formatNumber } from '../../domain/figures/format.ts';

/** `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `a, b or c`. */
export function choice(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** `a, b and c`; from four on `a, b and 2 others`. */
export function listFew(words: readonly string[]): string {
  return list(words.length > 3 ? [...words.slice(0, 2), `${words.length - 2} others`] : words);
}

/** `1 month`, `1,200 months`; `many` where it is not the noun and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** Beginning with a small letter, to stand inside a sentence. */
export function insideSentence(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

/** `82%`, of a part and its whole; `–` of nothing. */
export function wholePercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${formatNumber((100 * part) / whole, 0)}%`;
}
