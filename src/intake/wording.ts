import { formatNumber } from '../domain/figures/format.ts';

const longestEcho = 60;
const longestList = 12;

/** The text of a cell inside a sentence: numbers as they stand, words in quotation marks, long text cut. */
export function echo(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const cut = line.length > longestEcho ? `${line.slice(0, longestEcho).trimEnd()}…` : line;
  return /^[-−+£$€]?[\d.][\d.,:%/+e-]*$/i.test(cut) ? cut : `“${cut}”`;
}

/** `a, b or c`; a long list names the first twelve and says how many follow. */
export function anyOf(words: readonly string[]): string {
  if (words.length <= longestList) return join(words, 'or');
  const rest = words.length - longestList;
  return `${words.slice(0, longestList).join(', ')} or one of ${formatNumber(rest, 0)} more`;
}

/** `a, b and c`. */
export function allOf(words: readonly string[]): string {
  return join(words, 'and');
}

function join(words: readonly string[], last: 'and' | 'or'): string {
  const final = words.at(-1) ?? '';
  return words.length < 2 ? final : `${words.slice(0, -1).join(', ')} ${last} ${final}`;
}

/** `1 row`, `1,204 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** Letters over a spreadsheet's columns: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}
