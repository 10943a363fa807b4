// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The SHA-256 of files and of everything below folders, names included. What is not there counts
 * as not there, and so does not collide with an empty file.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to the root
 * @param {readonly string[]} [words] further facts that the result depends on
 */
export function digest(root, paths, words = []) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of paths.flatMap((path) => filesUnder(root, path))) {
    const content = readFileSync(join(root, path));
    hash.update(`\n${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Paths of all files at or below a path, in a fixed order, with forward slashes.
 *
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/** @param {string} root @param {string} name */
const placeOf = (root, name) => join(root, '.answerable', 'stamps', name);

/**
 * True where this step was finished on the same input before.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} input digest of what the step reads
 */
export function isDone(root, name, input) {
  try {
    return readFileSync(placeOf(root, name), 'utf8') === input;
  } catch {
    return false;
  }
}

/** @param {string} root @param {string} name @param {string} input */
export function markDone(root, name, input) {
  mkdirSync(dirname(placeOf(root, name)), { recursive: true });
  writeFileSync(placeOf(root, name), input);
}

/** Before a step begins: one that breaks off half way is not done. @param {string} root @param {string} name */
export function markUndone(root, name) {
  rmSync(placeOf(root, name), { force: true });
}
