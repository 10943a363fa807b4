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
    joined += `${line.trim().replaceAll(/\s+/g, ' ')} `;
  }
  const words = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const position = joined.search(new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'u'));
  if (position === -1) return first;
  const index = starts.findLastIndex((start) => start <= position + at);
  return first + index;
}
