import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parent } from './folders.ts';

const peer = fileURLToPath(new URL('peer.py', import.meta.url));

/** A Python that has pandas, with its version; or null where there is none. */
export function findPandas(): { readonly python: string; readonly version: string } | null {
  const found = ['python3', '/usr/bin/python3'].flatMap((python) => {
    const asked = spawnSync(python, ['-c', 'import pandas; print(pandas.__version__)'], {
      encoding: 'utf8',
    });
    return asked.status === 0 ? [{ python, version: asked.stdout.trim() }] : [];
  });
  return found[0] ?? null;
}

/** Runs a command of `peer.py`, which prints JSON. Seconds are from its start to its end. */
export function runPandas<Result>(
  python: string,
  args: readonly string[],
): { readonly result: Result; readonly wallSeconds: number } {
  const started = performance.now();
  const ran = spawnSync(python, [peer, ...args], { encoding: 'utf8' });
  const wallSeconds = (performance.now() - started) / 1000;
  if (ran.status !== 0) throw new Error(`pandas ended with ${ran.status}.\n${ran.stderr}`);
  const result: Result = JSON.parse(ran.stdout);
  return { result, wallSeconds };
}

/** A file that lists paths, for a program that reads them all. */
export function listOfPaths(name: string, paths: readonly string[]): string {
  const file = join(parent, `${name}.json`);
  mkdirSync(parent, { recursive: true });
  writeFileSync(file, JSON.stringify(paths));
  return file;
}
