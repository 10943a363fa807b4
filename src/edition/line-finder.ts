/** Lines of a file as they stand in it, and the number of the first, counted from 1. */
export interface Lines {
  readonly raw: readonly string[];
  readonly first: number;
}

/**
 * The line on which a text begins, or the first line where it is not found: YAML folds its lines, so
 * that a value does not say which of them its words came from. Whole words only, and at any depth of
 * indentation.
 */
export function findLine(text: string, { raw, first }: Lines): number {
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
  const index = starts.findLastIndex((start) => start <= position);
  return first + Math.max(index, 0);
}
