import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/shelf/disk.ts';
import { holdShelf } from '../../src/shelf/hold.ts';
import { placesOf } from '../../src/shelf/places.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { asFormer, killHolder, lying, putTiny, type TinyRelease } from '../builders/tiny-shelf.ts';
import { endingAt, unlessKilled } from './ending-disk.ts';

/** A disk that is never asked to flush, which takes its time. */
const quick: Disk = { ...realDisk, flush: () => undefined, flushNames: () => undefined };

/** A shelf with so many releases, and the next to be put on it. */
function scene(kept: number, isAgain: boolean) {
  const out = join(temporaryFolder('switch'), 'site');
  const ids: string[] = [];
  let former: TinyRelease['former'] = null;
  for (let number = 1; number <= kept; number += 1) {
    const release = tiny(`2024-06-r${number}`, number, former);
    ids.unshift(release.id);
    putTiny(out, release, { ids, disk: quick });
    former = asFormer(release);
  }
  writeFileSync(join(out, 'robots.txt'), 'mine');
  const id = `2024-06-r${isAgain ? kept : kept + 1}`;
  const next = tiny(id, 99, former);
  return { out, next, ids: isAgain ? ids : [id, ...ids], before: lying(out) };
}

function tiny(id: string, number: number, former: TinyRelease['former']): TinyRelease {
  const files = [
    { path: 'index.html', content: 'front' },
    { path: `figures/${number}/index.html`, content: String(number) },
  ];
  return { id, files, former };
}

/** Puts the release and is ended at some call; whether it came so far. */
function killedAt(call: number, { out, next, ids }: ReturnType<typeof scene>): boolean {
  let ended = false;
  const disk = endingAt(call, (reached) => {
    ended ||= reached;
  });
  try {
    putTiny(out, next, { ids, disk });
  } catch (error) {
    unlessKilled(error);
  }
  if (lying(placesOf(out).work) !== null) killHolder(out);
  return ended;
}

/** A shelf whose switch was cut off while nothing was in its place. */
function amidSwitch(): ReturnType<typeof scene> {
  for (let call = 0; ; call += 1) {
    const made = scene(2, false);
    killedAt(call, made);
    if (lying(made.out) === null) return made;
  }
}

const scenes = fc.record({ kept: fc.integer({ min: 1, max: 4 }), isAgain: fc.boolean() });

describe('a switch that is cut off', () => {
  it('at any step leaves the former site, the new one or none, and the next command ends it', () => {
    fc.assert(
      fc.property(scenes, fc.nat(30), fc.nat(12), ({ kept, isAgain }, call, callOfNext) => {
        const reference = scene(kept, isAgain);
        putTiny(reference.out, reference.next, { ids: reference.ids, disk: quick });
        const after = lying(reference.out);

        const made = scene(kept, isAgain);
        killedAt(call, made);
        expect([made.before, after, null]).toContainEqual(lying(made.out));
        try {
          holdShelf(made.out, endingAt(callOfNext)).release();
        } catch (error) {
          unlessKilled(error);
          if (lying(placesOf(made.out).work) !== null) killHolder(made.out);
        }
        expect([made.before, after, null]).toContainEqual(lying(made.out));
        holdShelf(made.out, quick).release();
        expect([made.before, after]).toContainEqual(lying(made.out));
        expect(lying(dirname(made.out))?.size).toBe(lying(made.out)?.size);
        putTiny(made.out, made.next, { ids: made.ids, disk: quick });
        expect(lying(made.out)).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('is finished once the former site is out of its place, and undone before', () => {
    const ends = Array.from({ length: 24 }, (_, call) => {
      const made = scene(2, false);
      const ended = killedAt(call, made);
      const gone = lying(made.out) === null;
      holdShelf(made.out, quick).release();
      return ended ? { gone, isFormer: isSame(lying(made.out), made.before) } : null;
    }).filter((end) => end !== null);
    expect(ends.some(({ gone }) => gone)).toBe(true);
    expect(ends.filter(({ gone, isFormer }) => gone && isFormer)).toEqual([]);
    expect(ends[0]).toEqual({ gone: false, isFormer: true });
  });
});

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify([...toEntries(one)]) === JSON.stringify([...toEntries(other)]);
}

function toEntries(value: unknown): Iterable<unknown> {
  return value instanceof Map ? value : [];
}

function denied(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('a rename that the system denies', () => {
  const denying = (which: (call: number) => boolean, code: string): Disk => {
    let calls = 0;
    return {
      ...quick,
      rename: (from, to) => {
        calls += 1;
        if (which(calls)) throw denied(code);
        realDisk.rename(from, to);
      },
    };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('leaves the former site where it is the %s-th', (call) => {
    const made = scene(2, false);
    const disk = denying((now) => now === call, 'EACCES');
    expect(() => putTiny(made.out, made.next, { ids: made.ids, disk })).toThrow(
      `${made.out} may not be written to. The former site stays.`,
    );
    expect(lying(made.out)).toEqual(made.before);
    expect(lying(placesOf(made.out).work)).toBe(null);
  });

  it('is told as it is where it cannot be taken back, and the next command finishes it', () => {
    const made = scene(2, false);
    const disk = denying((now) => now >= 4, 'EIO');
    expect(() => putTiny(made.out, made.next, { ids: made.ids, disk })).toThrow(
      'It is not there at the moment',
    );
    expect(lying(made.out)).toBe(null);
    holdShelf(made.out, quick).release();
    expect(lying(made.out)?.get('figures/99/index.html')).toBe('99');
    expect(lying(placesOf(made.out).work)).toBe(null);
  });

  it.each(['EBUSY', 'EXDEV'])('with %s names a folder below', (code) => {
    const made = scene(1, false);
    const disk = denying((now) => now === 1, code);
    expect(() => putTiny(made.out, made.next, { ids: made.ids, disk })).toThrow(
      `cannot be exchanged as a whole. The former site stays. Name a folder below it: --out ${join(made.out, 'site')}`,
    );
    expect(lying(made.out)).toEqual(made.before);
  });
});

describe('a working folder that is not understood', () => {
  it('is left as it lies where somebody made the site anew meanwhile', () => {
    const made = amidSwitch();
    mkdirSync(made.out);
    writeFileSync(join(made.out, 'index.html'), 'another');
    const everything = lying(dirname(made.out));
    expect(() => holdShelf(made.out)).toThrow('was made anew meanwhile');
    const without = (files: typeof everything) =>
      [...(files ?? [])].filter(([path]) => !path.endsWith('/lock'));
    expect(without(lying(dirname(made.out)))).toEqual(without(everything));
  });

  it('is left as it lies where the plan was not written by this program', () => {
    const made = amidSwitch();
    const { plan, former } = placesOf(made.out);
    writeFileSync(plan, '{"format":"answerable-switch/1","made":[],"kept":["../../x"]}');
    expect(() => holdShelf(made.out)).toThrow('its plan cannot be read');
    expect(lying(former)).not.toBe(null);
  });
});
