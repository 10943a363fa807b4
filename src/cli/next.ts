import { basename, join } from 'node:path';
import { ukClock } from '../domain/time/instant.ts';
import { month, type Period, parsePeriod, shiftMonth } from '../domain/time/period.ts';
import type { NextEdition } from '../edition/next/next-edition.ts';
import { rollForward } from '../shelf/roll-forward.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { nextJson, nextLines } from './next-report.ts';
import { putFolder } from './put-folder.ts';

export const next: Command = {
  name: 'next',
  usage: 'next DIR [--edition 2024-07] [--format text|json]',
  does: 'makes the next edition from the newest: rolled forward, with what is new, missing or handed in twice',
  async run(argv, effects) {
    const said = readArguments(argv, next, ['edition', 'format'], { least: 1, most: 1 });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const [directory = ''] = said.words;
    const asked = (newest: Period) => monthOf(said.options.edition) ?? monthAfter(newest);
    const made = await rollForward(directory, asked, ukClock(effects.now()).date);
    write(directory, made.plan);
    if (format === 'json')
      effects.say(JSON.stringify(nextJson({ folder: directory, ...made }), null, 2));
    else for (const line of nextLines({ folder: directory, ...made })) effects.say(line);
    return 0;
  },
};

function monthOf(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const period = parsePeriod(text);
  if (period?.kind === 'month') return period;
  throw new UserError(`--edition is a month such as 2024-07, not “${text}”.`);
}

function monthAfter({ start }: Period): Period {
  const after = shiftMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 1);
  return month(after.year, after.month);
}

/** Puts the edition into the folder as a whole: there is no half of one, whatever happens meanwhile. */
function write(directory: string, { id, files }: NextEdition): void {
  const own = new Map([...files].map(([path, text]) => [basename(path), text]));
  const beside = join(directory, `.edition-${id}-${process.pid}`);
  putFolder(join(directory, 'editions', id), own, beside);
}
