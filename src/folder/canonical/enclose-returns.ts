import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { readReturn } from '../../intake/read-return.ts';
import { type ReturnPath, readReturnPath, returnsFolder } from '../return-path.ts';
import { describeFile, encloseReturn } from './enclosed-return.ts';
import type { Enclosing } from './enclosing.ts';

/**
 * Encloses what is read of every return. A refused one takes nothing else with it. Of datasets in whose definition there
 * is a mistake nothing is read: `broken` are their ids, and that they are is said at the mistake.
 */
export async function encloseReturns(
  enclosing: Enclosing,
  datasets: readonly Dataset[],
  broken: ReadonlySet<string>,
): Promise<void> {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const paths = enclosing.pathsBelow(returnsFolder).filter((path) => {
    const folder = path.split('/')[1] ?? '';
    return byId.has(folder) || !broken.has(folder);
  });
  const named = paths.map((path) => readReturnPath(path, byId));
  const taken = new Map<string, string>();
  for (const one of named) {
    const other = 'severity' in one ? undefined : taken.get(one.publicPath);
    if ('severity' in one) {
      enclosing.find(one);
    } else if (other !== undefined) {
      enclosing.find(samePeriod(one, other));
    } else {
      taken.set(one.publicPath, one.path);
      await enclose(enclosing, one);
    }
  }
}

/** Of two names in free words nobody can tell which is the later one. */
function samePeriod({ path, period }: ReturnPath, other: string): Finding {
  const name = other.slice(other.lastIndexOf('/') + 1);
  return {
    code: 'return-period-twice',
    severity: 'error',
    place: { file: path },
    says: `the file reports on ${formatPeriod(period)}, and so does ${name}`,
    fix: `Take one out, or name the later one after its period and revision, like ${period.id}.r2.csv.`,
  };
}

async function enclose(
  enclosing: Enclosing,
  { path, publicPath, dataset, period, revision }: ReturnPath,
): Promise<void> {
  const bytes = enclosing.bytes(path);
  if (bytes === null) return;
  const file = describeFile(publicPath, bytes);
  const named = { path, bytes, sha256: file.sha256, period, revision };
  const reading = await readReturn(named, dataset);
  if (reading.accepted) {
    enclosing.keepReturn(encloseReturn(dataset, reading, file));
    enclosing.find(...(reading.remarks ?? []));
  } else enclosing.find(...reading.findings);
}
