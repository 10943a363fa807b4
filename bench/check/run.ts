// Measures the work of `answerable check` and prints a table; bench/README.md says what each number is:
//   node bench/check/run.ts [--write] [--runs 30]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine } from '../publish/machine.ts';
import { runScript } from '../publish/program.ts';
import { replaceResults } from '../publish/results.ts';
import { spread } from '../publish/spread.ts';
import type { CheckSeconds } from './example-checks.ts';
import { checkTable } from './report.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    runs: { type: 'string', default: '30' },
  },
});
const runs = Number(values.runs);
const example = join(root, 'examples', 'bedfordshire');
/** Times before the engine has compiled what is used often. */
const warmUps = 5;

if (!existsSync(join(root, 'dist', 'assets'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
const first = Array.from({ length: Math.ceil(runs / 6) }, () => time(1)).flat();
const later = time(warmUps + runs).slice(warmUps);
const report = [
  `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describeLoad()}.`,
  checkTable({ first: seconds(first), later: seconds(later) }),
].join('\n\n');
process.stdout.write(`${report}\n`);
if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'check');

function time(times: number): readonly CheckSeconds[] {
  return runScript<CheckSeconds[]>('../check/example-checks.ts', [example, String(times)]);
}

function seconds(taken: readonly CheckSeconds[]) {
  return {
    all: spread(taken.map(({ read, compile }) => read + compile)),
    read: spread(taken.map(({ read }) => read)),
    compile: spread(taken.map(({ compile }) => compile)),
  };
}
