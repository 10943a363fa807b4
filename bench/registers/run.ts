// Measures the pages of a register and questions about it; bench/README.md says what each number is:
//   node bench/registers/run.ts [--write] [--rows 20000] [--runs 7]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine } from '../publish/machine.ts';
import { runScript } from '../publish/program.ts';
import { replaceResults } from '../publish/results.ts';
import { timeInBrowser } from './in-browser.ts';
import type { OneRegister } from './one-register.ts';
import { registerTables } from './report.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rows: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '7' },
  },
});
const example = join(root, 'examples', 'bedfordshire');

if (!existsSync(join(root, 'dist', 'assets'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
const site = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
try {
  const about = `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describeLoad()}; ${Number(values.rows).toLocaleString('en-GB')} rows.`;
  const script = '../registers/one-register.ts';
  const one = runScript<OneRegister>(script, [example, site, values.rows, values.runs]);
  const page = pathToFileURL(join(site, 'registers', 'spending', 'index.html')).href;
  const browser = await timeInBrowser(page, Number(values.runs));
  const report = [about, registerTables(one, browser)].join('\n\n');
  process.stdout.write(`${report}\n`);
  if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'registers');
} finally {
  rmSync(site, { recursive: true, force: true });
}
