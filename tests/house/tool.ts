import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../../setup/run.mjs';

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const scripts = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
} as const;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a tool of the house under the Node of this process. */
export function runTool(tool: keyof typeof scripts, args: readonly string[], folder = root): Ran {
  return runNode([join(root, 'node_modules', scripts[tool]), ...args], folder);
}

export function runNode(args: readonly string[], folder = root): Ran {
  return runProgram(process.execPath, args, folder);
}

export function runNpm(args: readonly string[], folder: string): Ran {
  const { program, words, shell } = npmCommand(process.env, process.platform);
  return runProgram(program, [...words, ...args], folder, shell);
}

function runProgram(program: string, args: readonly string[], folder: string, shell = false): Ran {
  const maxBuffer = 64 * 1024 * 1024;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    shell,
    maxBuffer,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
