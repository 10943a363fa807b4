import type { Spread } from '../publish/spread.ts';

/** What checking took: the first time in a process, and later. */
export interface CheckTimes {
  readonly first: StepSpreads;
  readonly later: StepSpreads;
}

interface StepSpreads {
  readonly all: Spread;
  readonly read: Spread;
  readonly compile: Spread;
}

/** The times beside their limit, as a table of Markdown. */
export function checkTable({ first, later }: CheckTimes): string {
  return [
    '|  | wall clock | target | of which |',
    '| --- | --- | --- | --- |',
    row('the work, first in a process', first, 'under 300 ms'),
    row('the work, later', later, ''),
  ].join('\n');
}

function row(what: string, { all, read, compile }: StepSpreads, target: string): string {
  const taken = `**${ms(all.median)}** (${ms(all.least)} to ${ms(all.most)}, ${all.runs} ${all.runs === 1 ? 'run' : 'runs'})`;
  const steps = `reading ${ms(read.median)}, compiling and checking ${ms(compile.median)}`;
  return `| ${what} | ${taken} | ${target} | ${steps} |`;
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
