import { existsSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { join } from 'node:path';
import { startAnswering } from '../server/answers/answering-thread.ts';
import { answersBeside, limitsFor } from '../server/answers/answers-beside.ts';
import type { Answers } from '../server/answers/question.ts';
import { createApp } from '../server/app.ts';
import { isOurs, isThisMachine } from '../server/authority.ts';
import { type Listening, listen } from '../server/listen.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { preview, type Shown } from './preview.ts';
import { openPublished } from './published-site.ts';

export const serve: Command = {
  name: 'serve',
  usage: 'serve [DIR] [--port 8080] [--host HOST] [--shelf OUT]',
  does: 'serves a publication folder as it would be published, or a published site, to this machine alone unless --host opens it',
  async run(argv, effects) {
    const said = readArguments(argv, serve, ['port', 'host', 'shelf'], { least: 0, most: 1 });
    const [directory = '.'] = said.words;
    const place = { port: readPort(said.options.port ?? '8080'), host: said.options.host ?? null };
    const shown = await openSite(directory, said.options.shelf ?? null, effects);
    const answers = answersBeside(startAnswering, limitsFor(availableParallelism()));
    try {
      const listening = await start(shown, place, answers);
      effects.say(`Serving ${directory} at ${listening.address} (Ctrl+C stops it)`);
      if (place.host !== null && !isThisMachine(place.host)) sayWhoCanRead(shown, effects);
      await effects.stopped();
      await listening.close();
    } finally {
      shown.close();
      await answers.close();
    }
    return 0;
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`--port is a number from 0 to 65535, not “${text}”.`);
}

/** Where to listen. */
interface Place {
  readonly port: number;
  /** Null for this machine alone. */
  readonly host: string | null;
}

async function openSite(directory: string, shelf: string | null, effects: Effects): Promise<Shown> {
  if (existsSync(join(directory, 'body.yaml'))) return await preview({ directory, shelf }, effects);
  if (shelf !== null) {
    throw new UserError(
      `--shelf is for a publication folder, and ${directory} is none: it has no body.yaml.`,
    );
  }
  return await openPublished(directory);
}

async function start(shown: Shown, { port, host }: Place, answers: Answers): Promise<Listening> {
  // The port may be chosen by the system: requests come only after it is known.
  let listens = { host, port, machine: hostname() };
  const draft = { isOurs: (authority: string) => isOurs(authority, listens) };
  const app = createApp(shown.site, shown.isDraft ? { answers, draft } : { answers });
  const listening = await listenOrSay(() => listen(app, port, host), { port, host });
  listens = { ...listens, port: listening.port };
  return listening;
}

function sayWhoCanRead({ isDraft }: Shown, effects: Effects): void {
  effects.say('Others who can reach this machine over the network can read it now.');
  if (isDraft)
    effects.say('It is a draft that nobody has released: stop it when they have read it.');
}

async function listenOrSay(
  listens: () => Promise<Listening>,
  { port, host }: Place,
): Promise<Listening> {
  try {
    return await listens();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const says = {
      EADDRINUSE: `Port ${port} is taken by another program: choose another with --port.`,
      EACCES: `Port ${port} needs an administrator: choose one above 1023 with --port.`,
      EADDRNOTAVAIL: noSuchHost(host),
      ENOTFOUND: noSuchHost(host),
      EAI_AGAIN: noSuchHost(host),
      EINVAL: noSuchHost(host),
    }[code];
    throw says === undefined ? error : new UserError(says);
  }
}

function noSuchHost(host: string | null): string {
  return `“${host ?? 'localhost'}” is no name or address of this machine: say --host 0.0.0.0 for all of them, or leave it out for this machine alone.`;
}
