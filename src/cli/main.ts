import { visible } from '../domain/text/visible.ts';
import { UserError } from '../shelf/user-error.ts';
import { version } from '../shelf/version.ts';
import type { Command } from './command.ts';
import { allowClosedOutput, type Effects, realEffects } from './effects.ts';

/** Each is loaded when it is asked for: one command needs little of what all need together. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./init.ts')).init],
  ['templates', async () => (await import('./templates.ts')).templates],
  ['next', async () => (await import('./next.ts')).next],
  ['take', async () => (await import('./take.ts')).take],
  ['check', async () => (await import('./check.ts')).check],
  ['changes', async () => (await import('./changes.ts')).changes],
  ['publish', async () => (await import('./publish.ts')).publish],
  ['verify', async () => (await import('./verify.ts')).verify],
  ['keys', async () => (await import('./keys.ts')).keys],
  ['withdraw', async () => (await import('./withdraw.ts')).withdraw],
  ['rebuild', async () => (await import('./rebuild.ts')).rebuild],
  ['archive', async () => (await import('./archive.ts')).archive],
  ['duties', async () => (await import('./duties.ts')).duties],
  ['names', async () => (await import('./names.ts')).names],
  ['note', async () => (await import('./note.ts')).note],
  ['serve', async () => (await import('./serve.ts')).serve],
  ['ingest', async () => (await import('./ingest.ts')).ingest],
  ['stops', async () => (await import('./stops.ts')).stops],
  ['open-data', async () => (await import('./open-data.ts')).openData],
]);

/** Runs a command line and returns its exit status. What the user got wrong is said in a sentence. */
export async function main(
  argv: readonly string[],
  effects: Effects = realEffects,
): Promise<number> {
  allowClosedOutput();
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === 'help') {
    await help(effects);
    return 0;
  }
  if (name === '--version') {
    effects.say(version);
    return 0;
  }
  const load = commands.get(name);
  if (load === undefined) {
    const names = [...commands.keys()].join(', ');
    effects.complain(`answerable: there is no command “${name}”. There are: ${names}.`);
    return 2;
  }
  const command = await loadOrSay(name, load, effects);
  if (command === null) return 2;
  if (rest.includes('--help')) {
    effects.say(`answerable ${command.usage}`);
    effects.say(`  ${command.does}`);
    return 0;
  }
  return await run(command, rest, effects);
}

/** Some packages hold a program for each kind of machine, and may lack this one: that takes other commands nothing. */
async function loadOrSay(
  name: string,
  load: () => Promise<Command>,
  effects: Effects,
): Promise<Command | null> {
  try {
    return await load();
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    effects.complain(
      visible(
        `answerable ${name}: a part that it needs cannot be loaded on this machine (${why}). Install Answerable here again; the other commands work without it.`,
      ),
    );
    return null;
  }
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

async function help(effects: Effects): Promise<void> {
  effects.say('answerable: what a police force’s elected body must publish, from its returns');
  for (const [name, load] of commands) {
    const command = await loadOrSay(name, load, effects);
    if (command === null) continue;
    const { usage, does } = command;
    effects.say('');
    effects.say(`  answerable ${usage}`);
    effects.say(`      ${does}`);
  }
}
