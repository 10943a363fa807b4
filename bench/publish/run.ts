// Measures publishing and prints the tables; bench/README.md says what each number is:
//   node bench/publish/run.ts [--write] [--runs 5] [--no-framework] [--server-charts]
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBodies, type Size } from './bodies.ts';
import { root } from './built.ts';
import { compare } from './comparison.ts';
import { describeLoad, describeMachine, describePlace } from './machine.ts';
import { measureBodies } from './measure-bodies.ts';
import { measureCommand } from './measure-command.ts';
import { measureWork } from './measure-work.ts';
import { type BodiesOfSize, bodiesTable, comparisonText, exampleTable } from './report.ts';
import { replaceResults } from './results.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    'no-framework': { type: 'boolean', default: false },
    'server-charts': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const example = join(root, 'examples', 'bedfordshire');
const fullest = 'a year of every dataset';

if (!existsSync(join(root, 'dist', 'assets'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
const place = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
try {
  const report = await measure();
  process.stdout.write(`${report}\n`);
  if (values.write) replaceResults(join(root, 'bench', 'README.md'), report);
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function measure(): Promise<string> {
  const heading = [
    `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; sites written to`,
    `${describePlace(place)}; ${describeLoad()}.`,
    'Medians, with the least and the most of several runs.',
  ];
  say('One publication');
  const command = measureCommand(example, join(place, 'example'), runs);
  const work = measureWork(example, join(place, 'example'), runs);
  const bodies = await measureSizes();
  const beside = values['no-framework'] ? [] : await measureBeside();
  return [
    heading.join('\n'),
    '### One publication: `examples/bedfordshire`',
    exampleTable(command, work),
    '### 43 bodies, one after the other in one process',
    bodiesTable(bodies),
    ...beside,
  ].join('\n\n');
}

async function measureSizes(): Promise<readonly BodiesOfSize[]> {
  const bodies: BodiesOfSize[] = [];
  for (const [name, size] of Object.entries(sizes())) {
    say(`43 bodies with ${name}`);
    const parent = join(place, name);
    await makeBodies(parent, size);
    bodies.push({
      name,
      pages: measureBodies(parent, `${parent} out`, 'pages', Math.min(3, runs)),
      everything: measureBodies(parent, `${parent} out`, 'everything', 1),
    });
  }
  return bodies;
}

async function measureBeside(): Promise<readonly string[]> {
  say('Observable Framework');
  const drawn = values['server-charts'] ? (['browser', 'server'] as const) : (['browser'] as const);
  const parent = join(place, fullest);
  const out = `${parent} out`;
  const comparison = await compare(parent, `${out}-everything-0`, out, runs, drawn);
  return ['### Beside Observable Framework', comparisonText(comparison)];
}

function sizes(): Readonly<Record<string, Size>> {
  return {
    'the datasets of the example': { only: readdirSync(join(example, 'returns')), mostRows: 12 },
    [fullest]: { mostRows: 100 },
  };
}

/** Progress, for the person who waits; the tables alone go to standard output. */
function say(what: string): void {
  process.stderr.write(`${what}…\n`);
}
