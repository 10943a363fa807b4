import { type Differences, differencesAmong } from '../../src/domain/differences/differences.ts';
import type { Behind } from '../../src/domain/measures/behind.ts';
import { Draws } from './draws.ts';
import { countsByAdding, sharesByAdding } from './rederive.ts';

/** A table of counts or shares with what the product says of their differences. */
export interface JudgedTable {
  readonly isEven: boolean;
  readonly said: Differences | null;
  /** Pairs that differ, by adding up and Holm’s allowance. */
  readonly apart: number;
  /** The greatest probability by chance among those that the highest is said to be above, times all pairs left. */
  readonly unlikely: boolean;
}

export function judgeTables(seed: number, number: number): readonly JudgedTable[] {
  const chance = new Draws(seed);
  return Array.from({ length: number }, () => {
    const isEven = chance.next() < 0.5;
    const figures = makeTable(chance, isEven);
    const said = differencesAmong(figures);
    const pairs = pairsOf(figures);
    const sorted = pairs.map(({ p }) => p).toSorted((a, b) => a - b);
    const kept = sorted.findIndex((p, rank) => p * (sorted.length - rank) > 0.05);
    const apart = kept === -1 ? sorted.length : kept;
    const bar = sorted[apart - 1] ?? 0;
    const told = said?.below ?? [];
    const unlikely = told.every((at) =>
      pairs.some(
        ({ one, other, p }) =>
          [one, other].includes(at) && [one, other].includes(said?.highest ?? -1) && p <= bar,
      ),
    );
    return { isEven, said, apart, unlikely };
  });
}

/** Two to seven figures of one kind: with ties, zeros and hidden ones; even tables have one level behind all. */
function makeTable(chance: Draws, isEven: boolean): readonly (Behind | null)[] {
  const size = chance.whole(2, 7);
  const level = chance.oneOf([0.02, 0.1, 0.4]);
  const isShare = chance.next() < 0.5;
  return Array.from({ length: size }, (): Behind | null => {
    if (chance.next() < 0.08) return null;
    const exposure = chance.whole(5, 300);
    const own = isEven ? level : Math.min(0.95, level * chance.oneOf([0.5, 1, 2]));
    const events = chance.poisson(own * exposure);
    if (!isShare) return { kind: 'events', events, exposure };
    const drawn = Array.from({ length: exposure }, () => chance.next() < own);
    return { kind: 'share', successes: drawn.filter(Boolean).length, trials: exposure };
  });
}

function pairsOf(figures: readonly (Behind | null)[]) {
  return figures.flatMap((one, at) =>
    figures.slice(at + 1).flatMap((other, step) => {
      if (one === null || other === null) return [];
      return [{ one: at, other: at + 1 + step, p: byAdding(one, other) }];
    }),
  );
}

function byAdding(one: Behind, other: Behind): number {
  if (one.kind === 'events' && other.kind === 'events') {
    return countsByAdding(one.events, other.events, one.exposure / (one.exposure + other.exposure));
  }
  if (one.kind === 'share' && other.kind === 'share') {
    return sharesByAdding(one.successes, one.trials, other.successes, other.trials);
  }
  return 1;
}
