import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built.ts';
import { type Ran, runNode, runNodeWithUsage, type Used } from './program.ts';
import { type Spread, spread } from './spread.ts';

/** `answerable publish` as a whole process, start-up included. */
export interface CommandTimes {
  /** No compile cache and no former site. */
  readonly cold: Measured;
  /** A compile cache, and the former site in place. */
  readonly again: Measured;
}

export interface Measured {
  readonly wallSeconds: Spread;
  readonly userSeconds: Spread;
  readonly cpuSeconds: Spread;
  readonly peakMegabytes: Spread;
}

const command = join(root, 'bin', 'answerable.mjs');
const compileCache = join(root, '.answerable', 'cache');

/** Each run has an `out` of its own: on some disks, what was just deleted slows what is written next. */
export function measureCommand(directory: string, out: string, runs: number): CommandTimes {
  const numbers = Array.from({ length: runs }, (_, run) => run);
  const publish = (to: string) => [command, 'publish', directory, '--out', to];
  const forget = () => rmSync(compileCache, { recursive: true, force: true });
  // Wall time from undisturbed runs; what was used from others, because telling it takes time.
  const cold = numbers.map((run) => {
    forget();
    const { wallSeconds } = runNode(publish(`${out}-${run}-a`));
    forget();
    return { ...runNodeWithUsage(publish(`${out}-${run}-b`)), wallSeconds };
  });
  const again = numbers.map((run) => {
    const { wallSeconds } = runNode(publish(`${out}-${run}-a`));
    return { ...runNodeWithUsage(publish(`${out}-${run}-b`)), wallSeconds };
  });
  return { cold: measured(cold), again: measured(again) };
}

function measured(taken: readonly (Ran & Used)[]): Measured {
  return {
    wallSeconds: spread(taken.map(({ wallSeconds }) => wallSeconds)),
    userSeconds: spread(taken.map(({ userSeconds }) => userSeconds)),
    cpuSeconds: spread(taken.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: spread(taken.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
