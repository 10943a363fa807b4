import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { followShelf } from '../../../src/server/disk/follow-shelf.ts';
import { placesOf, releaseFolders } from '../../../src/shelf/places.ts';
import { makeSmallRelease, nextSmallRelease, smallShelf } from '../../builders/made-release.ts';
import { altered, type Files, filesOf } from '../../builders/read-from.ts';
import { first, withNumbers } from '../../builders/releases.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { switchShelf, writeFilesTo } from './switch-shelf.ts';
import { thin } from './thin-release.ts';

interface State {
  readonly files: Files;
  readonly made: string;
}

const whole = makeSmallRelease(first, null);
const one = thin(whole);
const two = thin(nextSmallRelease(whole, null));
// The same number of release, made again before anybody signed it.
const remade = makeSmallRelease(withNumbers(first, { 'homicide.2023-24-q2': 9 }), null);
const again = thin(remade);
const shelfOne: State = { files: filesOf(smallShelf([one], null)), made: '2024-06-r1' };
const shelfTwo: State = { files: filesOf(smallShelf([two, one], null)), made: '2024-06-r2' };
const shelfAgain: State = { files: filesOf(smallShelf([again], null)), made: '2024-06-r1' };
const states = [shelfOne, shelfTwo, shelfAgain];

async function open(out: string) {
  const { former } = placesOf(out);
  const places = { tops: [out, former], release: (id: string) => releaseFolders(out, id) };
  return await followShelf(places, () => performance.now(), pause);
}

async function appOf(out: string): Promise<Hono> {
  const opened = await open(out);
  if (!opened.ok) throw new Error(opened.says);
  return createApp(() => opened.shelf.site());
}

function shelfWith(files: Files): string {
  const out = join(temporaryFolder('followed'), 'site');
  writeFilesTo(out, files);
  return out;
}

const textOf = async (app: Hono, path: string) => await (await app.request(path)).text();
const inState = (state: State, path: string) => Buffer.from(state.files.get(path) ?? '').toString();

/** Asks for a file between two looks at which release there is; null where another came meanwhile. */
async function between(app: Hono, path: string) {
  const before = await textOf(app, '/release.json');
  const answer = await app.request(`/${path}`);
  const body = await answer.text();
  const same = before === (await textOf(app, '/release.json'));
  const state = states.find((each) => inState(each, 'release.json') === before);
  return { path, status: answer.status, body, state: same ? state : null };
}

/** What an answer was that is not of the release that was there before and after it. */
function mixture({ path, status, body, state }: Awaited<ReturnType<typeof between>>) {
  if (state === undefined) return [`${path}: beside a release that nobody made`];
  if (status >= 500) return [`${path}: ${status}`];
  if (state === null) return [];
  const expected = state.files.get(path);
  if (expected === undefined)
    return status === 404 ? [] : [`${path}: ${status} of what is not there`];
  return status === 200 && body === Buffer.from(expected).toString()
    ? []
    : [`${path}: ${status}, of another release`];
}

describe('a shelf that is served while releases are put on it', () => {
  const faults: string[] = [];
  const seen = new Set<State | null | undefined>();

  beforeAll(async () => {
    const out = shelfWith(shelfOne.files);
    const app = await appOf(out);
    const paths = [...new Set(states.flatMap(({ files }) => [...files.keys()]))];
    let ended = false;
    const readers = [1, 7, 11].map(async (stride) => {
      for (let at = 0; !ended; at = (at + stride) % paths.length) {
        const answer = await between(app, paths[at] ?? '');
        faults.push(...mixture(answer));
        seen.add(answer.state);
        // Answers from memory leave no turn to the timers of whoever publishes.
        await pause(0);
      }
    });
    let milliseconds = 0;
    for (let turn = 1; turn <= 12; turn += 1) {
      const state = states[turn % states.length] ?? shelfOne;
      // From moments that are over at once to those that every request falls into.
      milliseconds = (milliseconds + 3) % 11;
      await switchShelf(out, state, () => pause(milliseconds));
      seen.delete(state);
      // Each state is taken up, however slow the machine is: the test ends only when somebody has read from it.
      for (let tries = 0; !seen.has(state); tries += 1) {
        if (tries === 2000) throw new Error(`State ${turn} is not taken up.`);
        await pause(5);
      }
    }
    ended = true;
    await Promise.all(readers);
  }, 240_000);

  it('answers each request from one of them, and none with an error', () => {
    expect(faults).toEqual([]);
  });
});

describe('a shelf of version 0.1.0, whose files are changed in place', () => {
  it('is answered from the former release until the newer one is whole', async () => {
    const out = shelfWith(shelfOne.files);
    const app = await appOf(out);
    writeFilesTo(
      out,
      new Map([...shelfTwo.files].filter(([path]) => !path.startsWith('releases/2024-06-r1/'))),
    );
    await pause(30);
    expect(await textOf(app, '/api/figures.json')).toBe(inState(shelfOne, 'api/figures.json'));
    writeFilesTo(out, shelfTwo.files);
    await writeFile(join(out, 'release.json'), inState(shelfTwo, 'release.json'));
    await pause(30);
    expect(await textOf(app, '/api/figures.json')).toBe(inState(shelfTwo, 'api/figures.json'));
  });
});

describe('a shelf that is not as it was published', () => {
  it('is served as it lies where somebody altered or removed a file', async () => {
    const out = shelfWith(
      altered(shelfOne.files, {
        'releases/2024-06-r1/duties/index.html': 'altered',
        'releases/2024-06-r1/data/index.html': null,
        'standing.css': 'altered',
      }),
    );
    const app = await appOf(out);
    expect(await textOf(app, '/duties/')).toBe('altered');
    expect((await app.request('/data/')).status).toBe(404);
    expect(await textOf(app, '/standing.css')).toBe('altered');
  });

  it('is served from its own folder where the release is not kept', async () => {
    const out = shelfWith(
      new Map([...shelfOne.files].filter(([path]) => !path.startsWith('releases/2024-06-r1/'))),
    );
    const app = await appOf(out);
    expect(await textOf(app, '/')).toBe(inState(shelfOne, 'index.html'));
    expect(await textOf(app, '/releases/')).toBe(inState(shelfOne, 'releases/index.html'));
  });

  it('is served from where it was put aside when the publisher was cut off', async () => {
    const out = shelfWith(shelfTwo.files);
    const { former } = placesOf(out);
    await mkdir(dirname(former));
    await rename(out, former);
    const app = await appOf(out);
    expect(await textOf(app, '/release.json')).toBe(inState(shelfTwo, 'release.json'));
    expect((await app.request('/releases/2024-06-r1/')).status).toBe(200);
  });

  it('cannot be opened where its manifest is none', async () => {
    const out = shelfWith(altered(shelfOne.files, { 'release.json': '{"id":' }));
    expect(await open(out)).toEqual({ ok: false, says: 'is not the manifest of a release' });
    await rm(out, { recursive: true });
    expect(await open(out)).toEqual({ ok: false, says: 'is not there' });
  });
});
