import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf } from '../domain/open-data/coverage.ts';
import {
  type CrimeCount,
  type OpenData,
  type OpenDataSupply,
  openDataKinds,
} from '../domain/open-data/open-data.ts';
import { describeRepeats, describeSharedIds } from '../domain/open-data/set-aside.ts';
import type { Area } from '../domain/places/area.ts';
import { sumOf } from '../domain/statistics/sum.ts';
import { shellWord } from '../domain/text/shell-word.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { bodySchema } from '../folder/body.ts';
import { openDataFolder } from '../folder/open-data-format.ts';
import { writeOpenData } from '../folder/write-open-data.ts';
import { readYaml } from '../folder/yaml.ts';
import { openDatabase } from '../lake/database.ts';
import type { LakeEntry } from '../lake/entry.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { countCrimes, countSmallAreas } from '../lake/questions/count-crimes.ts';
import { countSharedIds } from '../lake/questions/count-shared-ids.ts';
import { countStops, countStopTimes, type Months } from '../lake/questions/count-stops.ts';
import { stopsFiles } from '../lake/stops-files.ts';
import { setAsideReasons, suppliedRows } from '../lake/supplied.ts';
import { english } from '../locale/en/index.ts';
import { notCounted } from '../locale/en/set-aside.ts';
import { spoken } from '../locale/spoken.ts';
import { areas, findArea } from '../reference/areas/index.ts';
import { sources } from '../reference/sources.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import { lakeLists } from './lake-lists.ts';
import { replaceFiles } from './replace-files.ts';

export const openData: Command = {
  name: 'open-data',
  usage: 'open-data DIR --lake LAKE [--from 2021-11] [--to 2024-03]',
  does: 'counts the records of the folder’s area in the lake, and puts the counts into the folder',
  async run(argv, effects) {
    const said = readArguments(argv, openData, ['lake', 'from', 'to'], { least: 1, most: 1 });
    const [directory = ''] = said.words;
    const area = readArea(directory);
    const lake = readLake(said.options.lake);
    const own = lake.entries.filter(({ force }) => force === area.id);
    const months = readMonths(said.options, own, area);
    const used = own.filter(({ month }) => months.from <= month && month <= months.to);
    if (used.length === 0) throw new UserError(nothingBetween(months, area, own));
    const { counts, crimes } = await countAll(lake, area, months, used);
    const files = writeOpenData(counts, crimes, {
      publisher: sources.policeUkRecords.publisher,
      licence: sources.policeUkRecords.licence.name,
    });
    const beside = join(directory, `.open-data-${process.pid}`);
    replaceFiles(join(directory, openDataFolder), files, beside);
    const searches = counts.stops?.searches.reduce((sum, number) => sum + number, 0) ?? 0;
    const recorded = crimes.reduce((sum, { crimes: number }) => sum + number, 0);
    effects.say(
      `Counted ${searches} searches and ${recorded} crimes of ${months.from} to ${months.to} into ${join(directory, openDataFolder)}.`,
    );
    for (const says of notCountedLines(counts)) effects.say(says);
    return 0;
  },
};

function readArea(directory: string): Area {
  const file = join(directory, 'body.yaml');
  if (!existsSync(file)) {
    throw new UserError(`${directory} is no publication folder: it has no body.yaml.`);
  }
  const body = readYaml(readFileSync(file, 'utf8'), bodySchema, { file, linesBefore: 0 });
  const area = body.ok ? findArea(body.value.area) : undefined;
  if (area !== undefined) return area;
  throw new UserError(
    `${file} does not say which area: answerable check ${shellWord(directory)} tells why.`,
  );
}

function readLake(directory: string | undefined): Lake {
  if (directory === undefined) {
    throw new UserError(`Say where the records are: answerable ${openData.usage}`);
  }
  const lake = openLake(directory);
  if (lake !== null) return lake;
  throw new UserError(
    `There is no lake in ${directory}. Make one with: answerable ingest PATH --lake ${directory}`,
  );
}

/** data.police.uk itself serves three years. */
const mostMonths = 36;

function readMonths(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  own: readonly LakeEntry[],
  area: Area,
): Months {
  const there = own.map(({ month }) => month).toSorted();
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) {
    throw new UserError(`The lake has no file of ${area.id}.`);
  }
  const end = readMonth('to', to) ?? last;
  const year = Number(end.slice(0, 4)) - mostMonths / 12;
  const earliest = monthAfter(`${year}${end.slice(4)}`);
  const begin = readMonth('from', from) ?? (first < earliest ? earliest : first);
  if (begin > end) throw new UserError(`--from ${begin} is after --to ${end}.`);
  return { from: begin, to: end };
}

function nothingBetween({ from, to }: Months, { id }: Area, own: readonly LakeEntry[]): string {
  const there = own.map(({ month }) => month).toSorted();
  return `The lake has no file of ${id} from ${from} to ${to}; it has some from ${there[0]} to ${there.at(-1)}.`;
}

/** A line for each kind of file of which not every record is counted. */
function notCountedLines({ coverage, sharedIds }: OpenData): readonly string[] {
  const lines = openDataKinds.flatMap((kind) => {
    const files = coverage.filter((file) => file.kind === kind);
    const setAside = sumOf(files, (file) => file.setAside);
    const given = sumOf(files, (file) => (file.rows ?? 0) + file.setAside + file.repeats);
    const repeats = describeRepeats(sumOf(files, (file) => file.repeats));
    return [
      ...(setAside === 0 ? [] : [`${kind}: ${notCounted(given, setAside)}.`]),
      ...(repeats === null ? [] : [`${kind}: ${english.say(repeats)}`]),
    ];
  });
  const shared = describeSharedIds(sharedIds);
  return [...lines, ...(shared === null ? [] : [english.say(shared)])];
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function readMonth(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const period = parsePeriod(text);
  if (period?.kind === 'month') return period.id;
  throw new UserError(`--${name} is a month such as 2024-03, not “${text}”.`);
}

async function countAll(
  lake: Lake,
  area: Area,
  months: Months,
  used: readonly LakeEntry[],
): Promise<{ readonly counts: OpenData; readonly crimes: readonly Omit<CrimeCount, 'csp'>[] }> {
  const stopFiles = await stopsFiles(lake, [area.id], lakeLists);
  const streetFiles = lake.filesOf('street', { forces: [area.id], ...months });
  const database = await openDatabase(lake.directory);
  try {
    const partnerships = lakeLists.partnerships.filter((one) => one.area === area.id);
    const elsewhere = lake.entries
      .filter(({ kind, force }) => kind === 'street' && force !== area.id)
      .filter(({ month }) => months.from <= month && month <= months.to)
      .map(({ path }) => join(lake.directory, path));
    const crimes = await countCrimes({ database, streetFiles }, months, partnerships);
    const coverage = coverageOf(
      suppliedRows(lake.entries),
      areas.map(({ id }) => id),
    );
    const counts: OpenData = {
      area: area.id,
      ...months,
      supplies: suppliesOf(used),
      stops: await countStops({ database, stopFiles }, months),
      stopTimes: await countStopTimes({ database, stopFiles }, months),
      smallAreas: await countSmallAreas({ database, streetFiles }, stopFiles, months),
      coverage: spoken(
        coverage.filter(
          ({ force, month }) => force === area.id && months.from <= month && month <= months.to,
        ),
        english,
      ),
      quarantined: setAsideReasons(used),
      sharedIds: await countSharedIds({ database, streetFiles }, elsewhere),
    };
    return { counts, crimes: withoutPlaces(crimes) };
  } finally {
    database.close();
  }
}

/** Each archive once. Of a folder, whose files have hashes of their own, the hash of those hashes. */
function suppliesOf(used: readonly LakeEntry[]): readonly OpenDataSupply[] {
  const groups = Map.groupBy(used, ({ supply }) => supply.name);
  return [...groups].map(([name, entries]) => {
    const hashes = [...new Set(entries.map(({ supply }) => supply.sha256))].toSorted();
    const [only = ''] = hashes;
    const editions = entries.flatMap(({ supply }) => supply.edition ?? []).toSorted();
    const sha256 =
      hashes.length === 1 ? only : createHash('sha256').update(hashes.join('\n')).digest('hex');
    return { name, edition: editions.at(-1) ?? null, sha256 };
  });
}

function withoutPlaces(crimes: readonly CrimeCount[]): readonly Omit<CrimeCount, 'csp'>[] {
  const groups = Map.groupBy(crimes, ({ month, type }) => `${month} ${type}`);
  return [...groups.values()].map((counted) => ({
    month: counted[0]?.month ?? '',
    type: counted[0]?.type ?? '',
    crimes: counted.reduce((sum, { crimes: number }) => sum + number, 0),
  }));
}
