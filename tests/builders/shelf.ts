import type { Publication } from '../../src/domain/publication/publication.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import { shelfFiles } from '../../src/publish/release/shelf-files.ts';
import type { ShelvedRelease } from '../../src/publish/release/shelved-release.ts';
import { renderSite } from '../../src/publish/site.ts';

/** What the shelf knows of the newest release of each publication, newest first. */
export function shelvedReleases(releases: readonly Publication[]): ShelvedRelease[] {
  return releases.flatMap(({ release }, index) =>
    release.history.slice(0, 1).map((record) => ({
      record,
      manifestSha256: String(index).repeat(64),
      signed: index > 0,
    })),
  );
}

/** The whole output folder of a body with these releases, newest first. */
export function shelf(
  releases: readonly Publication[],
  assets: readonly OutputFile[] = [],
): readonly OutputFile[] {
  const [newest] = releases;
  if (newest === undefined) return [];
  return [
    ...renderSite(newest, assets),
    ...releases.flatMap((publication) =>
      renderSite(publication, assets).map(({ path, content }) => ({
        path: `releases/${publication.release.id}/${path}`,
        content,
      })),
    ),
    ...shelfFiles(shelvedReleases(releases), newest),
  ];
}
