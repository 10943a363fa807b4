import type { StepSeconds } from './example-steps.ts';
import type { ManyBodies } from './many-bodies.ts';
import type { BodiesTimes } from './measure-bodies.ts';
import type { CommandTimes, Measured } from './measure-command.ts';
import type { FrameworkTimes } from './measure-framework.ts';
import type { Work, WorkTimes } from './measure-work.ts';
import type { PageWeight } from './page-weight.ts';
import type { Spread } from './spread.ts';
import { table } from './table.ts';

/** Bodies of one size: what was put into them, and what publishing them took. */
export interface BodiesOfSize {
  readonly name: string;
  readonly pages: BodiesTimes;
  readonly everything: BodiesTimes;
}

/** The same editions by both systems, one page a body. */
export interface Comparison {
  readonly charts: number;
  readonly tables: number;
  readonly ours: BodiesTimes;
  readonly weight: PageWeight;
  /** Or the reason why there are none. */
  readonly framework: readonly FrameworkTimes[] | string;
}

export function exampleTable({ cold, again }: CommandTimes, { first, later }: WorkTimes): string {
  return table(
    ['', 'wall clock', 'target', 'of which', 'peak memory'],
    [
      ['the command, cold', ...command(cold, 'under 2 s')],
      ['the command, again', ...command(again, '')],
      ['the work itself, first in a process', ...work(first, 'under 0.5 s')],
      ['the work itself, later in the same process', ...work(later, '')],
    ],
  );
}

function command(
  { wallSeconds, userSeconds, cpuSeconds, peakMegabytes }: Measured,
  target: string,
): readonly string[] {
  const processor = `processor ${seconds(cpuSeconds.median)}, in user mode ${seconds(userSeconds.median)}`;
  return [range(wallSeconds), target, processor, `${Math.round(peakMegabytes.median)} MB`];
}

function work({ seconds: taken, steps: each }: Work, target: string): readonly string[] {
  return [range(taken), target, steps(each), ''];
}

export function bodiesTable(sizes: readonly BodiesOfSize[]): string {
  return table(
    ['each body has', 'written', 'wall clock', 'target', 'of which', 'output', 'peak memory'],
    sizes.flatMap(({ name, pages, everything }) => [
      [name, 'all pages', range(pages.seconds), 'under 4 s', ...many(pages.middle)],
      [
        'the same',
        'pages and downloads',
        range(everything.seconds),
        '',
        ...many(everything.middle),
      ],
    ]),
  );
}

function many({ seconds: each, cpuSeconds, files, bytes, figures, peakMegabytes }: ManyBodies) {
  const counted = [figures, files].map((number) => number.toLocaleString('en-GB'));
  return [
    `${steps(each)}; processor ${seconds(cpuSeconds)}`,
    `${counted[1]} files, ${Math.round(bytes / 1e6)} MB, from ${counted[0]} figures`,
    `${Math.round(peakMegabytes)} MB`,
  ];
}

/** What was compared, and the times; or why there are none. */
export function comparisonText(comparison: Comparison): string {
  const { charts, tables, ours, weight, framework } = comparison;
  const what = `One page for each of 43 bodies, each with ${charts} charts and ${tables} tables.`;
  const own = [
    'Answerable: read the returns, compute, check, draw, write',
    range(ours.seconds),
    '1',
    `${Math.round(ours.middle.peakMegabytes)} MB`,
    weighed(weight),
  ];
  const others = typeof framework === 'string' ? [] : framework;
  const rows = others.flatMap((times) => [
    against(ours, times, 'cold', times.cold),
    against(ours, times, 'warm', times.warm),
  ]);
  const reason = typeof framework === 'string' ? `Framework did not run: ${framework}` : '';
  const head = ['', 'wall clock', 'times ours', 'peak memory', 'one page with all it loads'];
  return [what, table(head, [own, ...rows]), reason].join('\n\n').trim();
}

function against(ours: BodiesTimes, theirs: FrameworkTimes, cache: string, taken: Spread) {
  const where = theirs.drawn === 'browser' ? 'in the reader’s browser' : 'while building';
  return [
    `Observable Framework, ${cache}, charts and tables drawn ${where}`,
    range(taken),
    (taken.median / ours.seconds.median).toFixed(1),
    `${Math.round(theirs.peakMegabytes)} MB`,
    weighed(theirs.weight),
  ];
}

function weighed({ bytes, compressedBytes }: PageWeight): string {
  return `${Math.round(bytes / 1e3)} kB, ${Math.round(compressedBytes / 1e3)} kB compressed`;
}

function steps({ read, compile, render, write }: StepSeconds): string {
  return `read ${seconds(read)}, compile ${seconds(compile)}, render ${seconds(render)}, write ${seconds(write)}`;
}

function range({ median, least, most, runs }: Spread): string {
  if (runs === 1) return `${seconds(median)} (1 run)`;
  return `**${seconds(median)}** (${seconds(least)} to ${seconds(most)}, ${runs} runs)`;
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}
