import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { comparePeriods, parsePeriod } from '../domain/time/period.ts';
import type { Accepted } from '../intake/read-return.ts';
import { readEnclosedReturn } from './canonical/enclosed-return.ts';
import type { PackageRecord } from './canonical/record.ts';
import type { FolderFiles } from './files.ts';

/** What was read from files of other publishers, by dataset, and what is to be said about them. */
export interface Comparators {
  readonly accepted: ReadonlyMap<string, readonly Accepted[]>;
  readonly findings: readonly Finding[];
}

/** Where a folder keeps the published national files, each kind in a folder of its own. */
export const comparatorsFolder = 'comparators/';

/** Reads the published national files of a folder from the form in which they are enclosed. */
export async function readComparators(
  files: FolderFiles,
  datasets: readonly Dataset[],
  { returns }: Pick<PackageRecord, 'returns'>,
): Promise<Comparators> {
  const accepted = new Map<string, readonly Accepted[]>();
  const findings: Finding[] = [];
  for (const record of returns) {
    const dataset = comparatorOf(record.file.path, datasets);
    const period = parsePeriod(record.period ?? '');
    if (dataset === undefined || period === null) continue;
    const bytes = files.read(record.enclosed);
    const reading = await readEnclosedReturn(bytes, record, dataset, period);
    if (!reading.accepted) findings.push(...reading.findings);
    else accepted.set(dataset.id, [...(accepted.get(dataset.id) ?? []), reading]);
  }
  for (const readings of accepted.values()) {
    const chosen = newestOfEachPeriod(readings);
    const passedOver = readings.filter((reading) => !chosen.includes(reading));
    findings.push(...passedOver.map((reading) => notUsed(reading, chosen)));
  }
  return { accepted, findings };
}

/** The dataset that is read from the folder in which a file lies; undefined where none is. */
export function comparatorOf(path: string, datasets: readonly Dataset[]): Dataset | undefined {
  if (!path.startsWith(comparatorsFolder)) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return datasets.find(({ published }) => published === folder);
}

/**
 * One file for each period: that with populations before one of counts alone, then the highest
 * revision. Two files of one release are not mixed, since their tables can rest on different states.
 */
export function newestOfEachPeriod(readings: readonly Accepted[]): readonly Accepted[] {
  const inOrder = readings.toSorted(
    (a, b) =>
      comparePeriods(a.source.period, b.source.period) ||
      Number(hasPopulations(a)) - Number(hasPopulations(b)) ||
      a.source.revision - b.source.revision,
  );
  return [...new Map(inOrder.map((reading) => [reading.source.period.id, reading])).values()];
}

function hasPopulations({ rows }: Accepted): boolean {
  return rows.some((row) => (row.numbers.population?.value ?? null) !== null);
}

function notUsed({ source }: Accepted, chosen: readonly Accepted[]): Finding {
  const other = chosen.find((reading) => reading.source.period.id === source.period.id);
  return {
    code: 'comparator-not-used',
    severity: 'note',
    place: { file: source.file },
    says: `the file is not used: ${other?.source.file ?? 'another'} is about the same period and goes before it`,
    fix: 'Take it out, or give a corrected copy a name that ends in .r2 before its kind.',
  };
}
