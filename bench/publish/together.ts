// Publishes 43 bodies by one command on all cores, and prints what that took:
//   node bench/publish/together.ts [--runs 3]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBodies } from './bodies.ts';
import { root } from './built.ts';
import { describeLoad, describeMachine, describePlace } from './machine.ts';
import { runNode } from './program.ts';
import { spread } from './spread.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const place = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
try {
  const parent = join(place, 'bodies');
  const only = readdirSync(join(root, 'examples', 'bedfordshire', 'returns'));
  await makeBodies(parent, { only, mostRows: 12 });
  const folders = readdirSync(parent).map((name) => join(parent, name));
  const load = describeLoad();
  const taken = Array.from({ length: runs }, (_, run) => {
    const out = join(place, `out-${run}`);
    const command = join(root, 'bin', 'answerable.mjs');
    const { wallSeconds } = runNode([command, 'publish', ...folders, '--out', out]);
    return wallSeconds;
  });
  const { median, least, most } = spread(taken);
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describePlace(place)}; ${load}.\n` +
      `${folders.length} bodies, pages and downloads, ${availableParallelism()} threads, start-up included: ` +
      `${median.toFixed(1)} s (${least.toFixed(1)} s to ${most.toFixed(1)} s, ${runs} runs)\n`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
