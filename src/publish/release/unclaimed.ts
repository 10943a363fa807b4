import { addresses } from '../addresses.ts';
import type { Fault } from './verdict.ts';

/** What lies in a place, until it is found to belong there. */
export class Unclaimed {
  readonly #paths: Set<string>;

  /** Null where it cannot be known what lies there: over a network. */
  constructor(paths: readonly string[] | null) {
    this.#paths = new Set(paths);
  }

  readonly claim = (path: string): void => {
    this.#paths.delete(path);
  };

  /**
   * Whatever was not claimed, as faults. `dark` are folders of releases whose list of files cannot be read: nothing is known of
   * what lies in them. `gone` are those of releases that were withdrawn.
   */
  faults(dark: readonly string[], gone: ReadonlyMap<string, string>): readonly Fault[] {
    const unknown = new Set(dark);
    return [...this.#paths]
      .filter((path) => !unknown.has(folderOf(path)))
      .map((path) => {
        const withdrawn = gone.get(folderOf(path));
        const says =
          withdrawn === undefined
            ? 'was not published with it'
            : `lies there, though ${withdrawn} was withdrawn`;
        return { kind: 'added', path, says };
      });
  }
}

/** The folder of the release that a path lies in, or empty: all others lie in that of the top. */
function folderOf(path: string): string {
  if (path === addresses.releases || path === addresses.releaseList) return '';
  return /^releases\/[^/]+\//.exec(path)?.[0] ?? (path.startsWith('releases/') ? 'releases/' : '');
}
