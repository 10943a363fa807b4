import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { makeSmallRelease, nextSmallRelease, smallShelf } from '../builders/made-release.ts';
import { type Files, filesOf } from '../builders/read-from.ts';
import { first } from '../builders/releases.ts';
import { putSmallFolder } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { switchShelf, writeFilesTo } from '../server/disk/switch-shelf.ts';
import { thin } from '../server/disk/thin-release.ts';
import { answerable, ownFolder } from './answerable.ts';

const command = fileURLToPath(new URL('../../bin/answerable.mjs', import.meta.url));
const stops: (() => Promise<number | null>)[] = [];

/** The built command, serving on a port of its own: its address, and what it said until then. */
async function serving(...argv: readonly string[]) {
  const child = spawn(process.execPath, [command, 'serve', ...argv, '--port', '0']);
  const ended = once(child, 'exit');
  stops.push(async () => {
    child.kill('SIGTERM');
    const [code] = await ended;
    return code;
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const address = /^Serving .* at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) return { address, said, lines: child.stdout };
  }
  throw new Error('It ended.');
}

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const whole = makeSmallRelease(first, null);
const one = thin(whole);
const two = thin(nextSmallRelease(whole, null));
const shelfOne = filesOf(smallShelf([one], null));
const shelfTwo = filesOf(smallShelf([two, one], null));

function siteOf(files: Files): string {
  const out = join(temporaryFolder('served'), 'site');
  writeFilesTo(out, files);
  return out;
}

describe('answerable serve', () => {
  it('answers a shelf that gets another release from that one, and ends when it is told to', async () => {
    const out = siteOf(shelfOne);
    const { address } = await serving(out);
    const text = async (path: string) => await (await fetch(new URL(path, address))).text();
    const released = async () => JSON.parse(await text('release.json')).id;
    expect(await released()).toBe('2024-06-r1');
    await switchShelf(out, { files: shelfTwo, made: '2024-06-r2' }, () => Promise.resolve());
    expect(await released()).toBe('2024-06-r2');
    expect(await text('api/figures.json')).toBe(
      Buffer.from(shelfTwo.get('api/figures.json') ?? '').toString(),
    );
    expect((await fetch(new URL('releases/2024-06-r2/', address))).status).toBe(200);
    expect(await Promise.all(stops.splice(0).map((stop) => stop()))).toEqual([0]);
  });

  it('answers with the notice where every release was withdrawn', async () => {
    const out = siteOf(filesOf(smallShelf([whole], null)));
    const why = ['--reason', 'It showed too much.', '--role', 'Chief executive'];
    expect(answerable('withdraw', out, '2024-06-r1', ...why).status).toBe(0);
    const { address } = await serving(out);
    const notice = await (await fetch(new URL('releases/2024-06-r1/', address))).text();
    expect(notice).toContain('It showed too much.');
    expect((await fetch(new URL('release.json', address))).status).toBe(404);
  });

  it('marks every page of a folder that nobody has released, also those that are not there', async () => {
    const folder = join(ownFolder(), 'folder');
    expect(answerable('init', folder, '--area', 'gwent').status).toBe(0);
    const { address } = await serving(folder);
    const pages = ['', 'releases/', 'data/', 'none/at/all', 'measures/?q=x'];
    for (const path of pages) {
      const page = await (await fetch(new URL(path, address))).text();
      expect(page).toContain('<aside class="draft"');
    }
    const style = await fetch(new URL('standing.css', address));
    expect([style.status, await style.text()]).toEqual([200, expect.stringContaining('.draft {')]);
    expect(style.headers.get('Cache-Control')).toBe('no-store');
  }, 240_000);

  it('begins with errors, shows each where it belongs, and comes to pages when nothing could be shown', async () => {
    const folder = putSmallFolder(ownFolder(), {
      'body.yaml': 'name: "Body\narea: gwent\n',
      'editions/2024-06/clares-law.md': '---\ntitle: Clare’s Law\n---\n{clares-law-reqests}.\n',
    });
    const { address } = await serving(folder);
    const text = async (path = '') => await (await fetch(new URL(path, address))).text();
    expect(await text()).toContain('body.yaml, line 1: a quotation mark');
    writeFileSync(join(folder, 'body.yaml'), 'name: Body\narea: gwent\n');
    await expect
      .poll(async () => await text(), { timeout: 60_000, interval: 200 })
      .toContain('<nav');
    expect(await text('editions/2024-06/clares-law/')).toContain(
      'editions/2024-06/clares-law.md, line 4: no measure is called “clares-law-reqests”',
    );
  }, 120_000);

  it('does not follow a link out of the site', async () => {
    const out = join(temporaryFolder('served'), 'site');
    const folder = temporaryFolder('elsewhere');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), '<meta name="generator" content="Answerable 0">');
    symlinkSync(folder, join(out, 'linked'));
    symlinkSync(join(folder, 'secret.txt'), join(out, 'secret.txt'));
    const { address } = await serving(out);
    expect((await fetch(new URL('linked/secret.txt', address))).status).toBe(404);
    expect((await fetch(new URL('secret.txt', address))).status).toBe(404);
  });

  it('says in a sentence that what lies there cannot be served', () => {
    const out = siteOf(shelfOne);
    writeFileSync(join(out, 'release.json'), '{"format":');
    const ran = answerable('serve', out);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/cannot be served: its release\.json [^\n]+\.\n$/);
  });

  it.each([
    [['--host', 'nowhere.invalid'], 'is no name or address of this machine'],
    [['--shelf', 'out'], '--shelf is for a publication folder'],
  ])('refuses %j in a sentence', (options, says) => {
    const ran = answerable('serve', siteOf(shelfOne), '--port', '0', ...options);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});
