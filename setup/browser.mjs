// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { aptCommand } from './apt.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * What the search looks at; tests pass their own.
 *
 * @typedef {object} Machine
 * @property {string} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 * @property {(path: string) => boolean} runs
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, home: homedir(), runs };

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Where a browser that the tests can drive may be, the best first.
 *
 * @param {Pick<Machine, 'platform' | 'env' | 'home'>} machine
 * @returns {string[]}
 */
export function browserPlaces({ platform, env, home }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return macNames.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPaths.flatMap((path) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, ...path)] : [])),
    );
  }
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const folders = new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return linuxNames.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}

/**
 * The browser that `ANSWERABLE_BROWSER` names, else the first installed one, else undefined.
 *
 * @param {Machine} [machine]
 */
export function findBrowser(machine = thisMachine) {
  const named = machine.env.ANSWERABLE_BROWSER;
  return [...(named ? [named] : []), ...browserPlaces(machine)].find(machine.runs);
}

/**
 * Being there is not enough: Ubuntu's `chromium-browser` may be a script that asks for a snap. On
 * Windows `--version` would open a window, so there it is.
 *
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * A browser for the tests, installed from the system's packages where there is none and that can
 * be done without asking; undefined where there is none to be had.
 */
export async function provideBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const apt = aptCommand();
  if (apt !== undefined) {
    say('No browser found: installing Chromium from the system packages (apt-get).');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const [program = '', ...words] = apt;
    await run(program, [...words, 'update', '-qq'], { env });
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    await run(program, [...words, ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const installed = findBrowser();
  if (installed === undefined) {
    say(
      'No browser found: browser tests will fail. Install Chrome, Chromium or Edge, or name one in ANSWERABLE_BROWSER.',
    );
  }
  return installed;
}
