import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../src/cli/archive.ts';
import type { Command } from '../../src/cli/command.ts';
import { rebuild } from '../../src/cli/rebuild.ts';
import { verify } from '../../src/cli/verify.ts';
import { holdShelf } from '../../src/shelf/hold.ts';
import { sealWith } from '../../src/shelf/make-release.ts';
import { readShelf } from '../../src/shelf/read-shelf.ts';
import { shelve } from '../../src/shelf/shelve.ts';
import { UserError } from '../../src/shelf/user-error.ts';
import { writeFiles } from '../../src/shelf/write-files.ts';
import { makeSmallRelease, nextSmallRelease, smallShelf } from '../builders/made-release.ts';
import { first } from '../builders/releases.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { lying } from '../builders/tiny-shelf.ts';

const before = makeSmallRelease(first, null);
const next = nextSmallRelease(before, null);
const whole = temporaryFolder('hostile');
beforeAll(() => {
  writeFiles(whole, smallShelf([before], null));
  for (const folder of ['', 'releases/2024-06-r1/']) {
    writeFileSync(join(whole, `${folder}package.zip`), 'none');
  }
});

/** What publishing does to a shelf once the release is made. */
function publishNext(site: string): void {
  const hold = holdShelf(site);
  try {
    const shelf = readShelf(site);
    if (shelf === null) return;
    shelve(hold, next, [before.shelved], {
      former: { id: shelf.previous.id, paths: shelf.paths },
      seal: sealWith(null),
    });
  } finally {
    hold.release();
  }
}

/** Places in a shelf, and beside it, of which somebody hands over something else. */
const places = [
  'site/release.json',
  'site/index.html',
  'site/package.zip',
  'site/standing.css',
  'site/methods',
  'site/api',
  'site/api/releases.json',
  'site/api/figures.json',
  'site/releases',
  'site/releases/index.json',
  'site/releases/index.html',
  'site/releases/2024-06-r1',
  'site/releases/2024-06-r1/release.json',
  'site/releases/2024-06-r1/package.zip',
  'site/releases/2024-06-r1/standing.css',
  'site/releases/2024-06-r1/releases',
  'site/releases/2024-06-r1/api',
  'site/releases/2020-01-r1',
  'site/.incoming',
  'site/more',
  '.site.answerable',
  '.site.answerable/lock',
  '.site.answerable/next',
  '.site.answerable/next/releases',
  '.site.answerable/around/new/2024-06-r1',
  '.site.answerable/former',
  '.site.answerable/former/releases',
  '.site.answerable/plan.json',
] as const;

const climbing = '../../../../canary';
const texts = [
  'null',
  '{}',
  '[]',
  '{"releases":[{"id":"../../../canary"}],"figures":[{}],"files":[]}',
  `{"format":"answerable-switch/1","made":[],"kept":["${climbing}"]}`,
  '{"format":"answerable-switch/1","made":["2024-06-r1"],"kept":["2020-01-r1"]}',
  `{"format":"answerable-shelf/1","releases":[{"id":"${climbing}","sha256":"","signed":false}],"files":[]}`,
  `{"pid":${2 ** 22 + 1},"host":"${'x'.repeat(600)}"}`,
  '['.repeat(100_000),
];

type Hostility = (path: string, canary: string) => void;
const hostilities: Readonly<Record<string, Hostility>> = {
  'a link to a folder': (path, canary) => symlinkSync(canary, path),
  'a link to a file': (path, canary) => symlinkSync(join(canary, 'mine.txt'), path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to where it is': (path) => symlinkSync('.', path),
  'a link to nothing': (path, canary) => symlinkSync(join(canary, 'nothing'), path),
  'a folder': (path) => mkdirSync(path),
  'a pipe': (path) => {
    spawnSync('mkfifo', [path]);
  },
  'a file without end': (path) => {
    openSync(path, 'w');
    truncateSync(path, 5 * 2 ** 30);
  },
};

const change = fc.record({
  place: fc.constantFrom(...places),
  what: fc.oneof(
    fc.constantFrom(...Object.keys(hostilities)),
    fc.nat(texts.length - 1).map((text) => `text ${text}`),
  ),
});

function makeHostile(below: string, { place, what }: { place: string; what: string }): void {
  const path = join(below, place);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Behind a link that an earlier change made, this test itself would write beside the shelf.
    if (realpathSync(dirname(path)) !== join(realpathSync(below), dirname(place))) return;
    rmSync(path, { recursive: true, force: true });
    const text = texts[Number(/^text (\d+)$/.exec(what)?.[1] ?? -1)];
    if (text === undefined) hostilities[what]?.(path, join(below, 'canary'));
    else writeFileSync(path, text);
  } catch {
    // An earlier change has put something else above it.
  }
}

/** What came of a command: its status, or the sentence that it ends with. Anything else is a fault of the program. */
async function outcome(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError) || error.message.includes('\n')) throw error;
    return error.message;
  }
}

const quiet = {
  say: () => undefined,
  complain: () => undefined,
  today: () => '2026-11-25',
  now: () => '2026-11-25T09:00:00.000Z',
  rewrite: null,
  seconds: () => 0,
  stopped: () => Promise.resolve(),
};
const running = (command: Command, ...argv: readonly string[]) =>
  outcome(() => command.run(argv, quiet));

describe('a shelf that somebody hands over', () => {
  it('makes no command touch anything beside it, or end in any way but by a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const below = temporaryFolder('handed');
        cpSync(whole, join(below, 'site'), { recursive: true });
        mkdirSync(join(below, 'canary'));
        writeFileSync(join(below, 'canary', 'mine.txt'), 'mine');
        for (const each of changes) makeHostile(below, each);
        const site = join(below, 'site');
        await running(verify, site);
        await running(archive, site, '--out', join(below, 'bag'));
        await running(rebuild, site, '--out', join(below, 'again'));
        await outcome(() => publishNext(site));
        expect(lying(join(below, 'canary'))).toEqual(new Map([['mine.txt', 'mine']]));
        const beside = readdirSync(below).filter(
          (name) => !['site', '.site.answerable', 'bag', 'again', 'canary'].includes(name),
        );
        expect(beside).toEqual([]);
        rmSync(below, { recursive: true, force: true });
      }),
      { numRuns: 30 },
    );
  }, 600_000);

  it('is not made again from a manifest without end, and says so', async () => {
    const below = temporaryFolder('endless');
    cpSync(whole, below, { recursive: true });
    for (const path of ['release.json', 'releases/2024-06-r1/release.json']) {
      rmSync(join(below, path));
      hostilities['a file without end']?.(join(below, path), below);
    }
    expect(await running(rebuild, below, '--out', `${below}-again`)).toMatch(
      /release\.json is no file that can be read\.$/,
    );
  });

  it('is verified though it is full of links to itself', async () => {
    const below = temporaryFolder('loops');
    const site = join(below, 'site');
    cpSync(whole, site, { recursive: true });
    symlinkSync('.', join(site, 'a'));
    symlinkSync('.', join(site, 'b'));
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    expect(await verify.run([site], { ...quiet, say })).toBe(1);
    expect(lines.slice(1, 3)).toEqual([
      'a was not published with it.',
      'b was not published with it.',
    ]);
  });
});
