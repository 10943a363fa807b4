// Attacks thousands of folders that change from release to release, and prints what came of it:
//   node bench/disclosure/run.ts [--write] [--folders 2000] [--beside MODULE] [--replay 400]
// --beside names the built module of another version that publishes (dist/…/publish-folder.js): the same folders are
// published by both. bench/README.md says what each number is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Chance } from '../../tests/attack/random.ts';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine } from '../publish/machine.ts';
import { replaceResults } from '../publish/results.ts';
import { table } from '../publish/table.ts';
import type { Attacked } from './attack.ts';
import { type Replayed, replay, smallTable } from './replay-tables.ts';
import { summaryOf } from './summary.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    folders: { type: 'string', default: '2000' },
    beside: { type: 'string' },
    replay: { type: 'string', default: '400' },
  },
});
if (!existsSync(join(root, 'dist', 'fonts'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
const about = `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describeLoad()}.`;
const count = Number(values.folders);
const here = summaryOf(await attackAll(count, undefined));
const beside =
  values.beside === undefined ? null : summaryOf(await attackAll(count, values.beside));
const rows = Object.entries(here).map(([what, number]) =>
  beside === null ? [what, number] : [what, number, beside[what] ?? ''],
);
const head = beside === null ? ['', 'this version'] : ['', 'this version', 'the other version'];
const report = [about, table(head, rows), replayReport(Number(values.replay))].join('\n\n');
process.stdout.write(`${report}\n`);
if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'disclosure');

/** In two processes at once, each with half of the folders. */
async function attackAll(
  folders: number,
  module: string | undefined,
): Promise<readonly Attacked[]> {
  const half = Math.ceil(folders / 2);
  const parts = await Promise.all([
    attackSome(0, half, module),
    attackSome(half, folders - half, module),
  ]);
  return parts.flat();
}

async function attackSome(
  from: number,
  some: number,
  module: string | undefined,
): Promise<readonly Attacked[]> {
  const script = join(import.meta.dirname, 'attack.ts');
  const env = module === undefined ? process.env : { ...process.env, ANSWERABLE_ATTACKED: module };
  const child = spawn(process.execPath, [script, String(from), String(some)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}.`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Attacked => JSON.parse(line));
}

/** What running the public rules on every table that fits leaves, over small tables made up by chance. */
function replayReport(tables: number): string {
  const chance = new Chance(7);
  const all: Replayed[] = [];
  while (all.length < tables) {
    const one = replay(smallTable(chance));
    if (one !== null) all.push(one);
  }
  const fewer = all.filter(({ byReplay }) => byReplay < 5).length;
  const fewest = Math.min(...all.map(({ byReplay }) => byReplay));
  const least = Math.min(...all.map(({ byArithmetic }) => byArithmetic));
  return `Replay: of ${tables} made-up tables of six small counts with all their sums, arithmetic leaves at least ${least} whole numbers for every hidden count. Whoever also runs the public rules on every table that fits is left with fewer than five for some count in ${fewer} of them, with ${fewest} in the worst.`;
}
