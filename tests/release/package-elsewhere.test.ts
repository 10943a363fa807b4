import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleWith, packageAndBack, sha256 } from './package-and-back.ts';

const program = fileURLToPath(new URL('enclose-example.ts', import.meta.url));
const { zip } = await packageAndBack(exampleWith({}));

/** The example put in a package by another process: its SHA-256, and once more from the package. */
function enclosedIn(zone: string, language: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [program], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { TZ: zone, LANG: language, LC_ALL: language },
  });
  return stdout.trim().split(' ');
}

describe('the package of the example', () => {
  it.each([
    ['Pacific/Auckland', 'cy_GB.UTF-8'],
    ['Pacific/Pago_Pago', 'tr_TR.UTF-8'],
  ])(
    'has the same bytes in %s in the language %s, and so has what is made from it',
    (zone, language) => {
      expect(enclosedIn(zone, language)).toEqual([sha256(zip), sha256(zip)]);
    },
  );
});
