// @ts-check
import { spawn } from 'node:child_process';
import { SetupError } from './say.mjs';

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

const passedOn = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program in the foreground, passes signals on to it and returns its exit code: 128 and the
 * signal's number where a signal ended it, as shells say it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'inherit', ...options });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => void child.kill(signal);
    for (const signal of passedOn) process.on(signal, pass);
    const done = () => {
      for (const signal of passedOn) process.off(signal, pass);
    };
    child.once('error', (error) => {
      done();
      reject(new SetupError(`${program} could not be started: ${error.message}.`));
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGHUP' ? 1 : 15));
    });
  });
}

/**
 * How npm is started under the Node of this process. npm names its own script when it started us;
 * without that name, the `npm` of the path is asked, which on Windows only a shell can start.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} platform
 */
export function npmCommand(env, platform) {
  const script = env.npm_execpath;
  return script?.endsWith('npm-cli.js')
    ? { program: process.execPath, words: [script], shell: false }
    : { program: 'npm', words: [], shell: platform === 'win32' };
}

/**
 * @param {readonly string[]} args
 * @param {string} folder
 */
export async function npm(args, folder) {
  const { program, words, shell } = npmCommand(process.env, process.platform);
  const code = await run(program, [...words, ...args], { cwd: folder, shell });
  if (code !== 0) throw new SetupError(`npm ${args[0]} failed in ${folder} (exit code ${code}).`);
}
