import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const cases = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
/** Those of `releases` kill and race by the clock, and are run by hand; `tests/shelf` and `bench/faults` try their kinds. */
const groups = ['disclosure', 'security'];

/** Each starts the program several times. */
const patience = 15 * 60_000;

/** Small inputs that went wrong once, each with a check of its own that calls the program by its command line. */
const named = existsSync(cases)
  ? groups.flatMap((group) => readdirSync(`${cases}${group}`).map((name) => `${group}/${name}`))
  : [];

describe.skipIf(named.length === 0)('What went wrong once is right (needs ../shared/cases)', () => {
  it.each(named)(
    '%s',
    (name) => {
      const run = [`${cases}run.mjs`, root, `${name}`];
      const { stdout } = spawnSync(process.execPath, run, { encoding: 'utf8', timeout: patience });
      expect(stdout).toMatch(new RegExp(`^ok +${name}$`, 'm'));
    },
    patience,
  );
});
