// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { runsOnCurrentNode } from './node.mjs';
import { tell } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Run by `npm pack`: what is packed is built from what lies here.
await tell(async () => {
  process.chdir(root);
  if (!(await runsOnCurrentNode(root, fileURLToPath(import.meta.url)))) return;
  await installDependencies(root);
  await build(root);
});
