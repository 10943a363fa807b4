// @ts-check
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { runsOnCurrentNode } from './node.mjs';
import { endWithParent } from './parent.mjs';
import { SetupError, say, tell } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = 'examples/bedfordshire';
const site = '.answerable/site';

await tell(async () => {
  process.chdir(root);
  endWithParent();
  if (!(await runsOnCurrentNode(root, fileURLToPath(import.meta.url)))) return;
  await installDependencies(root);
  await build(root);
  // Built a moment ago: an address, since there is nothing yet when this file is checked.
  const built = new URL('../dist/cli/main.js', import.meta.url);
  const { main } = await import(built.href);
  // A look at the example, each time from the beginning: no history to go on from.
  rmSync(site, { recursive: true, force: true });
  say(`Publishing ${example}.`);
  if ((await main(['publish', example, '--out', site])) !== 0) {
    throw new SetupError(`${example} could not be published.`);
  }
  process.exitCode = await main(['serve', site, '--port', process.env.PORT || '8080']);
});
