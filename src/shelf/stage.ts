import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Folders, linkFile, makeFolder } from './write-files.ts';

/** What is to be done to a site, in this order. Paths are relative to it. */
interface Plan {
  readonly remove: readonly string[];
  /** Where the staged files belong, by their number. */
  readonly put: readonly string[];
  /** Files that get a second name: from, to. */
  readonly link: readonly (readonly [string, string])[];
}

/**
 * Changes of a site, prepared beside its files and then carried out in a burst. Until the plan is written nothing
 * has changed; once it is, {@link finishPlan} brings what was cut off to its end. So whoever starts the next
 * command finds the former site or the new one, and no mixture.
 */
export class Stage {
  readonly #site: string;
  readonly #folder: string;
  readonly #remove: string[] = [];
  readonly #put: string[] = [];
  readonly #link: (readonly [string, string])[] = [];

  constructor(site: string) {
    this.#site = site;
    this.#folder = join(site, folderName);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  remove(path: string): void {
    this.#remove.push(path);
  }

  put(path: string, content: string | Uint8Array): void {
    if (this.#put.length === 0) makeFolder(this.#folder);
    writeFileSync(join(this.#folder, String(this.#put.length)), content);
    this.#put.push(path);
  }

  link(from: string, to: string): void {
    this.#link.push([from, to]);
  }

  carryOut(): void {
    if (this.#remove.length + this.#put.length + this.#link.length === 0) return;
    makeFolder(this.#folder);
    const plan: Plan = { remove: this.#remove, put: this.#put, link: this.#link };
    const unfinished = join(this.#folder, 'unfinished.json');
    const file = openSync(unfinished, 'w');
    try {
      writeFileSync(file, JSON.stringify(plan));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, join(this.#folder, planName));
    finishPlan(this.#site);
  }
}

/** Where changes are prepared: a hidden folder of the site, which is there only while they are. */
const folderName = '.incoming';
const planName = 'plan.json';

/**
 * Carries out a plan that was written and not finished. Each step leads to the same result however often it is
 * done. Returns whether there was one.
 */
export function finishPlan(site: string): boolean {
  const folder = join(site, folderName);
  const file = join(folder, planName);
  if (!existsSync(file)) {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
  const plan: Plan = JSON.parse(readFileSync(file, 'utf8'));
  const folders = new Folders(site);
  for (const path of plan.remove) removeFile(site, path);
  for (const [number, path] of plan.put.entries()) {
    const staged = join(folder, String(number));
    if (!existsSync(staged)) continue;
    folders.makeFor(path);
    renameSync(staged, join(site, path));
  }
  for (const [from, to] of plan.link) {
    folders.makeFor(to);
    const second = join(folder, 'link');
    rmSync(second, { force: true });
    linkFile(join(site, from), second);
    renameSync(second, join(site, to));
  }
  rmSync(folder, { recursive: true, force: true });
  return true;
}

/** A file, and the folders that hold nothing without it. */
function removeFile(site: string, path: string): void {
  rmSync(join(site, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(site, folder));
    } catch {
      return;
    }
  }
}
