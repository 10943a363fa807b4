// @ts-check
import { spawnSync } from 'node:child_process';
import { aptCommand } from './apt.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** True where GLPK's program answers. */
function isHere() {
  return spawnSync('glpsol', ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * GLPK for the tests that attack what is published: a solver that the product does not use. It is installed from the
 * system's packages where it is not there and that can be done without asking; otherwise those tests are skipped.
 */
export async function provideSolver() {
  if (isHere()) return;
  const apt = aptCommand();
  if (apt !== undefined) {
    say('No GLPK found: installing it from the system packages (apt-get).');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const [program = '', ...words] = apt;
    await run(program, [...words, 'update', '-qq'], { env });
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'glpk-utils'];
    await run(program, [...words, ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (isHere()) return;
  say(
    'No GLPK found (glpsol): tests that ask it are skipped. It is in the package glpk-utils or glpk.',
  );
}
