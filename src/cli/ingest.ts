import { coverageOf } from '../domain/open-data/coverage.ts';
import { supplyFiles } from '../intake/police-uk/supply-files.ts';
import { counted } from '../intake/wording.ts';
import { type Ingested, ingest as ingestFiles, temporaryPaths } from '../lake/ingest/ingest.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { takeLock } from '../lake/lock.ts';
import { lostFiles } from '../lake/lost-files.ts';
import { removeFormerStops } from '../lake/stops-files.ts';
import { suppliedRows } from '../lake/supplied.ts';
import { english } from '../locale/en/index.ts';
import { spoken } from '../locale/spoken.ts';
import { areas } from '../reference/areas/index.ts';
import { asUserError } from '../shelf/system-error.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { outcomeOf } from './ingest-outcome.ts';
import { reportIngest } from './ingest-report.ts';
import { lakeFolder } from './lake-folder.ts';
import { knownForces, lakeLists } from './lake-lists.ts';
import { progressOf } from './progress.ts';

export const ingest: Command = {
  name: 'ingest',
  usage: 'ingest PATH... --lake LAKE [--format text|json]',
  does: 'takes files, folders and archives of data.police.uk into a lake of records',
  async run(argv, effects) {
    const most = Number.POSITIVE_INFINITY;
    const said = readArguments(argv, ingest, ['lake', 'format'], { least: 1, most });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    if (said.options.lake === undefined) {
      throw new UserError(`Say where to: answerable ${ingest.usage}`);
    }
    const folder = lakeFolder(said.options.lake);
    const lock = takeLock(folder, process.pid);
    if (!lock.ok) throw new UserError(lock.says);
    try {
      const ingested = await takeAll(said.words, folder, effects);
      const lake = arrange(folder);
      const outcome = outcomeOf(
        said.options.lake,
        ingested,
        lostFiles(folder),
        lake === null ? [] : spoken(coverageOf(suppliedRows(lake.entries), areaIds), english),
      );
      if (format === 'json') effects.say(JSON.stringify(outcome, null, 2));
      else for (const line of reportIngest(outcome)) effects.say(line);
      for (const { place, says, fix } of outcome.refused) {
        effects.complain(`answerable ingest: ${place}: ${says}. ${fix}`);
      }
      return outcome.refused.length === 0 ? 0 : 2;
    } catch (error) {
      throw asDenied(error, said.options.lake);
    } finally {
      lock.release();
    }
  },
};

/** What was taken before the system denied the rest stays in the lake. */
function asDenied(error: unknown, lake: string): unknown {
  const message = error instanceof Error ? error.message : '';
  if (!/ENOSPC|no space left/i.test(message)) {
    return asUserError(error, lake, 'What was taken stays; run it again, which takes the rest.');
  }
  return new UserError(
    `The disk of ${lake} is full: make room and run it again, which takes what is missing.`,
  );
}

const areaIds = areas.map(({ id }) => id);

async function takeAll(
  paths: readonly string[],
  lake: string,
  effects: Effects,
): Promise<readonly Ingested[]> {
  const given = supplyFiles(paths, {
    forces: knownForces,
    temporary: temporaryPaths(lake),
  });
  const progress = progressOf(effects);
  const ingested: Ingested[] = [];
  let rows = 0;
  for await (const one of ingestFiles(given, { lake, lists: lakeLists, now: effects.now })) {
    ingested.push(one);
    if ('entry' in one && one.kind !== 'already-here') rows += one.entry.rows.read;
    progress.tell(() => `${counted(ingested.length, 'file')}, ${counted(rows, 'row')} read`);
  }
  progress.done();
  return ingested;
}

/** The lake as it is now, without what was made of an earlier state of it. */
function arrange(folder: string): Lake | null {
  const lake = openLake(folder);
  if (lake !== null) removeFormerStops(lake, lakeLists);
  return lake;
}
