import type { ReleaseFiles } from './release-files.ts';
import type { Rules } from './world.ts';

/** The rules that a release says it was made by, by their words: how many stay possible, what is small. */
export function rulesOf(files: ReleaseFiles): Rules {
  const { profile, zeroHidden = false }: { profile?: { id?: string }; zeroHidden?: boolean } =
    JSON.parse(files.text('api/disclosure.json') ?? '{}');
  const strict = profile?.id === 'under-ten';
  return { possibilities: strict ? 10 : 5, greatest: strict ? 9 : 4, zeroHidden };
}
