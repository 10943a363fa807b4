// Measures ingestion, questions and the explorer, and prints tables; bench/README.md says what each number is:
//   node bench/lake/run.ts [--write] [--rounds 5] [--runs 30]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine } from '../publish/machine.ts';
import { runNode, runNodeWithUsage } from '../publish/program.ts';
import { replaceResults } from '../publish/results.ts';
import type { Asked } from './ask.ts';
import { emptyPath, filesOf, ofKind } from './folders.ts';
import type { GeneratedFolder } from './generate.ts';
import { measureExplorer } from './measure-explorer.ts';
import { ingest, measureIngest } from './measure-ingest.ts';
import { findPandas, listOfPaths, runPandas } from './programs.ts';
import {
  explorerTable,
  ingestTable,
  type PandasAsked,
  pandasTable,
  questionTable,
} from './report.ts';
import { threeYears, year } from './sizes.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '30' },
  },
});

if (!existsSync(join(root, 'dist', 'assets'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
const begin = `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describeLoad()}.`;
const national = measureIngest(filesOf(year), Number(values.rounds));
const asked = filesOf(threeYears);
const lake = emptyPath('lake-three-years');
const taken = ingest(asked, lake);
const questions = ask(lake);
const command = [1, 2, 3].map(() => askByCommand(lake)).toSorted((a, b) => a - b)[1] ?? Number.NaN;
const report = [
  begin,
  '### A national year into a lake',
  ingestTable(national),
  findPandas() === null ? 'pandas is not installed here, and was left out.' : '',
  '### Questions',
  `Three years of stops and crimes, five million rows, taken in ${taken.wallSeconds.toFixed(1)} s (${Math.round(taken.peakMegabytes)} MB). Each question ${values.runs} times, warm.`,
  questionTable(questions),
  askPandas(asked, questions),
  `The whole command \`answerable stops --area metropolitan\` over the three years, from its start to its end: ${(command * 1000).toFixed(0)} ms.`,
  '### The explorer of the example',
  explorerTable(await measureExplorer(Number(values.runs))),
]
  .filter((part) => part !== '')
  .join('\n\n');
process.stdout.write(`${report}\n`);
if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'lake');

function ask(directory: string): readonly Asked[] {
  const script = fileURLToPath(new URL('ask.ts', import.meta.url));
  const result: Asked[] = JSON.parse(
    runNodeWithUsage([script, directory, values.runs ?? '30']).stdout,
  );
  return result;
}

function askByCommand(directory: string): number {
  const area = ['--area', 'metropolitan', '--from', '2022-04', '--to', '2025-03'];
  const answerable = join(root, 'bin', 'answerable.mjs');
  return runNode([answerable, 'stops', '--lake', directory, ...area]).wallSeconds;
}

function askPandas({ folder, contents }: GeneratedFolder, ours: readonly Asked[]): string {
  const found = findPandas();
  if (found === null) return '';
  const clean = ofKind(contents, 'stop-and-search').filter(({ mistakes }) => mistakes === 0);
  const list = listOfPaths(
    'stops',
    clean.map(({ path }) => join(folder, path)),
  );
  const { result } = runPandas<Omit<PandasAsked, 'version'>>(found.python, [
    'ask',
    list,
    values.runs ?? '30',
  ]);
  return pandasTable(ours, { ...result, version: found.version });
}
