import { resolve } from 'node:path';
import { describeSetAside } from '../../domain/open-data/set-aside.ts';
import { monthsBetween } from '../../domain/open-data/supplied-rows.ts';
import type { Area } from '../../domain/places/area.ts';
import { placeName } from '../../domain/places/place-name.ts';
import { populationOf } from '../../domain/places/population.ts';
import type { StopTally } from '../../domain/stops/counts/stop-counts.ts';
import {
  type EthnicityTable,
  ethnicityTable,
} from '../../domain/stops/rates/disproportionality.ts';
import { type StopTable, stopTable } from '../../domain/stops/rates/stop-table.ts';
import type { Code } from '../../domain/tables/dataset.ts';
import { openDatabase } from '../../lake/database.ts';
import type { LakeEntry } from '../../lake/entry.ts';
import { type Lake, openLake } from '../../lake/lake.ts';
import type { LakeDimension } from '../../lake/questions/stop-columns.ts';
import { crossStops, type StopSource, tallyStops } from '../../lake/questions/tally-stops.ts';
import { isPattern } from '../../lake/sql.ts';
import { stopsFiles } from '../../lake/stops-files.ts';
import { english } from '../../locale/en/index.ts';
import { formatSpan, formatSpanShort } from '../../locale/en/month-span.ts';
import { spoken } from '../../locale/spoken.ts';
import { areas } from '../../reference/areas/index.ts';
import { stopCodesOf } from '../../reference/police-uk/stop-codes.ts';
import { hours, weekdays } from '../../reference/police-uk/stop-times.ts';
import { UserError } from '../../shelf/user-error.ts';
import { lakeLists } from '../lake-lists.ts';
import { type MonthsCovered, monthsCovered, recordsHandedOver } from './stops-coverage.ts';
import type { StopsRequest } from './stops-request.ts';

/** The table of one area, with the months that it is of. */
export interface AreaAnswer {
  readonly area: Area;
  readonly months: MonthsCovered;
  readonly table: StopTable;
  /** The same table where it is by ethnicity and has rates. */
  readonly rates: EthnicityTable | null;
}

/** What the lake answers to a request. */
export interface StopsAnswer {
  readonly request: StopsRequest;
  /** One area, or every area of which there is a file. */
  readonly areas: readonly AreaAnswer[];
  /** Areas without a file in these months, where all are asked for. */
  readonly without: readonly Area[];
  /** Areas of whose files nothing could be counted, where all are asked for. */
  readonly uncounted: readonly Covered[];
}

/** Asks the lake. Where there is nothing to ask, a `UserError` says so. */
export async function answerRequest(request: StopsRequest): Promise<StopsAnswer> {
  const lake = lakeIn(request.lake);
  const asked = request.area === null ? areas : [request.area];
  const months = monthsCovered(
    lake,
    asked.map(({ id }) => id),
    request,
  );
  const covered = asked.flatMap((area) => {
    const own = months.get(area.id);
    return own === undefined || own.covered.length === 0 ? [] : [{ area, months: own }];
  });
  if (covered.length === 0) throw new UserError(nothingThere(lake, request));
  const stopFiles = await filesOf(
    lake,
    covered.map(({ area }) => area.id),
  );
  const database = await openDatabase(lake.directory);
  try {
    const source = { database, stopFiles };
    return {
      request,
      areas:
        request.area === null
          ? await all(source, covered, request)
          : await one(source, covered, request),
      ...notAnswered(request, asked, months),
    };
  } finally {
    database.close();
  }
}

/** Areas that an answer about all has nothing of, and why. */
function notAnswered(
  { area: only }: StopsRequest,
  asked: readonly Area[],
  months: ReadonlyMap<string, MonthsCovered>,
): Pick<StopsAnswer, 'without' | 'uncounted'> {
  const left = asked.flatMap((area) => {
    const own = months.get(area.id);
    return only !== null || own === undefined || own.covered.length > 0
      ? []
      : [{ area, months: own }];
  });
  return {
    without: left.filter((own) => own.months.entries.length === 0).map(({ area }) => area),
    uncounted: left.filter((own) => own.months.entries.length > 0),
  };
}

function lakeIn(folder: string): Lake {
  const path = resolve(folder);
  if (isPattern(path)) {
    throw new UserError(`The path of a lake may not contain *, ?, [, ], { or }: ${path}.`);
  }
  const lake = openLake(path);
  if (lake !== null) return lake;
  throw new UserError(
    `There is no lake in ${folder}. Make one with: answerable ingest PATH --lake ${folder}`,
  );
}

/** What a disk says that may not be written, or is full. */
const unwritable: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC']);

async function filesOf(lake: Lake, forces: readonly string[]): Promise<readonly string[]> {
  try {
    return await stopsFiles(lake, forces, lakeLists);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unwritable.has(error.code))) throw error;
    throw new UserError(
      `The lake lacks a file that questions read, and it cannot be made there (${error.message}): ask once as somebody who may write to ${lake.directory}.`,
    );
  }
}

type Covered = Pick<AreaAnswer, 'area' | 'months'>;

async function one(
  source: StopSource,
  covered: readonly Covered[],
  request: StopsRequest,
): Promise<readonly AreaAnswer[]> {
  const answers = covered.map(async (own) => {
    const grouping = groupingOf(request, own);
    return answerOf(
      await tallyStops(source, request.filter, grouping),
      grouping.codes,
      own,
      request,
    );
  });
  return await Promise.all(answers);
}

async function all(
  source: StopSource,
  covered: readonly Covered[],
  request: StopsRequest,
): Promise<readonly AreaAnswer[]> {
  const codes = stopCodesOf('')[request.basis];
  const forces = covered.map(({ area }) => ({ code: area.id, label: placeName(area) }));
  const cross = await crossStops(
    source,
    request.filter,
    { by: 'force', codes: forces },
    { by: request.basis, codes },
  );
  return covered.map((own) => {
    const tallies = cross.find(({ code }) => code === own.area.id)?.tallies ?? [];
    return answerOf(tallies, codes, own, request);
  });
}

/** The dimension of the lake, and the groups that are shown whether or not anything was counted in them. */
function groupingOf(
  { by, basis }: StopsRequest,
  { area, months }: Covered,
): { readonly by: LakeDimension; readonly codes: readonly Code[] } {
  switch (by) {
    case 'ethnicity':
      return { by: basis, codes: stopCodesOf(area.id)[basis] };
    case 'month':
      return {
        by,
        codes: months.covered.map((code) => ({
          code,
          label: formatSpanShort({ first: code, last: code }),
        })),
      };
    case 'weekday':
      return { by, codes: weekdays };
    case 'hour':
      return { by, codes: hours };
    default:
      return { by, codes: stopCodesOf(area.id)[by] };
  }
}

/** Dimensions with so many groups that those of no search would bury the others. */
const long: ReadonlySet<string> = new Set(['reason', 'legislation', 'outcome']);

function answerOf(
  counted: readonly StopTally[],
  values: readonly Code[],
  { area, months }: Covered,
  request: StopsRequest,
): AreaAnswer {
  const { by, basis } = request;
  const tallies = long.has(by) ? counted.filter(({ searches }) => searches > 0) : counted;
  const { population2021 } = area;
  const residents = residentsOf(request, area);
  if (by === 'ethnicity' && residents !== null) {
    const covered = months.covered.length;
    const rates = spoken(
      ethnicityTable({ tallies, values, basis, population2021, months: covered }),
      english,
    );
    return { area, months, table: rates, rates };
  }
  const byMonth = by === 'month' && residents !== null;
  const table = stopTable({
    tallies,
    values,
    ...(byMonth
      ? { population: residents, populations: new Map(values.map(({ code }) => [code, residents])) }
      : {}),
  });
  return { area, months, table: spoken(table, english), rates: null };
}

/** Residents of the area; null where the searches are narrowed to some that residents are not counted by. */
function residentsOf({ filter }: StopsRequest, area: Area): number | null {
  const narrowed =
    filter.csp !== undefined || filter.age !== undefined || filter.gender !== undefined;
  return narrowed ? null : populationOf(area);
}

function nothingThere({ entries }: Lake, { area, from, to }: StopsRequest): string {
  const own = entries.filter(
    ({ kind, force }) => kind === 'stop-and-search' && (area === null || force === area.id),
  );
  const months = monthsBetween(own.map(({ month }) => month));
  const uncounted = uncountedSentence(own.filter(({ month }) => from <= month && month <= to));
  if (uncounted !== null) return uncounted;
  const [first, last] = [months[0], months.at(-1)];
  const whose = area === null ? '' : ` of ${placeName(area)}`;
  const asked = formatSpan({ first: from, last: to });
  if (first === undefined || last === undefined) {
    return `The lake has no stop-and-search file${whose}.`;
  }
  return `The lake has no stop-and-search file${whose} for ${asked}; it has some for ${formatSpan({ first, last })}.`;
}

/** There are files, and nothing in them can be counted. */
function uncountedSentence(files: readonly LakeEntry[]): string | null {
  const { handedOver, reasons } = recordsHandedOver({ entries: files });
  const says = describeSetAside(handedOver, reasons);
  return says === null ? null : english.say(says);
}
