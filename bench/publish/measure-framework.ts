import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { type Ran, runNode, runNodeWithUsage, type Used } from './program.ts';
import { type Spread, spread } from './spread.ts';

/** Where the charts are drawn: in the reader's browser, or while the site is built. */
export type Drawn = 'browser' | 'server';

/** Builds of the same 43 editions by Observable Framework. */
export interface FrameworkTimes {
  readonly drawn: Drawn;
  /** Neither cache nor output there. */
  readonly cold: Spread;
  /** Cache and output of the former build kept. */
  readonly warm: Spread;
  readonly peakMegabytes: number;
  /** What one body's page loads. */
  readonly weight: PageWeight;
}

/** Where Framework is installed and works: a copy of `bench/observable`. */
export const workshop = join(root, '.answerable', 'observable');
const framework = join(
  'node_modules',
  '@observablehq',
  'framework',
  'dist',
  'bin',
  'observable.js',
);

/** Installs Framework where it is not; it is no dependency of the project. */
export function prepareFramework(): void {
  runNode([join(root, 'bench', 'observable', 'prepare.mjs')]);
}

export function measureFramework(drawn: Drawn, runs: number): FrameworkTimes {
  const output = join(workshop, 'dist', drawn);
  const cold: number[] = [];
  const warm: number[] = [];
  const used: Used[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const path of [output, join(workshop, drawn, '.observablehq')]) {
      rmSync(path, { recursive: true, force: true });
    }
    const first = build(drawn);
    used.push(first);
    cold.push(first.wallSeconds);
    warm.push(build(drawn).wallSeconds);
  }
  return {
    drawn,
    cold: spread(cold),
    warm: spread(warm),
    peakMegabytes: spread(used.map(({ peakMegabytes }) => peakMegabytes)).median,
    weight: weighPage(output, 'bedfordshire.html'),
  };
}

function build(drawn: Drawn): Ran & Used {
  return runNodeWithUsage([framework, 'build', '--config', `${drawn}.config.js`], {
    cwd: workshop,
    env: { OBSERVABLE_TELEMETRY_DISABLE: 'true' },
  });
}
