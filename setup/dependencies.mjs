// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './run.mjs';
import { say } from './say.mjs';
import { digest, isDone, markDone, markUndone } from './stamp.mjs';

/** What npm keeps beside the packages to say which are there. */
const installed = 'node_modules/.package-lock.json';

/**
 * Installs the locked dependencies unless they are there already. The stamp also holds what npm
 * wrote down as installed, so that a later `npm install` by hand is noticed.
 *
 * @param {string} root
 */
export async function installDependencies(root) {
  const facts = [process.version, process.platform, process.arch];
  const state = () => digest(root, ['package-lock.json', installed], facts);
  if (existsSync(join(root, installed)) && isDone(root, 'dependencies', state())) return;
  say('Installing the dependencies (npm ci).');
  markUndone(root, 'dependencies');
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], root);
  markDone(root, 'dependencies', state());
}
