import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../folder/disk.ts';
import { createApp } from '../server/app.ts';
import { type Listening, listen } from '../server/listen.ts';
import { Site } from '../server/site.ts';
import { isSite } from '../shelf/site-place.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { preview, type Shown } from './preview.ts';

export const serve: Command = {
  name: 'serve',
  usage: 'serve [DIR] [--port 8080]',
  does: 'serves a publication folder as it would be published, or a published site',
  async run(argv, effects) {
    const said = readArguments(argv, serve, ['port'], { least: 0, most: 1 });
    const [directory = '.'] = said.words;
    const port = readPort(said.options.port ?? '8080');
    const shown = await openSite(directory, effects);
    try {
      const listening = await listenOrSay(shown.site, port);
      effects.say(`Serving ${directory} at ${listening.address} (Ctrl+C stops it)`);
      await effects.stopped();
      await listening.close();
    } finally {
      shown.close();
    }
    return 0;
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`--port is a number from 0 to 65535, not “${text}”.`);
}

async function openSite(directory: string, effects: Effects): Promise<Shown> {
  if (existsSync(join(directory, 'body.yaml'))) return await preview(directory, effects);
  const files = isSite(directory) ? openFolder(directory) : null;
  if (files === null) {
    throw new UserError(
      `${directory} is neither a publication folder (it has no body.yaml) nor a published site.`,
    );
  }
  const site = new Site(files.paths, files.read);
  return { site: () => site, close: () => undefined };
}

async function listenOrSay(site: () => Site, port: number): Promise<Listening> {
  try {
    return await listen(createApp(site), port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new UserError(`Port ${port} is taken by another program: choose another with --port.`);
    }
    if (code === 'EACCES') {
      throw new UserError(
        `Port ${port} needs an administrator: choose one above 1023 with --port.`,
      );
    }
    throw error;
  }
}
