import type { Publication } from '../../domain/publication/publication.ts';
import { en } from '../../locale/en.ts';
import { addresses } from '../addresses.ts';
import { pageRenderer } from '../html/render-page.tsx';
import { indexSite } from '../html/site-index.ts';
import type { OutputFile } from '../output.ts';
import { allReleasesPage } from './all-releases-page.tsx';
import { keptReleasePage } from './kept-release-page.tsx';
import { type ShelvedRelease, shelved } from './shelved-release.ts';
import { standing } from './standing.ts';

/**
 * Everything on the shelf of a body that is no part of a release and changes when a later one appears, but
 * for `releases/index.json`: what stands at the top, and beside the files of each release.
 *
 * `releases` are all of them, newest first; `publication` is the newest.
 */
export function shelfFiles(
  releases: readonly ShelvedRelease[],
  publication: Publication,
): readonly OutputFile[] {
  const site = indexSite(publication, en);
  const render = pageRenderer(site);
  const [newest] = releases;
  return [
    { path: addresses.standing, content: standing.newest },
    render(allReleasesPage(site, releases)),
    ...releases.flatMap((release, index) => {
      const { id } = release.record;
      const content = index === 0 ? standing.newest : standing.superseded;
      return [
        { path: shelved(id, addresses.standing), content },
        render(keptReleasePage(site, { release, replacement: releases[index - 1], newest })),
      ];
    }),
  ];
}
