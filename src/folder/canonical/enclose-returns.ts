import type { Dataset } from '../../domain/tables/dataset.ts';
import { readReturn } from '../../intake/read-return.ts';
import { type ReturnPath, readReturnPath, returnsFolder } from '../return-path.ts';
import { describeFile, encloseReturn } from './enclosed-return.ts';
import type { Enclosing } from './enclosing.ts';

/** Encloses what is read of every return. A refused one takes nothing else with it. */
export async function encloseReturns(
  enclosing: Enclosing,
  datasets: readonly Dataset[],
): Promise<void> {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  for (const path of enclosing.pathsBelow(returnsFolder)) {
    const named = readReturnPath(path, byId);
    if ('severity' in named) enclosing.find(named);
    else await enclose(enclosing, named);
  }
}

async function enclose(
  enclosing: Enclosing,
  { path, dataset, period, revision }: ReturnPath,
): Promise<void> {
  const bytes = enclosing.bytes(path);
  if (bytes === null) return;
  const file = describeFile(path, bytes);
  const named = { path, bytes, sha256: file.sha256, period, revision };
  const reading = await readReturn(named, dataset);
  if (reading.accepted) enclosing.keepReturn(encloseReturn(dataset, reading, file));
  else enclosing.find(...reading.findings);
}
