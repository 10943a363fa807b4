import type { Finding } from '../domain/findings/finding.ts';
import type { OpenData } from '../domain/open-data/open-data.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { accept, type Outcome, type Refusal } from '../intake/outcome.ts';
import type { Accepted } from '../intake/read-return.ts';
import { describeFile, readEnclosedReturn } from './canonical/enclosed-return.ts';
import type { PackageRecord, ReturnRecord } from './canonical/record.ts';
import { type FolderFiles, readText } from './files.ts';
import {
  openDataFiles,
  openDataFolder,
  type SourceFile,
  sourceSchema,
} from './open-data-format.ts';
import { readCoverage, readSmallAreas, readStops, readTimes } from './open-data-tables.ts';
import { readYaml } from './yaml.ts';

/** What a folder holds of the open records, and what is wrong with it. */
export interface OpenDataReading {
  readonly openData: OpenData | null;
  /** Recorded crime, a table like those of returns. */
  readonly accepted: readonly Accepted[];
  readonly findings: readonly Finding[];
}

const none: OpenDataReading = { openData: null, accepted: [], findings: [] };

/**
 * Reads the counts that `answerable open-data` wrote into the folder. One file that is not as it was
 * written leaves all of them out: counts that belong together are not published in part.
 */
export async function readOpenData(
  files: FolderFiles,
  dataset: Dataset | undefined,
  record: Pick<PackageRecord, 'returns'>,
): Promise<OpenDataReading> {
  const there = files.paths.filter((path) => path.startsWith(openDataFolder));
  if (there.length === 0) return none;
  const path = openDataFolder + openDataFiles.source;
  if (!there.includes(path)) return { ...none, findings: [noSource(path)] };
  const source = readYaml(readText(files, path), sourceSchema, { file: path, linesBefore: 0 });
  if (!source.ok) return { ...none, findings: source.findings };
  const counts = readCounts(files, source.value);
  const crime = await readCrime(files, source.value, dataset, record);
  const findings = [...counts.findings, ...crime.findings];
  if (findings.length > 0) return { ...none, findings };
  return { openData: counts.openData, accepted: crime.accepted, findings };
}

type Named<T> = { readonly file: string; readonly reading: Outcome<T> };

function readCounts(files: FolderFiles, source: SourceFile) {
  const read = <T>(name: string, reader: (text: string) => Outcome<T>): Named<T | null> => {
    const file = openDataFolder + name;
    if (!files.paths.includes(file)) return { file, reading: accept(null) };
    return { file, reading: reader(readText(files, file)) };
  };
  const stops = read(openDataFiles.stops, (text) => readStops(text, source));
  const times = read(openDataFiles.times, readTimes);
  const areas = read(openDataFiles.smallAreas, readSmallAreas);
  const coverage = read(openDataFiles.coverage, (text) => readCoverage(text, source.area));
  const findings = [stops, times, areas, coverage].flatMap(refusedIn);
  const openData: OpenData = {
    area: source.area,
    from: source.from,
    to: source.to,
    supplies: source.supplies,
    stops: readValue(stops.reading),
    stopTimes: readValue(times.reading) ?? [],
    smallAreas: readValue(areas.reading) ?? [],
    coverage: readValue(coverage.reading) ?? [],
    quarantined: source.quarantined,
    sharedIds: source.sharedIds,
  };
  return { openData, findings };
}

function readValue<T>(reading: Outcome<T | null>): T | null {
  return reading.ok ? reading.value : null;
}

function refusedIn({ file, reading }: Named<unknown>): readonly Finding[] {
  return reading.ok ? [] : [findingOf(reading.refusal, file)];
}

function findingOf(refusal: Refusal, file: string): Finding {
  return { ...refusal, severity: 'error', place: { file } };
}

async function readCrime(
  files: FolderFiles,
  source: SourceFile,
  dataset: Dataset | undefined,
  { returns }: Pick<PackageRecord, 'returns'>,
) {
  const path = openDataFolder + openDataFiles.crime;
  const period = parsePeriod(source.to);
  if (dataset === undefined || period === null || !files.paths.includes(path)) {
    return { accepted: [], findings: [] };
  }
  const record = returns.find(({ enclosed }) => enclosed === path) ?? unrecorded(files, path);
  const reading = await readEnclosedReturn(files.read(path), record, dataset, period);
  return reading.accepted
    ? { accepted: [reading], findings: [] }
    : { accepted: [], findings: reading.findings };
}

/** A file that was refused when it came lies here as it came, and is refused again. */
function unrecorded(files: FolderFiles, path: string): ReturnRecord {
  return { enclosed: path, file: describeFile(path, files.read(path)), revision: 1 };
}

function noSource(file: string): Finding {
  return {
    code: 'open-data-without-source',
    severity: 'error',
    place: { file },
    says: 'the counts of open records have no source.yaml, which says what they were made from',
    fix: 'Make them again with “answerable open-data DIR --lake LAKE”, or take the folder out.',
  };
}
