import type { Publication } from '../../domain/publication/publication.ts';
import { en } from '../../locale/en.ts';
import { addresses } from '../addresses.ts';
import { atomFeed } from '../feeds/atom.ts';
import { correctionsPage } from '../html/pages/corrections-page.tsx';
import { pageRenderer } from '../html/render-page.tsx';
import { indexSite } from '../html/site-index.ts';
import type { OutputFile } from '../output.ts';
import { allReleasesPage } from './all-releases-page.tsx';
import { keptReleasePage } from './kept-release-page.tsx';
import { lonePageRenderer } from './lone-page.tsx';
import { type ShelvedRelease, shelved } from './shelved-release.ts';
import { standing } from './standing.ts';
import { type Publisher, publisherAlone, tellsMore } from './told-by-shelf.ts';
import { nothingStandsPage, withdrawnPage } from './withdrawn-page.tsx';

/**
 * Everything on the shelf of a body that is no part of a release and changes when a later one appears, but
 * for `releases/index.json`: what stands at the top, and beside the files of each release.
 *
 * `releases` are all of them, newest first; `publication` is the newest that stands.
 */
export function shelfFiles(
  releases: readonly ShelvedRelease[],
  publication: Publication,
): readonly OutputFile[] {
  return tellsMore(releases, publication)
    ? withdrawnFiles(releases, publication)
    : filesOf(releases, publication, rendererOf(releases, publication, true));
}

/**
 * The same where a release was withdrawn since the newest that stands: with a feed and the corrections in the place of those of that
 * release, which do not tell of it. Where none stands, `assets` are the style sheets and typefaces that its pages need.
 */
export function withdrawnFiles(
  releases: readonly ShelvedRelease[],
  publisher: Publisher,
  assets: readonly OutputFile[] = [],
): readonly OutputFile[] {
  const history = releases.map(({ record }) => record);
  const publication = publisherAlone(publisher, history);
  const site = indexSite(publication, en);
  const isBare = releases.every(({ withdrawn }) => withdrawn !== undefined);
  const render = rendererOf(releases, publication, false);
  return [
    ...filesOf(releases, publication, render),
    { path: addresses.feed, content: atomFeed(publication) },
    render(correctionsPage(site)),
    ...(isBare ? [render(nothingStandsPage(site, releases)), ...assets] : []),
  ];
}

type Render = ReturnType<typeof pageRenderer>;

/** In the frame of the newest release that stands, or in none where none does. */
function rendererOf(
  releases: readonly ShelvedRelease[],
  publication: Publication,
  isOfRelease: boolean,
): Render {
  const site = indexSite(publication, en);
  const isBare = releases.every(({ withdrawn }) => withdrawn !== undefined);
  return isBare ? lonePageRenderer(site) : pageRenderer(site, { isOfRelease });
}

function filesOf(
  releases: readonly ShelvedRelease[],
  publication: Publication,
  render: Render,
): readonly OutputFile[] {
  const site = indexSite(publication, en);
  const stand = releases.filter(({ withdrawn }) => withdrawn === undefined);
  const [newest] = stand;
  return [
    { path: addresses.standing, content: standingOf(newest, releases) },
    render(allReleasesPage(site, releases)),
    ...releases.flatMap((release, index) => {
      const { id } = release.record;
      if (release.withdrawn !== undefined) return [render(withdrawnPage(site, release, newest))];
      const replacement = stand[stand.indexOf(release) - 1];
      const taken = release === newest ? releases.slice(0, index) : [];
      const content = release === newest ? standingOf(newest, releases) : standing.superseded;
      return [
        { path: shelved(id, addresses.standing), content },
        render(keptReleasePage(site, { release, replacement, newest, taken })),
      ];
    }),
  ];
}

/** The newest that stands says on its pages that a later one was there, where that was withdrawn. */
function standingOf(newest: ShelvedRelease | undefined, [last]: readonly ShelvedRelease[]): string {
  return newest === last ? standing.newest : standing.outlived;
}
