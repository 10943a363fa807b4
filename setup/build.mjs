// @ts-check
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetupError, say } from './say.mjs';
import { digest, filesUnder, isDone, markDone, markUndone } from './stamp.mjs';

const sources = ['src', 'setup', 'tsconfig.json', 'package-lock.json'];

/** What tsc or the assets turn into something else, and so is not copied. */
const compiled = /\.(ts|tsx|scss|svg)$/;

/**
 * Compiles `src/` to `dist/`, unless nothing changed since the last time.
 *
 * @param {string} root
 */
export async function build(root) {
  const input = digest(root, sources);
  if (existsSync(join(root, 'dist', 'cli', 'main.js')) && isDone(root, 'build', input)) return;
  say('Building.');
  markUndone(root, 'build');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const code = await run(process.execPath, [tsc, '-p', root]);
  if (code !== 0) throw new SetupError('The sources do not compile.');
  copyData(root);
  const { buildAssets } = await import('./assets.mjs');
  await buildAssets({ root });
  markDone(root, 'build', input);
}

/** Whatever lies beside the code and is read at run time. @param {string} root */
function copyData(root) {
  for (const path of filesUnder(root, 'src').filter((path) => !compiled.test(path))) {
    const target = join(root, 'dist', path.slice('src/'.length));
    cpSync(join(root, path), target, { recursive: true });
  }
}
