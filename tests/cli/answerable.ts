import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/answerable.mjs', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user does. */
export function answerable(...argv: readonly string[]): Ran {
  return answerableIn(process.cwd(), ...argv);
}

/** The same, by a user who is in a certain folder. */
export function answerableIn(cwd: string, ...argv: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs it with its output closed at once; what it says on standard error. */
export async function answerableUnread(...argv: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [command, ...argv]);
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  await once(child, 'close');
  return complaints;
}

/** A folder of this test's own. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), 'answerable-'));
}

/** Every file of a folder with its bytes, by path. */
export function contentsOf(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .toSorted();
  return new Map(files.map((path) => [path, readFileSync(join(directory, path), 'base64')]));
}
