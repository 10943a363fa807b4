// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { runsOnCurrentNode } from './node.mjs';
import { readReport, summarise, tally } from './report.mjs';
import { run } from './run.mjs';
import { say, tell } from './say.mjs';
import { provideSolver } from './solver.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await tell(
  async () => {
    process.chdir(root);
    if (!(await runsOnCurrentNode(root, fileURLToPath(import.meta.url)))) return;
    await installDependencies(root);
    await build(root);
    const browser = await provideBrowser();
    await provideSolver();
    const { code, report } = await runVitest(browser);
    const counted = tally(report, code);
    if (counted.skipped > 0) console.log(`${counted.skipped} skipped`);
    console.log(summarise(counted));
    process.exitCode = counted.failed === 0 ? 0 : 1;
  },
  () => console.log(summarise(tally(undefined, 1))),
);

/** @param {string | undefined} browser */
async function runVitest(browser) {
  say(`Testing${browser === undefined ? '' : ` (browser: ${browser})`}.`);
  const report = join(root, '.answerable', 'test-report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(
    process.execPath,
    [vitest, 'run', ...reporters, ...process.argv.slice(2)],
    { env: { ...process.env, ANSWERABLE_BROWSER: browser } },
  );
  return { code, report: readReport(report) };
}
