// Measures whole releases and prints tables; bench/README.md says what each number is:
//   node bench/release/run.ts [--write] [--runs 5] [--bodies 43]
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBodies } from '../publish/bodies.ts';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine, describePlace } from '../publish/machine.ts';
import { runNode, runNodeWithUsage, runScript } from '../publish/program.ts';
import { replaceResults } from '../publish/results.ts';
import { type Spread, spread } from '../publish/spread.ts';
import { table } from '../publish/table.ts';
import type { OneBody } from './one-body.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    bodies: { type: 'string', default: '43' },
  },
});
const runs = Number(values.runs);
const command = join(root, 'bin', 'answerable.mjs');
const example = join(root, 'examples', 'bedfordshire');
const place = mkdtempSync(join(tmpdir(), 'answerable-bench-'));

if (!existsSync(join(root, 'dist', 'fonts'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
try {
  const about = `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describePlace(place)}; ${describeLoad()}.`;
  const report = [about, oneBody(), await manyBodies()].join('\n\n');
  process.stdout.write(`${report}\n`);
  if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'release');
} finally {
  rmSync(place, { recursive: true, force: true });
}

function oneBody(): string {
  const numbers = Array.from({ length: runs }, (_, run) => run);
  const cold = numbers.map((run) => {
    rmSync(join(root, '.answerable', 'cache'), { recursive: true, force: true });
    return timePublish([example], join(place, `cold-${run}`));
  });
  const again = numbers.map((run) => timePublish([example], join(place, `again-${run}`)));
  const verified = numbers.map(
    () => runNode([command, 'verify', join(place, 'again-0')]).wallSeconds,
  );
  const rebuilt = numbers.map(
    (run) =>
      runNode([command, 'rebuild', join(place, 'again-0'), '--out', join(place, `rebuilt-${run}`)])
        .wallSeconds,
  );
  const work = numbers.map((run) => {
    const folder = join(place, `folder-${run}`);
    cpSync(example, folder, { recursive: true });
    return runScript<OneBody>('../release/one-body.ts', [folder, join(place, `work-${run}`), '8']);
  });
  const changed = work.flatMap((once) => once.changed.slice(2));
  const [{ changed: [one] = [], first } = { first: undefined }] = work;
  const same = work.every(({ sameBytes }) => sameBytes);
  return table(
    ['the example, every format', 'wall clock', 'target'],
    [
      ['the command, cold', seconds(spread(cold)), 'under 3 s'],
      ['the command, with its compile cache', seconds(spread(again)), ''],
      [
        'the work, first in a process',
        seconds(spread(work.map((once) => once.first.seconds))),
        'under 1.5 s',
      ],
      ['the work, later', seconds(spread(work.map(({ whole }) => whole.seconds))), ''],
      [
        `the same release after one changed number, later: ${one?.written} of ${first?.files} files written, ${same ? 'the same bytes as a whole build' : 'NOT THE SAME BYTES'}`,
        seconds(spread(changed.map((once) => once.seconds))),
        'under 500 ms',
      ],
      ['`answerable verify`, the command', seconds(spread(verified)), ''],
      ['`answerable rebuild`, the command', seconds(spread(rebuilt)), ''],
    ],
  );
}

/** Whole releases of many bodies by one command, and how the memory grows with their number. */
async function manyBodies(): Promise<string> {
  const parent = join(place, 'bodies');
  const only = readdirSync(join(example, 'returns'));
  await makeBodies(parent, { only, mostRows: 12 });
  const all = readdirSync(parent).map((name) => join(parent, name));
  const counts = [10, 20, Number(values.bodies)];
  const rows = counts.map((count) => {
    const out = join(place, `together-${count}`);
    const args = [command, 'publish', ...all.slice(0, count), '--out', out];
    const { wallSeconds, cpuSeconds, peakMegabytes } = runNodeWithUsage(args);
    rmSync(out, { recursive: true, force: true });
    return [
      `${count} bodies, ${availableParallelism()} threads`,
      `**${wallSeconds.toFixed(1)} s**`,
      `${cpuSeconds.toFixed(1)} s`,
      `${Math.round(peakMegabytes)} MB`,
      count === 43 ? 'under 25 s, flat memory' : '',
    ];
  });
  return table(['whole releases', 'wall clock', 'processor', 'peak memory', 'target'], rows);
}

function timePublish(directories: readonly string[], out: string): number {
  return runNode([command, 'publish', ...directories, '--out', out]).wallSeconds;
}

function seconds({ median, least, most }: Spread): string {
  return `**${median.toFixed(2)} s** (${least.toFixed(2)} s to ${most.toFixed(2)} s)`;
}
