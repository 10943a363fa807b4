import type { Extent, ManyBodies } from './many-bodies.ts';
import { total } from './measure-work.ts';
import { runScript } from './program.ts';
import { type Spread, spread } from './spread.ts';

/** All bodies of a folder, published in one process to some extent. */
export interface BodiesTimes {
  readonly extent: Extent;
  readonly seconds: Spread;
  /** The run of median length, with its steps. */
  readonly middle: ManyBodies;
}

export function measureBodies(
  parent: string,
  out: string,
  extent: Extent,
  runs: number,
): BodiesTimes {
  const taken = Array.from({ length: runs }, (_, run) =>
    runScript<ManyBodies>('many-bodies.ts', [parent, `${out}-${extent}-${run}`, extent]),
  );
  const ordered = taken.toSorted((a, b) => total(a.seconds) - total(b.seconds));
  const middle = ordered[Math.floor((runs - 1) / 2)];
  if (middle === undefined) throw new Error('At least one run is needed.');
  return { extent, seconds: spread(taken.map(({ seconds }) => total(seconds))), middle };
}
