// Reads the corpus of workbooks, changed ones and a very large one, and prints what came of them:
//   node bench/intake/run.ts [--write] [--changed 10000] [--rows 200000]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  judge,
  readCorpus,
  understandFile,
  type Verdict,
} from '../../tests/intake/corpus/score.ts';
import { readMutated } from '../../tests/recipes/mutated.ts';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine } from '../publish/machine.ts';
import { replaceResults } from '../publish/results.ts';
import { asCsv, asWorkbook, largeTable } from './large.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    changed: { type: 'string', default: '10000' },
    rows: { type: 'string', default: '200000' },
  },
});

const report = [
  `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describeLoad()}.`,
  await corpusTable(),
  await changedLine(Number(values.changed)),
  await largeLines(Number(values.rows)),
].join('\n\n');
process.stdout.write(`${report}\n`);
if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'intake');

async function corpusTable(): Promise<string> {
  const corpus = readCorpus();
  const tally = new Map<Verdict, number>();
  for (const { file, bytes, expected } of corpus) {
    const verdict = judge(expected, await understandFile(file, bytes));
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  }
  const verdicts: readonly Verdict[] = [
    'right',
    'refused rightly',
    'asked in vain',
    'refused for another reason',
    'wrong',
  ];
  const lines = verdicts.map((verdict) => `| ${verdict} | ${tally.get(verdict) ?? 0} |`);
  return [`| of ${corpus.length} workbooks | |`, '| --- | ---: |', ...lines].join('\n');
}

async function changedLine(count: number): Promise<string> {
  let taken = 0;
  const faulty: number[] = [];
  const started = performance.now();
  const before = process.memoryUsage().rss;
  for (let seed = 0; seed < count; seed += 1) {
    const { isTaken, faults } = await readMutated(seed);
    if (isTaken) taken += 1;
    if (faults.length > 0) faulty.push(seed);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const grown = megabytes(process.memoryUsage().rss - before);
  return `${count} changed workbooks in ${seconds} s: ${taken} taken, ${count - taken} asked about or refused, ${faulty.length} with a wrong or a lost number${faulty.length === 0 ? '' : ` (${faulty.slice(0, 10).join(', ')})`}; the process grew by ${grown} MB.`;
}

async function largeLines(count: number): Promise<string> {
  const rows = largeTable(count);
  const lines: string[] = [];
  for (const [name, bytes] of [
    ['May 2024.csv', asCsv(rows)],
    ['return.xlsx', asWorkbook(rows)],
  ] as const) {
    const started = performance.now();
    const used = process.cpuUsage();
    const { proposals, questions } = await understandFile(name, bytes);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { user, system } = process.cpuUsage(used);
    const processor = ((user + system) / 1e6).toFixed(1);
    const read = proposals[0]?.reading?.rows.length ?? 0;
    const memory = megabytes(process.memoryUsage().rss);
    lines.push(
      `${name.slice(name.indexOf('.') + 1).toUpperCase()} of ${megabytes(bytes.length)} MB: ${read} of ${count} rows in ${seconds} s (${processor} s of processor time), ${questions.length} questions, ${memory} MB of memory.`,
    );
  }
  return lines.join('\n');
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
