import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const usage = fileURLToPath(new URL('usage.mjs', import.meta.url));

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** From its start to its end, loading included. */
  readonly wallSeconds: number;
}

/** What a program used, all its threads together; programs that it started do not count. */
export interface Used {
  readonly cpuSeconds: number;
  readonly userSeconds: number;
  readonly peakMegabytes: number;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Environment variables besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program of Node to its end. Throws with its complaint where it fails. */
export function runNode(args: readonly string[], { cwd, env }: Surroundings = {}): Ran {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}.\n${stderr}${stdout}`);
  return { stdout, stderr, wallSeconds };
}

/** The same, with what it used. Telling it costs the program some milliseconds. */
export function runNodeWithUsage(args: readonly string[], around: Surroundings = {}): Ran & Used {
  const ran = runNode(['--import', usage, ...args], around);
  const used: Used = JSON.parse(ran.stderr.trimEnd().split('\n').at(-1) ?? '');
  return { ...ran, ...used };
}

/** Runs a script of this folder that prints JSON. */
export function runScript<Result>(name: string, args: readonly string[]): Result {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const result: Result = JSON.parse(runNode([script, ...args]).stdout);
  return result;
}
