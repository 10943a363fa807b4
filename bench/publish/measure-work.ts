import type { StepSeconds } from './example-steps.ts';
import { runScript } from './program.ts';
import { type Spread, spread } from './spread.ts';

/** The work of publishing without loading the program: the median of each step, and all together. */
export interface WorkTimes {
  /** The first time in a process, when nothing has been compiled by the engine yet. */
  readonly first: Work;
  /** Later times in the same process. */
  readonly later: Work;
}

export interface Work {
  readonly seconds: Spread;
  readonly steps: StepSeconds;
}

/** Times before the engine has compiled what is used often. */
const warmUps = 5;

export function measureWork(directory: string, out: string, runs: number): WorkTimes {
  const time = (to: string, times: number) =>
    runScript<StepSeconds[]>('example-steps.ts', [directory, to, String(times)]);
  const first = Array.from({ length: runs }, (_, run) => time(`${out}-first-${run}`, 1)).flat();
  const later = time(`${out}-later`, warmUps + 3 * runs).slice(warmUps);
  return { first: work(first), later: work(later) };
}

function work(taken: readonly StepSeconds[]): Work {
  const median = (step: keyof StepSeconds) => spread(taken.map((once) => once[step])).median;
  return {
    seconds: spread(taken.map(total)),
    steps: {
      read: median('read'),
      compile: median('compile'),
      render: median('render'),
      write: median('write'),
    },
  };
}

/** All steps together. */
export function total({ read, compile, render, write }: StepSeconds): number {
  return read + compile + render + write;
}
