/** Lines of a file as they stand in it, and the number of the first, counted from 1. */
export interface Lines {
  readonly raw: readonly string[];
  readonly first: number;
}

/**
 * The line on which a text begins, or the position `at` in it stands; the first line where it is not
 * found. YAML folds its lines, so that a value does not say which of them its words came from. Whole
 * words only, at any depth of indentation.
 */
export function findLine(text: string, { raw, first }: Lines, at = 0): number {
  const starts: number[] = [];
  let joined = '';
  for (const line of raw) {
    starts.push(joined.length);
    joined += `${onOneSpace(line)} `;
  }
  const position = findWords(onOneSpace(text), joined);
  if (position === -1) return first;
  return first + starts.findLastIndex((start) => start <= position + at);
}

function onOneSpace(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** Where the words first stand with no letter or digit next to them, or -1. */
function findWords(words: string, text: string): number {
  let from = text.indexOf(words);
  while (from !== -1) {
    const beside = `${text.charAt(from - 1)}${text.charAt(from + words.length)}`;
    if (!/[\p{L}\d]/u.test(beside)) return from;
    from = text.indexOf(words, from + 1);
  }
  return -1;
}
