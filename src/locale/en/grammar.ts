import { formatNumber } from '../../domain/figures/format.ts';

/** `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 month`, `1,200 months`; `many` where it is not the noun and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** Beginning with a capital letter, as a sentence does. */
export function sentenceCase(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Without its full stop, to stand inside another sentence. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}

/** With a full stop, where words end without any. */
export function withStop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
