import type { Finding } from '../domain/findings/finding.ts';
import { parsePeriod } from '../domain/time/period.ts';

/** Names of the folders under `editions/`, newest first. */
export function editionIds(paths: readonly string[]): readonly string[] {
  const ids = paths.flatMap((path) => /^editions\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(ids)].toSorted().toReversed();
}

/** Why a folder under `editions/` is no edition; null where it is one. */
export function editionProblem(id: string, paths: readonly string[]): Finding | null {
  const directory = `editions/${id}`;
  const file = `${directory}/edition.yaml`;
  if (parsePeriod(id)?.kind !== 'month') return notAMonth(directory);
  return paths.includes(file) ? null : noEditionFile(file);
}

function notAMonth(directory: string): Finding {
  return {
    code: 'edition-not-a-month',
    severity: 'error',
    place: { file: directory },
    says: 'an edition is named after its month',
    fix: 'Rename the folder, for example to editions/2024-06.',
  };
}

function noEditionFile(file: string): Finding {
  return {
    code: 'edition-file-missing',
    severity: 'error',
    place: { file },
    says: 'the edition has no edition.yaml, which gives its title and the order of its sections',
    fix: 'Add the file; the example folder shows the form.',
  };
}
