import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { comparatorOf, comparatorsFolder } from '../comparators.ts';
import { describeFile, encloseReturn } from './enclosed-return.ts';
import type { Enclosing } from './enclosing.ts';

/**
 * Encloses what is read of the published national files that a folder holds. The reader is loaded only when
 * there is one.
 */
export async function encloseComparators(
  enclosing: Enclosing,
  datasets: readonly Dataset[],
): Promise<void> {
  for (const path of enclosing.pathsBelow(comparatorsFolder)) {
    const dataset = comparatorOf(path, datasets);
    if (dataset === undefined) enclosing.find(misplaced(path, datasets));
    else await enclosePublished(enclosing, path, dataset);
  }
}

async function enclosePublished(
  enclosing: Enclosing,
  path: string,
  dataset: Dataset,
): Promise<void> {
  const bytes = enclosing.bytes(path);
  if (bytes === null) return;
  const { readForceAreas } = await import('../../intake/ons/read-force-areas.ts');
  const file = describeFile(path, bytes);
  const revision = Number(/\.r(\d+)\.[a-z]+$/i.exec(path)?.[1] ?? 1);
  const reading = await readForceAreas({ path, bytes, sha256: file.sha256, revision }, dataset);
  enclosing.find(...reading.findings);
  if (reading.accepted === null) return;
  enclosing.keepReturn(encloseReturn(dataset, reading.accepted, file));
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
