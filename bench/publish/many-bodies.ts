// Publishes every folder in DIR in this one process and prints, as JSON, what that took:
//   node bench/publish/many-bodies.ts DIR OUT everything|pages|without-figure-pages|whole-editions
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import type { StepSeconds } from './example-steps.ts';
import { loadSteps } from './steps.ts';

export type Extent = 'everything' | 'pages' | 'without-figure-pages' | 'whole-editions';

export interface ManyBodies {
  readonly bodies: number;
  readonly seconds: StepSeconds;
  /** Processor time of all threads, which other programs disturb less than the clock. */
  readonly cpuSeconds: number;
  readonly files: number;
  readonly bytes: number;
  readonly figures: number;
  readonly peakMegabytes: number;
}

const [parent = '', out = '', extent = ''] = process.argv.slice(2);
const steps = await loadSteps();

/** What is rendered of a publication. */
function render(publication: Publication): readonly OutputFile[] {
  if (extent === 'pages') return steps.renderPages(publication, () => true);
  if (extent === 'without-figure-pages') {
    return steps.renderPages(publication, (path) => !path.startsWith('figures/'));
  }
  if (extent === 'whole-editions') {
    return steps.renderPages(publication, (path) => path.endsWith('/whole/index.html'));
  }
  return steps.render(publication);
}

const before = process.cpuUsage();
const seconds = { read: 0, compile: 0, render: 0, write: 0 };
let [bodies, files, bytes, figures] = [0, 0, 0, 0];
for (const name of readdirSync(parent).toSorted()) {
  const directory = join(parent, name);
  const started = performance.now();
  const folder = await steps.read(directory);
  const read = performance.now();
  const publication = steps.compile(folder);
  const compiled = performance.now();
  const rendered = render(publication);
  const done = performance.now();
  files += steps.write(join(out, name), rendered);
  seconds.write += (performance.now() - done) / 1000;
  seconds.render += (done - compiled) / 1000;
  seconds.compile += (compiled - read) / 1000;
  seconds.read += (read - started) / 1000;
  bodies += 1;
  figures += publication.figures.size;
  for (const { content } of rendered) bytes += Buffer.byteLength(content);
}
const { user, system } = process.cpuUsage(before);
const cpuSeconds = (user + system) / 1e6;
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
const told: ManyBodies = { bodies, seconds, cpuSeconds, files, bytes, figures, peakMegabytes };
process.stdout.write(JSON.stringify(told));
