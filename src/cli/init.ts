import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../datasets/index.ts';
import type { Area } from '../domain/places/area.ts';
import { placeName } from '../domain/places/place-name.ts';
import { shellWord } from '../domain/text/shell-word.ts';
import { type Period, parsePeriod } from '../domain/time/period.ts';
import { lawfulBody } from '../edition/duties/lawful-body.ts';
import { type BodyKind, type Scaffold, scaffold } from '../folder/scaffold.ts';
import { readTemplate } from '../folder/template.ts';
import { areas, findArea, suggestAreas } from '../reference/areas/index.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import { putFile } from './put-file.ts';

export const init: Command = {
  name: 'init',
  usage: 'init DIR --area bedfordshire [--edition 2024-06]',
  does: 'makes a new publication folder for one of the 43 areas',
  // biome-ignore lint/suspicious/useAwait: every command answers in the same way
  async run(argv, effects) {
    const said = readArguments(argv, init, ['area', 'edition'], { least: 1, most: 1 });
    const [directory = ''] = said.words;
    const area = readArea(said.options.area);
    const edition = readEdition(said.options.edition ?? effects.today().slice(0, 7));
    refuseUsed(directory);
    write(directory, scaffold(area, edition, kindOf(area, edition), datasets, readTemplate()));
    effects.say(`Made ${directory} for ${placeName(area)}, with an edition for ${edition.id}.`);
    effects.say(
      `Its README.md says how to go on. To look at it: answerable serve ${shellWord(directory)}`,
    );
    return 0;
  },
};

/** Who publishes for the area in the month. */
function kindOf(area: Area, { end }: Period): BodyKind {
  const { name, elected } = lawfulBody(area, end);
  return { name, isBound: elected };
}

function readArea(name: string | undefined): Area {
  if (name === undefined) {
    throw new UserError(`Say which area: --area bedfordshire, or ${areas.length - 1} others.`);
  }
  const area = findArea(name);
  if (area !== undefined) return area;
  const near = suggestAreas(name).map(({ id }) => id);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  throw new UserError(
    `“${name}” is none of the ${areas.length} police force areas of England and Wales.${hint}`,
  );
}

function readEdition(text: string): Period {
  const period = parsePeriod(text);
  if (period?.kind === 'month') return period;
  throw new UserError(`--edition is a month such as 2024-06, not “${text}”.`);
}

function refuseUsed(directory: string): void {
  if (!existsSync(directory)) return;
  if (!statSync(directory).isDirectory()) throw new UserError(`${directory} is a file.`);
  if (readdirSync(directory).length === 0) return;
  throw new UserError(`${directory} is not empty, and nothing in it is overwritten.`);
}

function write(directory: string, made: Scaffold): void {
  for (const [path, text] of made.files) putFile(join(directory, path), text, { replaces: false });
  for (const path of made.directories) mkdirSync(join(directory, path), { recursive: true });
}
