import type { Dataset } from '../../domain/tables/dataset.ts';
import { type Period, parsePeriod } from '../../domain/time/period.ts';
import { canonicalCounts } from '../../intake/count-table.ts';
import { readReturn } from '../../intake/read-return.ts';
import {
  coverageColumns,
  formerCoverageColumns,
  openDataFiles,
  openDataFolder,
  smallAreaColumns,
  sourceSchema,
  stopColumns,
  timeColumns,
} from '../open-data-format.ts';
import { readYaml } from '../yaml.ts';
import { withoutComments } from '../yaml-document.ts';
import { describeFile, encloseReturn } from './enclosed-return.ts';
import type { Enclosing } from './enclosing.ts';

/** The columns that each may have, those of today first. */
const countTables: readonly (readonly [string, ...(readonly string[])[]])[] = [
  [openDataFiles.stops, stopColumns],
  [openDataFiles.times, timeColumns],
  [openDataFiles.smallAreas, smallAreaColumns],
  [openDataFiles.coverage, coverageColumns, formerCoverageColumns],
];

/**
 * Encloses the counts of open records. A table that is not as it was written goes through as it stands: the
 * reader refuses it, and nothing is published.
 */
export async function encloseOpenData(
  enclosing: Enclosing,
  dataset: Dataset | undefined,
): Promise<void> {
  const there = new Set(enclosing.pathsBelow(openDataFolder));
  const sourcePath = openDataFolder + openDataFiles.source;
  const source = there.has(sourcePath) ? enclosing.text(sourcePath) : null;
  if (source !== null) enclosing.keep(sourcePath, withoutComments(source));
  for (const [name, ...layouts] of countTables) {
    const path = openDataFolder + name;
    const text = there.has(path) ? enclosing.text(path) : null;
    if (text === null) continue;
    const canonical = layouts.map((columns) => canonicalCounts(text, columns));
    enclosing.keep(path, canonical.find((known) => known !== null) ?? text);
  }
  const crimePath = openDataFolder + openDataFiles.crime;
  if (there.has(crimePath)) await encloseCrime(enclosing, crimePath, periodOf(source), dataset);
}

/** The last month that the counts are about; null where their source does not say it. */
function periodOf(source: string | null): Period | null {
  const place = { file: openDataFolder + openDataFiles.source, linesBefore: 0 };
  const parsed = source === null ? null : readYaml(source, sourceSchema, place);
  return parsed?.ok ? parsePeriod(parsed.value.to) : null;
}

async function encloseCrime(
  enclosing: Enclosing,
  path: string,
  period: Period | null,
  dataset: Dataset | undefined,
): Promise<void> {
  const bytes = enclosing.bytes(path);
  if (bytes === null) return;
  if (dataset === undefined || period === null) {
    enclosing.keep(path, bytes);
    return;
  }
  const file = describeFile(path, bytes);
  const named = { path, bytes, sha256: file.sha256, period, revision: 1 };
  const reading = await readReturn(named, dataset);
  if (reading.accepted) enclosing.keepReturn(encloseReturn(dataset, reading, file));
  else enclosing.keep(path, bytes);
}
