import type { Publication } from '../../domain/publication/publication.ts';
import type { ReleaseRecord } from '../../domain/release/release.ts';
import type { ShelvedRelease } from './shelved-release.ts';

/** Who publishes, and what the newest release that stands tells of releases. */
export type Publisher = Pick<Publication, 'body' | 'area' | 'release' | 'version'>;

/**
 * Whether a release was withdrawn that the newest one which stands does not tell of: then the shelf tells of it, in the place of
 * that release's own feed and corrections.
 */
export function tellsMore(releases: readonly ShelvedRelease[], { release }: Publisher): boolean {
  const told = new Set(
    release.history.flatMap(({ id, withdrawn }) => (withdrawn === undefined ? [] : [id])),
  );
  return releases.some(({ record, withdrawn }) => withdrawn !== undefined && !told.has(record.id));
}

/**
 * A publication of nothing but its publisher and its releases. It is all that can be known where files are gone, and the pages of
 * a shelf are made from it whether the rest is at hand or not, so that they are the same.
 */
export function publisherAlone(
  { body, area, version }: Publisher,
  history: readonly ReleaseRecord[],
): Publication {
  const [newest] = history;
  return {
    body,
    area,
    version,
    release: {
      id: newest?.id ?? 'none',
      published: newest?.withdrawn === undefined ? (newest?.published ?? '') : dayOf(newest),
      previous: newest?.previous ?? null,
      changes: [],
      history,
    },
    planned: [],
    editions: [],
    measures: [],
    figures: new Map(),
    courses: new Map(),
    openData: null,
    outlines: [],
    openBeside: new Map(),
    tables: [],
    findings: [],
    disclosure: {
      profile: { id: '', title: '', says: [] },
      zeroHidden: false,
      figures: [],
      tables: [],
    },
    duties: {
      on: '',
      knownTo: null,
      completeFrom: null,
      body: { name: body.name, type: body.type, title: '' },
      announced: [],
      standings: [],
    },
  };
}

/** What happened to a release last happened on the day on which it was withdrawn. */
function dayOf({ published, withdrawn }: ReleaseRecord): string {
  return withdrawn === undefined ? published : `${withdrawn.on}T12:00:00Z`;
}
