import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { checkIdentities } from '../checks/identities.ts';
import { datasets } from '../datasets/index.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { nearest } from '../domain/text/nearest.ts';
import { type Period, parsePeriod } from '../domain/time/period.ts';
import { readOwnDatasets } from '../folder/definitions/own-datasets.ts';
import { openFolder, readSteadily } from '../folder/disk.ts';
import { compareWithEarlier } from '../folder/earlier-returns.ts';
import { type FolderFiles, UnreadableFile } from '../folder/files.ts';
import { readGrid } from '../intake/files/read-grid.ts';
import type { Proposal } from '../intake/layout/understanding.ts';
import { takeFile } from '../intake/recipe/take-file.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { acceptReturns } from './take-accept.ts';
import { takenJson } from './take-json.ts';
import { chooseRecipes, findingSentence } from './take-recipes.ts';
import { reportTaken } from './take-report.ts';

export const take: Command = {
  name: 'take',
  usage:
    'take FILE --folder DIR [--dataset D] [--period P] [--recipe R] [--accept] [--format text|json]',
  does: 'reads a force’s file in whatever layout, shows what it was understood as, and makes a return of it',
  async run(argv, effects) {
    const { accept, rest } = takeAccept(argv);
    const said = readArguments(rest, take, ['folder', 'dataset', 'period', 'recipe', 'format'], {
      least: 1,
      most: 1,
    });
    const [file = ''] = said.words;
    const { options } = said;
    const format = oneOf('format', options.format, ['text', 'json']);
    const folder = openTarget(options.folder);
    const known = datasetsOf(folder);
    const dataset = options.dataset === undefined ? undefined : findDataset(options.dataset, known);
    const chosen = chooseRecipes(folder, known.all, { dataset, name: options.recipe });
    const bytes = readFile(file);
    const sheets = await readGrid(file, bytes);
    if (!sheets.ok) throw new UserError(`${file}: ${sheets.refusal.says}. ${sheets.refusal.fix}`);
    const taken = takeFile(
      sheets.value,
      {
        fileName: basename(file),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        datasets: dataset === undefined ? known.all.filter(isReturned) : [dataset],
        period: readPeriod(options.period),
        contradictions: checkIdentities,
      },
      chosen.recipes,
    );
    const { questions, proposals } = taken.understanding;
    const compared = new Map(
      await Promise.all(
        proposals.map(async (proposal) => [proposal, await compare(folder, proposal)] as const),
      ),
    );
    const isSettled = questions.length === 0 && proposals.length > 0;
    const name = options.recipe;
    const written =
      accept && isSettled ? await acceptReturns(folder, { ...taken, compared, name }) : null;
    const report = {
      file: basename(file),
      folder: folder.name,
      taken,
      compared,
      written,
      name,
      known: chosen.known,
      unread: chosen.unread,
    };
    if (format === 'json') effects.say(JSON.stringify(takenJson(report), null, 2));
    else for (const line of reportTaken(report)) effects.say(line);
    return isSettled ? 0 : 1;
  },
};

/** `--accept` alone takes no value. */
function takeAccept(argv: readonly string[]): { accept: boolean; rest: readonly string[] } {
  return {
    accept: argv.includes('--accept'),
    rest: argv.filter((word) => word !== '--accept'),
  };
}

function openTarget(directory: string | undefined): FolderFiles {
  if (directory === undefined) {
    throw new UserError(`Say which folder the return is for: answerable ${take.usage}`);
  }
  const files = openFolder(directory);
  if (files === null) throw new UserError(`There is no folder ${directory}.`);
  return files;
}

/** What comes from other publishers is no return. */
function isReturned({ published }: Dataset): boolean {
  return published === undefined;
}

interface KnownDatasets {
  readonly all: readonly Dataset[];
  /** What is wrong with those that the folder defines itself. */
  readonly findings: readonly Finding[];
  readonly broken: ReadonlySet<string>;
}

/** Those that come with the product, and those that the folder defines itself. */
function datasetsOf(folder: FolderFiles): KnownDatasets {
  const own = readOwnDatasets(folder, datasets);
  return { ...own, all: [...datasets, ...own.datasets] };
}

function findDataset(id: string, { all, broken, findings }: KnownDatasets): Dataset {
  const found = all.find((dataset) => dataset.id === id && isReturned(dataset));
  if (found !== undefined) return found;
  const mistake = findings.find(({ place }) => place.file === `datasets/${id}.yaml`);
  if (broken.has(id) && mistake !== undefined) throw new UserError(findingSentence(mistake));
  const ids = all.filter(isReturned).map((dataset) => dataset.id);
  const [near] = nearest(id, ids, 1);
  const hint = near === undefined ? 'The definitions page lists them.' : `Did you mean ${near}?`;
  throw new UserError(`No dataset is called “${id}”. ${hint}`);
}

function readPeriod(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const period = parsePeriod(text.replace(/-(q[1-4])$/i, ' $1'));
  if (period !== null) return period;
  throw new UserError(`--period is a month, quarter, year or day such as 2024-05, not “${text}”.`);
}

function readFile(file: string): Uint8Array {
  try {
    return readSteadily(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UserError(`${file} ${error.message}.`);
    throw error;
  }
}

async function compare(folder: FolderFiles, { dataset, period, reading }: Proposal) {
  if (period === null || reading === null) return null;
  return await compareWithEarlier(folder, dataset, period, reading);
}
