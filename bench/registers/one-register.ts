// Renders the example with a register of ROWS made-up rows, and asks it questions as a server does. Writes the pages of the
// register to OUT and prints, as JSON, what each thing took:
//   node bench/registers/one-register.ts DIR OUT ROWS RUNS
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../publish/built.ts';
import { loadSteps } from '../publish/steps.ts';
import { madeUpSpending } from './made-up-spending.ts';
import { timeInDatabase } from './peer.ts';
import { questions } from './questions.ts';

export interface OneRegister {
  /** Milliseconds, in each run. */
  readonly making: readonly number[];
  readonly rendering: readonly number[];
  /** The first question that a server is asked: it reads the rows. */
  readonly firstAnswer: number;
  readonly answers: readonly number[];
  readonly database: readonly number[];
  readonly pages: number;
  readonly rowsFile: Weight;
  readonly csv: Weight;
  readonly heaviestPage: Weight;
}

export interface Weight {
  readonly bytes: number;
  readonly compressedBytes: number;
}

const [directory = '', out = '', howMany = '20000', runs = '5'] = process.argv.slice(2);
const steps = await loadSteps();
const { datasets } = await built('datasets/index.js');
const { siteRegisters, registerFiles } = await built('publish/registers/site-registers.js');
const { registerPages } = await built('publish/html/pages/registers/register-pages.js');
const { pageRenderer } = await built('publish/html/render-page.js');
const { indexSite } = await built('publish/html/site-index.js');
const { datasetCsv } = await built('publish/csv/dataset-csv.js');
const { readAssets } = await built('shelf/assets.js');
const { en } = await built('locale/en.js');

const dataset = datasets.find(({ id }) => id === 'spending');
if (dataset === undefined) throw new Error('There is no dataset “spending”.');
const table = madeUpSpending(dataset, Number(howMany));
const publication = { ...steps.compile(await steps.read(directory)), tables: [table] };

const making: number[] = [];
const rendering: number[] = [];
let files: { readonly path: string; readonly content: string | Uint8Array }[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const started = performance.now();
  const registers = siteRegisters(publication.tables);
  const made = performance.now();
  const site = { ...indexSite({ ...publication, tables: [] }, en), publication, registers };
  const begun = performance.now();
  const pages = [...registerPages(site)].map(pageRenderer(site));
  rendering.push(performance.now() - begun);
  making.push(made - started);
  files = [...pages, ...registerFiles(registers)];
}
const pages = files.filter(({ path }) => path.endsWith('.html'));
steps.write(out, [...files, ...readAssets()]);

const { createApp } = await built('server/app.js');
const { ListedSite } = await built('server/site.js');
const contents = new Map(files.map(({ path, content }) => [path, content]));
const served = new ListedSite(contents.keys(), (path) => contents.get(path) ?? '');
const app = createApp(() => served);
const firstAnswer = await ask(questions[0]?.query ?? '');
const answers: number[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  for (const { query } of questions) answers.push(await ask(query));
}

async function ask(query: string): Promise<number> {
  const started = performance.now();
  const answer = await app.request(`/registers/spending/?${query}`);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${query} was answered with ${answer.status}.`);
  return performance.now() - started;
}

function weigh(content: string | Uint8Array): Weight {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, compressedBytes: gzipSync(bytes).length };
}

const weights = pages.map(({ content }) => weigh(content));
const [heaviestPage = { bytes: 0, compressedBytes: 0 }] = weights.toSorted(
  (a, b) => b.compressedBytes - a.compressedBytes,
);
const told: OneRegister = {
  making,
  rendering,
  firstAnswer,
  answers,
  database: timeInDatabase(table, Number(runs)),
  pages: pages.length,
  rowsFile: weigh(contents.get(join('registers', 'spending', 'rows.js')) ?? ''),
  csv: weigh(datasetCsv(table)),
  heaviestPage,
};
process.stdout.write(JSON.stringify(told));
