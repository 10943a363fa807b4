import { visible } from '../domain/text/visible.ts';
import { UserError } from '../shelf/user-error.ts';
import { version } from '../shelf/version.ts';
import { archive } from './archive.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { duties } from './duties.ts';
import { allowClosedOutput, type Effects, realEffects } from './effects.ts';
import { ingest } from './ingest.ts';
import { init } from './init.ts';
import { keys } from './keys.ts';
import { openData } from './open-data.ts';
import { publish } from './publish.ts';
import { rebuild } from './rebuild.ts';
import { serve } from './serve.ts';
import { stops } from './stops.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

const commands: readonly Command[] = [
  init,
  check,
  changes,
  publish,
  verify,
  keys,
  rebuild,
  archive,
  duties,
  serve,
  ingest,
  stops,
  openData,
  withdraw,
];

/** Runs a command line and returns its exit status. What the user got wrong is said in a sentence. */
export async function main(
  argv: readonly string[],
  effects: Effects = realEffects,
): Promise<number> {
  allowClosedOutput();
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === 'help') {
    help(effects);
    return 0;
  }
  if (name === '--version') {
    effects.say(version);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    effects.complain(`answerable: there is no command “${name}”. There are: ${names}.`);
    return 2;
  }
  if (rest.includes('--help')) {
    effects.say(`answerable ${command.usage}`);
    effects.say(`  ${command.does}`);
    return 0;
  }
  return await run(command, rest, effects);
}

async function run(command: Command, argv: readonly string[], effects: Effects): Promise<number> {
  try {
    return await command.run(argv, effects);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    effects.complain(visible(`answerable ${command.name}: ${error.message}`));
    return 2;
  }
}

function help(effects: Effects): void {
  effects.say('answerable: what a police force’s elected body must publish, from its returns');
  for (const { usage, does } of commands) {
    effects.say('');
    effects.say(`  answerable ${usage}`);
    effects.say(`      ${does}`);
  }
}
