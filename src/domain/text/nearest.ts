import { editDistance } from './edit-distance.ts';

/** One slip in four letters is still a misspelling; more is another word. */
const lettersPerSlip = 4;

/** Shorter parts of a word are in too many words to mean one. */
const shortestPart = 3;

/**
 * The candidates that a person may have meant by `word`: those a few slips away from it, and those
 * that it is a part of. Fewest slips first, equally near ones in the order given, at most `most`.
 * Case does not count. Empty where nothing is near.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  most: number,
): readonly string[] {
  const meant = word.trim().toLowerCase();
  const near = candidates.flatMap((candidate) => {
    const slips = slipsFrom(meant, candidate.toLowerCase());
    return slips === undefined ? [] : [{ candidate, slips }];
  });
  return near
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Slips between the two, or undefined where they are too far apart to be the same word. */
function slipsFrom(meant: string, candidate: string): number | undefined {
  const allowed = Math.floor(Math.max(meant.length, candidate.length) / lettersPerSlip);
  const isPart = meant.length >= shortestPart && candidate.includes(meant);
  if (!isPart && Math.abs(meant.length - candidate.length) > allowed) return undefined;
  const slips = editDistance(meant, candidate);
  return slips <= allowed || isPart ? slips : undefined;
}
