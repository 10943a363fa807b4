import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../publish/built.ts';

const command = join(root, 'bin', 'answerable.mjs');
const columns =
  'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days';
const elements =
  '[7a-b, priority-homicide, priority-serious-violence, priority-drugs-and-county-lines, priority-neighbourhood-crime, priority-cyber-crime, priority-victim-satisfaction, complaints-satisfaction, complaints-recommendations, complaints-themes, complaints-timeliness, complaints-regulation-13, complaints-quality, complaints-arrangements, 7c-b-ii]';

export const returnPath = 'returns/clares-law/2024-05.csv';

/** A return of five months in which May has so many requests. */
export function returnOf(requests: number): string {
  const rows = [1, 2, 3, 4, 5].map((month) => {
    const all = requests - 5 + month;
    return `2024-0${month},${all},${all - month},${month},${all},0,8,5,5`;
  });
  return [columns, ...rows, ''].join('\n');
}

/** A small publication folder: one table, one sentence bound to it, and a declared gap for all the rest. */
export function makeFolder(directory: string, requests: number, revision: number): string {
  const files: Readonly<Record<string, string>> = {
    'body.yaml': 'name: Test body\narea: bedfordshire\n',
    'editions/2024-06/edition.yaml': `title: Test\nsummary: A test.\nrevision: ${revision}\npublished: 2024-07-0${revision}\nreason: Reason ${revision}.\nauthor: { role: Officer, office: Office }\ncontents:\n  - group: One\n    sections: [clare, gaps]\n`,
    'editions/2024-06/clare.md':
      '---\ntitle: Requests\nheadline: There were {clares-law-requests} requests.\n---\n',
    'editions/2024-06/gaps.md': `---\ntitle: Missing\n---\n\n\`\`\`gap\ntitle: All the rest\nlacks: ${elements}\nsays: Not handed over yet.\n\`\`\`\n`,
    [returnPath]: returnOf(requests),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly text: string;
}

export function run(...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  });
  return { code: status, text: `${stdout}${stderr}` };
}

/** A program that runs; `said` answers when it has ended. */
export interface Started {
  readonly child: ChildProcess;
  readonly said: Promise<Said>;
}

export function start(...args: readonly string[]): Started {
  return startScript(command, ...args);
}

export function startScript(script: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      text += part;
    });
  }
  return { child, said: once(child, 'close').then(([code]) => ({ code, text })) };
}

/** Every file below a folder with its bytes; null where there is no folder. */
export type Site = ReadonlyMap<string, string> | null;

export function look(folder: string): Site {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(files.map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]));
  } catch {
    return null;
  }
}

export function isSame(one: Site, other: Site): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path) === bytes);
}

/** Two releases of a body, and the shelf before and after the second is published. */
export interface Scene {
  readonly home: string;
  readonly next: string;
  readonly base: string;
  /** A shelf on which the second release lies already. */
  readonly done: string;
  readonly before: Site;
  readonly after: Site;
}

export function makeScene(home: string): Scene {
  const first = makeFolder(join(home, 'first'), 45, 1);
  const next = makeFolder(join(home, 'next'), 55, 2);
  const base = join(home, 'base');
  const after = join(home, 'after');
  must(run('publish', first, '--out', base));
  cpSync(base, after, { recursive: true });
  must(run('publish', next, '--out', after));
  return { home, next, base, done: after, before: look(base), after: look(after) };
}

export function must({ code, text }: Said): void {
  if (code !== 0) throw new Error(text);
}

/** The former shelf, anew, in a folder of its own. */
export function fresh({ base }: Scene, out: string): void {
  rmSync(join(out, '..'), { recursive: true, force: true });
  cpSync(base, out, { recursive: true });
}

/** Counts by what was seen. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** `180 the former site, 20 the new one`. */
  toString(): string {
    const parts = [...this.#counts].toSorted().map(([what, count]) => `${count} ${what}`);
    return parts.length === 0 ? 'none' : parts.join(', ');
  }
}

/** What is wrong with a shelf and with what was said of it, after a command that did not end as it should. */
export function faultsOf(scene: Scene, out: string, { code, text }: Said): readonly string[] {
  const site = look(out);
  const [isFormer, isNew] = [isSame(site, scene.before), isSame(site, scene.after)];
  return [
    ...(isFormer || isNew || site === null ? [] : ['a mixture']),
    ...(code === 0 && !isNew ? ['published, it says, and is not'] : []),
    ...(/former site stays/.test(text) && !isFormer ? ['a false sentence'] : []),
    ...(/\n\s+at .+:\d+:\d+/.test(text) ? ['a stack trace'] : []),
  ];
}

/** What is still wrong after the next command: the site is the former or the new one, and nothing lies beside it. */
export function notHealed(scene: Scene, out: string): readonly string[] {
  return afterNext(scene, out, run('verify', out).code === 0);
}

/** The same, where the next command has been: whether it ended well is known. */
export function afterNext(scene: Scene, out: string, wasGood: boolean): readonly string[] {
  const site = look(out);
  const isWhole = isSame(site, scene.before) || isSame(site, scene.after);
  const beside = readdirSync(join(out, '..')).filter((name) => name !== 'site');
  return [
    ...(isWhole && wasGood ? [] : ['not mended by the next command']),
    ...(beside.length === 0 ? [] : ['leftovers']),
  ];
}
