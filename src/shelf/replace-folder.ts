import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { asUserError } from './site-place.ts';

/**
 * Has a folder written beside the former one and then puts it in its place, so that a failure at any
 * moment leaves the former as it was. `write` is given the folder to write to.
 */
export function replaceFolder<T>(out: string, write: (fresh: string) => T): T {
  const target = resolve(out);
  const fresh = `${target}.new-${process.pid}`;
  try {
    const written = write(fresh);
    swap(fresh, target);
    return written;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw asUserError(error, out);
  }
}

function swap(fresh: string, target: string): void {
  const former = `${target}.old-${process.pid}`;
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return;
  }
  renameSync(target, former);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(former, target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
