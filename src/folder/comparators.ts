import { createHash } from 'node:crypto';
import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { comparePeriods } from '../domain/time/period.ts';
import type { FolderFiles } from './files.ts';
import type { Accepted } from './returns.ts';

/** What was read from files of other publishers, by dataset, and what is to be said about them. */
export interface Comparators {
  readonly accepted: ReadonlyMap<string, readonly Accepted[]>;
  readonly findings: readonly Finding[];
}

const folder = 'comparators/';

/**
 * Reads the published national files that a folder holds as they are. The reader is loaded only when
 * there is one.
 */
export async function readComparators(
  files: FolderFiles,
  datasets: readonly Dataset[],
): Promise<Comparators> {
  const accepted = new Map<string, readonly Accepted[]>();
  const findings: Finding[] = [];
  for (const path of files.paths.filter((candidate) => candidate.startsWith(folder))) {
    const dataset = datasets.find(({ published }) => published === folderOf(path));
    if (dataset === undefined) {
      findings.push(misplaced(path, datasets));
      continue;
    }
    const reading = await readPublished(files, path, dataset);
    findings.push(...reading.findings);
    if (reading.accepted === null) continue;
    accepted.set(dataset.id, [...(accepted.get(dataset.id) ?? []), reading.accepted]);
  }
  for (const [dataset, readings] of accepted) {
    const chosen = newestOfEachPeriod(readings);
    const passedOver = readings.filter((reading) => !chosen.includes(reading));
    findings.push(...passedOver.map((reading) => notUsed(reading, chosen)));
    accepted.set(dataset, chosen);
  }
  return { accepted, findings };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

async function readPublished(files: FolderFiles, path: string, dataset: Dataset) {
  const { readForceAreas } = await import('../intake/ons/read-force-areas.ts');
  const bytes = files.read(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const revision = Number(/\.r(\d+)\.[a-z]+$/i.exec(path)?.[1] ?? 1);
  return readForceAreas({ path, bytes, sha256, revision }, dataset);
}

/**
 * One file for each period: that with populations before one of counts alone, then the highest
 * revision. Two files of one release are not mixed, since their tables can rest on different states.
 */
function newestOfEachPeriod(readings: readonly Accepted[]): readonly Accepted[] {
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

function misplaced(path: string, datasets: readonly Dataset[]): Finding {
  const known = datasets.flatMap(({ published }) => published ?? []);
  return {
    code: 'comparator-misplaced',
    severity: 'error',
    place: { file: path },
    says: 'no kind of published file is read from this folder',
    fix: `Move it to ${known.join(' or ')}, or take it out.`,
  };
}
