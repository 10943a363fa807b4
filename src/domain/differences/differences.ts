import type { Behind } from '../measures/behind.ts';
import type { Dispersion } from '../statistics/dispersion.ts';
import { holm } from '../statistics/holm.ts';
import { pairByChance } from './pair-test.ts';

/** A family of comparisons calls a difference real that is none in no more than one case of twenty. */
export const familyLevel = 0.05;

/** With more figures than this nobody asks which two of them differ. */
const mostFigures = 60;

/** Which figures of a chart can be told from each other, by a test of every two of them. Positions count from 0. */
export interface Differences {
  /** Pairs tested, and how many of them differ by more than chance with Holm's allowance for their number. */
  readonly pairs: number;
  readonly apart: number;
  /** The figures that were tested. */
  readonly tested: readonly number[];
  /** The highest by what is behind it; null where several are equally high. */
  readonly highest: number | null;
  /** Those that the highest is above by more than chance. */
  readonly below: readonly number[];
}

/**
 * Tests every two of the figures; null where there are fewer than two to test, where one has nothing known behind it,
 * and of very many. `null` among them stands for a figure that is hidden or missing: it is left out.
 */
export function differencesAmong(
  figures: readonly (Behind | null)[],
  dispersion: Dispersion | null = null,
): Differences | null {
  const tested = figures.flatMap((behind, at) => (behind === null ? [] : [{ behind, at }]));
  if (tested.length < 2 || tested.length > mostFigures) return null;
  const pairs = tested.flatMap((one, index) =>
    tested.slice(index + 1).map((other) => ({ one, other })),
  );
  const chances = pairs.map(({ one, other }) => pairByChance(one.behind, other.behind, dispersion));
  const known = chances.filter((p) => p !== null);
  if (known.length < pairs.length) return null;
  const adjusted = holm(known);
  const apart = pairs.filter((_, index) => (adjusted[index] ?? 1) <= familyLevel);
  const highest = highestOf(tested);
  const below = apart.flatMap(({ one, other }) => {
    if (one.at === highest) return [other.at];
    return other.at === highest ? [one.at] : [];
  });
  return {
    pairs: pairs.length,
    apart: apart.length,
    tested: tested.map(({ at }) => at),
    highest,
    below: below.toSorted((a, b) => a - b),
  };
}

/** From which of the others one figure can be told. */
export interface DifferencesOfOne {
  /** The position of the one, and how many others it was tested against. */
  readonly at: number;
  readonly others: number;
  /** Those that it is above, and below, by more than chance with Holm’s allowance. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Tests one figure against each of the others; null where it, or every other, has nothing known behind it. */
export function differencesOfOne(
  figures: readonly (Behind | null)[],
  at: number,
): DifferencesOfOne | null {
  const own = figures[at] ?? null;
  if (own === null) return null;
  const others = figures.flatMap((behind, position) => {
    const p = behind === null || position === at ? null : pairByChance(own, behind, null);
    return behind === null || p === null ? [] : [{ behind, position, p }];
  });
  if (others.length === 0) return null;
  const adjusted = holm(others.map(({ p }) => p));
  const apart = others.filter((_, index) => (adjusted[index] ?? 1) <= familyLevel);
  const positions = (isOn: (behind: Behind) => boolean) =>
    apart.flatMap(({ behind, position }) => (isOn(behind) ? [position] : []));
  return {
    at,
    others: others.length,
    above: positions((other) => levelOf(own) > levelOf(other)),
    below: positions((other) => levelOf(own) < levelOf(other)),
  };
}

function highestOf(tested: readonly { behind: Behind; at: number }[]): number | null {
  const sorted = tested.toSorted((a, b) => levelOf(b.behind) - levelOf(a.behind));
  const [first, second] = sorted;
  if (first === undefined || second === undefined) return null;
  return levelOf(first.behind) > levelOf(second.behind) ? first.at : null;
}

function levelOf(behind: Behind): number {
  return behind.kind === 'share'
    ? behind.successes / behind.trials
    : behind.events / behind.exposure;
}
