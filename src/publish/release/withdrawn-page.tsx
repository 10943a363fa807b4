import type { JSX } from 'preact';
import type { WithdrawnAs } from '../../domain/release/release.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { formatDate } from '../../domain/time/period.ts';
import { addresses } from '../addresses.ts';
import type { Page, PageContext } from '../html/page.ts';
import { startCrumb } from '../html/pages/crumbs.ts';
import type { SiteIndex } from '../html/site-index.ts';
import { type ShelvedRelease, shelved } from './shelved-release.ts';

/** What stands in the place of a release that was withdrawn: who took it off, when and why, and what is left of it. */
export function withdrawnPage(
  site: SiteIndex,
  release: ShelvedRelease,
  newest: ShelvedRelease | undefined,
): Page {
  const words = site.words.withdrawal;
  const { id, published } = release.record;
  return {
    path: shelved(id, addresses.front),
    title: words.title(id),
    description: words.lede(id, formatInstant(published)),
    crumbs: [startCrumb(site), { title: site.words.release.title, path: addresses.releases }],
    content: (context) => (
      <>
        <h1>{words.title(id)}</h1>
        <p class="lede">{words.lede(id, formatInstant(published))}</p>
        <Withdrawn release={release} context={context} />
        <p>{words.left}</p>
        <p>{words.elsewhere}</p>
        <p class="quiet">
          {site.words.release.fingerprint}: <code class="hash">{release.manifestSha256}</code>
        </p>
        <ul class="links">
          <li>
            <a href={context.href(addresses.front)}>
              {newest === undefined ? words.front : words.stands(newest.record.id)}
            </a>
          </li>
          <li>
            <a href={context.href(addresses.releases)}>{site.words.release.all}</a>
          </li>
          <li>
            <a href={context.href(addresses.corrections)}>{site.words.release.corrections}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** Where no release stands any more: the front page of the site. */
export function nothingStandsPage(site: SiteIndex, releases: readonly ShelvedRelease[]): Page {
  const words = site.words.withdrawal;
  return {
    path: addresses.front,
    title: words.nothing,
    description: words.nothingLede,
    crumbs: [],
    content: (context) => (
      <>
        <h1>{words.nothing}</h1>
        <p class="lede">{words.nothingLede}</p>
        {releases.map((release) => (
          <section>
            <h2>
              <a href={context.href(shelved(release.record.id, addresses.front))}>
                {words.title(release.record.id)}
              </a>
            </h2>
            <Withdrawn release={release} context={context} />
          </section>
        ))}
        <ul class="links">
          <li>
            <a href={context.href(addresses.releases)}>{site.words.release.all}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** Who took a release off, when and why. */
export function Withdrawn(props: {
  release: { readonly withdrawn?: WithdrawnAs };
  context: PageContext;
}): JSX.Element | null {
  const { withdrawn } = props.release;
  const words = props.context.site.words.withdrawal;
  if (withdrawn === undefined) return null;
  const { on, role, reason } = withdrawn;
  return (
    <p>
      <strong>{words.says(formatDate(on), role)}</strong> {words.reason(reason)}
    </p>
  );
}
