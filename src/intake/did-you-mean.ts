/** Longer words are no slip of the finger, and the comparison grows with the square of the length. */
const longestCompared = 60;

/**
 * The candidate that a word was most likely meant to be: at most one slip in three letters
 * (a letter wrong, left out, added, or two swapped), upper and lower case being the same.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const said = word.toLowerCase();
  if (said.length > longestCompared) return null;
  let best: { candidate: string; slips: number } | null = null;
  for (const candidate of candidates) {
    const meant = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.min(said.length, meant.length) / 3));
    if (Math.abs(said.length - meant.length) > allowed) continue;
    const slips = slipsBetween(said, meant);
    if (slips <= allowed && (best === null || slips < best.slips)) best = { candidate, slips };
  }
  return best?.candidate ?? null;
}

/** Optimal string alignment distance: Levenshtein's, with a swap of neighbours counting once. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
