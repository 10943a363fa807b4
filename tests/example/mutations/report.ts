// Tries every slip and every harmless edit, and prints by kind what was found:
//   node tests/example/mutations/report.ts [--seed 2024] [--missed] [--kind WORDS]
import { parseArgs } from 'node:util';
import { harmlessEdits } from './harmless-edits.ts';
import { slips } from './slips.ts';
import { describeAlarms, describeFound, listMissed } from './tally.ts';
import { type Tried, tryMutation, tryTogether } from './try-mutation.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2024' },
    missed: { type: 'boolean', default: false },
    kind: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);

async function tryAll(mutations: Parameters<typeof tryMutation>[0][]): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const mutation of mutations) {
    tried.push(await tryMutation(mutation));
    process.stderr.write(`${tried.length} of ${mutations.length}\r`);
  }
  return tried;
}

const wanted = (all: ReturnType<typeof slips>) =>
  all.filter(({ kind }, at) => kind.includes(values.kind) && at % Number(values.every) === 0);
if (values.only !== 'harmless') {
  const found = await tryAll(wanted(slips(seed)));
  process.stdout.write(`${describeFound(found)}\n`);
  if (values.missed) process.stdout.write(`${listMissed(found)}\n`);
}
if (values.only !== 'slips') {
  const alarms = await tryTogether(wanted(harmlessEdits(seed)));
  process.stdout.write(`${describeAlarms(alarms)}\n`);
}
