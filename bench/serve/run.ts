// Measures a published site being served and prints a table; bench/README.md says what each number is:
//   node bench/serve/run.ts [--write] [--runs 3] [--seconds 4] [--rows 20000] [--beside CHECKOUT]
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine } from '../publish/machine.ts';
import { runNode, runScript } from '../publish/program.ts';
import { replaceResults } from '../publish/results.ts';
import { questions } from '../registers/questions.ts';
import { keepAsking, type Load, loadOf } from './load.ts';
import { type Round, serveTables } from './report.ts';
import { answerableServer, type Measured, nginxServer } from './servers.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    rows: { type: 'string', default: '20000' },
    beside: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const example = join(root, 'examples', 'bedfordshire');
const place = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
const page = 'measures/index.html';

if (!existsSync(join(root, 'dist', 'assets'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
try {
  const about = `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describeLoad()}; ${Number(values.rows).toLocaleString('en-GB')} rows.`;
  const site = makeSite();
  const rounds: Round[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const start of [
      () => answerableServer('`answerable serve`', root, site),
      () =>
        values.beside === undefined
          ? null
          : answerableServer('the version before', values.beside, site),
      () => nginxServer(site, join(place, String(run))),
    ]) {
      mkdirSync(join(place, String(run)), { recursive: true });
      const server = await start();
      if (server !== null) rounds.push(await measure(server));
    }
  }
  const report = [about, serveTables(rounds)].join('\n\n');
  process.stdout.write(`${report}\n`);
  if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'serve');
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** The example as a folder of files, which every server can serve, with a large register among its own. */
function makeSite(): string {
  const out = join(place, 'published');
  const command = join(root, 'bin', 'answerable.mjs');
  runNode([command, 'publish', example, '--out', out]);
  const registers = join(place, 'registers');
  runScript('../registers/one-register.ts', [example, registers, values.rows, '1']);
  cpSync(join(registers, 'registers'), join(out, 'registers'), { recursive: true });
  rmSync(join(out, 'releases'), { recursive: true });
  return out;
}

async function measure(server: Measured): Promise<Round> {
  const { name, address } = server;
  try {
    await loadOf(address + page, 8, 1);
    const quiet = await loadOf(address + page, 8, seconds);
    if (!server.answers) return { name, quiet, busy: null, explorer: null, register: null };
    const searches = questions.map(({ query }) => `${address}registers/spending/?${query}`);
    await Promise.all(searches.map(async (url) => await (await fetch(url)).arrayBuffer()));
    const asking = keepAsking(searches, 8);
    const busy = await loadOf(address + page, 8, seconds);
    const searchedPerSecond = (await asking.end()) / seconds;
    const explorer: Load = await loadOf(`${address}stop-and-search/?by=month`, 8, seconds);
    const register = await loadOf(searches[2] ?? '', 8, seconds);
    return { name, quiet, busy: { ...busy, searchedPerSecond }, explorer, register };
  } finally {
    await server.stop();
  }
}
