import type { Publication } from '../../domain/publication/publication.ts';
import type { FigureChange, ReleaseRecord } from '../../domain/release/release.ts';
import { type Json, writeJson } from './json.ts';
import { publisher } from './publisher.ts';

/** `api/releases.json`: every release, newest first, with its revisions, their reasons and its corrections. */
export function releasesJson(publication: Publication): string {
  return writeJson({
    ...publisher(publication),
    releases: publication.release.history.map(describeRecord),
  });
}

/** `api/changes.json`: what is not as in the release before; nothing for the first, to which all is new. */
export function changesJson(publication: Publication): string {
  const { id, published, previous, changes } = publication.release;
  return writeJson({
    ...publisher(publication),
    release: id,
    published,
    previous: previous === null ? null : { ...previous },
    changes: changes.map(describeChange),
  });
}

function describeRecord(record: ReleaseRecord): Json {
  const { id, published, previous, editions, corrections, unsigned, withoutReport, withdrawn } =
    record;
  return {
    id,
    published,
    previous: previous === null ? null : { ...previous },
    editions: editions.map((revision) => ({ ...revision })),
    corrections: corrections.map(describeChange),
    ...(unsigned === undefined ? {} : { unsigned }),
    ...(withoutReport === undefined ? {} : { withoutReport }),
    ...(withdrawn === undefined ? {} : { withdrawn: { ...withdrawn } }),
  };
}

function describeChange({ before, after, ...change }: FigureChange): Json {
  return {
    kind: change.kind,
    figure: change.figure,
    measure: change.measure,
    title: change.title,
    period: change.period,
    categories: change.categories,
    before: before === null ? null : { ...before },
    after: after === null ? null : { ...after },
  };
}
