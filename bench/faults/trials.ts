import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { built } from '../publish/built.ts';
import {
  afterNext,
  faultsOf,
  fresh,
  isSame,
  look,
  makeFolder,
  notHealed,
  returnOf,
  returnPath,
  run,
  type Scene,
  type Started,
  start,
  startScript,
  Tally,
} from './scene.ts';

/** What so many trials of one kind came to. */
export interface Trials {
  readonly name: string;
  readonly number: number;
  readonly seen: Tally;
  readonly wrong: Tally;
}

const writer = fileURLToPath(new URL('put.ts', import.meta.url));

/** Publications that are killed at moments spread over their writing, and over a little more. */
export function kills(scene: Scene, number: number): Promise<Trials> {
  const begin = (out: string): Started => start('publish', scene.next, '--out', out);
  const name = '`publish` is killed while it writes';
  const mend = (out: string) => Promise.resolve(notHealed(scene, out));
  return killed(scene, { name, number, begin, mend });
}

/** The same without what comes before the writing and after it, so that many more moments can be tried. */
export async function killsOfWriting(scene: Scene, number: number): Promise<Trials> {
  const { settleForReading } = await built('shelf/readable.js');
  const begin = (out: string): Started => startScript(writer, scene.done, out);
  const mend = async (out: string): Promise<readonly string[]> => {
    await settleForReading(out);
    return afterNext(scene, out, true);
  };
  return await killed(scene, { name: 'its writing alone is killed', number, begin, mend });
}

async function killed(
  scene: Scene,
  trials: {
    readonly name: string;
    readonly number: number;
    readonly begin: (out: string) => Started;
    /** Has what was cut off ended, and tells what is wrong afterwards. */
    readonly mend: (out: string) => Promise<readonly string[]>;
  },
): Promise<Trials> {
  const { name, number, begin, mend } = trials;
  const [seen, wrong] = [new Tally(), new Tally()];
  const out = join(scene.home, 'kills', 'site');
  const span = await longestWriting(scene, out, begin);
  for (let trial = 0; trial < number; trial += 1) {
    fresh(scene, out);
    const { child, said } = begin(out);
    await untilWritten(out, () => child.exitCode !== null);
    await setTimeout((trial * span) / number);
    child.kill('SIGKILL');
    for (const fault of faultsOf(scene, out, await said)) wrong.add(fault);
    seen.add(stateOf(scene, out));
    for (const fault of await mend(out)) wrong.add(fault);
  }
  return { name, number, seen, wrong };
}

/** Milliseconds from the first file to the end, the longest of three, so that some are killed at its very end. */
async function longestWriting(
  scene: Scene,
  out: string,
  begin: (out: string) => Started,
): Promise<number> {
  let longest = 0;
  for (let time = 0; time < 3; time += 1) {
    fresh(scene, out);
    const { child, said } = begin(out);
    await untilWritten(out, () => child.exitCode !== null);
    const started = performance.now();
    await said;
    longest = Math.max(longest, performance.now() - started);
  }
  return longest;
}

/** Returns when something of the next site lies there. */
async function untilWritten(out: string, isOver: () => boolean): Promise<void> {
  const next = join(out, '..', '.site.answerable', 'next');
  while (!isOver()) {
    if (existsSync(next)) return;
    await setTimeout(1);
  }
}

function stateOf({ before, after }: Scene, out: string): string {
  const site = look(out);
  if (site === null) return 'none for the moment';
  if (isSame(site, before)) return 'the former site';
  return isSame(site, after) ? 'the new one' : 'a mixture';
}

/** Two publications into one place at the same moment. */
export async function pairs(scene: Scene, number: number): Promise<Trials> {
  const [seen, wrong] = [new Tally(), new Tally()];
  const out = join(scene.home, 'pairs', 'site');
  for (let trial = 0; trial < number; trial += 1) {
    fresh(scene, out);
    const both = [
      start('publish', scene.next, '--out', out),
      start('publish', scene.next, '--out', out),
    ];
    const said = await Promise.all(both.map((one) => one.said));
    const done = said.filter(({ code }) => code === 0).length;
    const told = said.filter(
      ({ code, text }) => code === 2 && /is being published by process/.test(text),
    );
    seen.add(told.length === 1 ? 'one published and one told who does' : 'one after the other');
    if (done + told.length !== 2 || done === 0) wrong.add('neither published nor told why not');
    if (stateOf(scene, out) !== 'the new one') wrong.add('a mixture');
    for (const fault of notHealed(scene, out)) wrong.add(fault);
  }
  return { name: 'two at once', number, seen, wrong };
}

/** Publications of a folder in which somebody saves a return meanwhile. */
export async function edits({ home }: Scene, number: number): Promise<Trials> {
  const [seen, wrong] = [new Tally(), new Tally()];
  const folder = makeFolder(join(home, 'edited'), 45, 1);
  const file = join(folder, returnPath);
  const texts = [returnOf(45), returnOf(47)];
  for (let trial = 0; trial < number; trial += 1) {
    const out = join(home, 'edits', String(trial), 'site');
    const { child, said } = start('publish', folder, '--out', out);
    for (let turn = 0; child.exitCode === null; turn += 1) {
      const half = join(home, 'half.csv');
      writeFileSync(half, texts[turn % 2] ?? '');
      renameSync(half, file);
      await setTimeout(2);
    }
    const { code, text } = await said;
    seen.add(code === 0 ? 'published' : 'refused with a sentence');
    if (code !== 0 && !/changed/.test(text)) wrong.add('refused for another reason');
    if (code === 0 && !saysOne(out)) wrong.add('another return enclosed than computed from');
  }
  return { name: 'a return saved meanwhile', number, seen, wrong };
}

/** Whether the return that a release encloses is the one that its figures were worked out from. */
function saysOne(out: string): boolean {
  const manifest = readFileSync(join(out, 'release.json'), 'utf8');
  const figures = readFileSync(join(out, 'data', 'clares-law.csv'), 'utf8');
  const enclosed = /clares-law\/2024-05[^}]*?"sha256": ?"([0-9a-f]{64})"/.exec(manifest)?.[1];
  return enclosed !== undefined && figures.includes(enclosed);
}

/** The site and everything beside it, so that what is left over is seen. */
export function publishInto(scene: Scene, out: string, wrong: Tally, seen: Tally): void {
  const said = run('publish', scene.next, '--out', out);
  for (const fault of faultsOf(scene, out, said)) wrong.add(fault);
  if (said.code !== 0 && said.code !== 2) wrong.add(`ended with ${said.code}`);
  seen.add(stateOf(scene, out));
  if (readdirSync(join(out, '..')).length > 1) wrong.add('leftovers');
}
