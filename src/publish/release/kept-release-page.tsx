import type { JSX } from 'preact';
import { formatInstant } from '../../domain/time/instant.ts';
import { addresses } from '../addresses.ts';
import type { Page, PageContext } from '../html/page.ts';
import { startCrumb } from '../html/pages/crumbs.ts';
import type { SiteIndex } from '../html/site-index.ts';
import { Brought } from './all-releases-page.tsx';
import { type ShelvedRelease, shelved } from './shelved-release.ts';

/** A release among those that came after it. */
interface KeptRelease {
  readonly release: ShelvedRelease;
  /** The one after it; undefined for the newest. */
  readonly replacement: ShelvedRelease | undefined;
  readonly newest: ShelvedRelease | undefined;
  /** Later ones that were withdrawn; only of the newest that stands. */
  readonly taken: readonly ShelvedRelease[];
}

/**
 * What became of one release: it is the newest, or what replaced it, when and why. It stands beside the
 * files of that release, in the frame of the newest: the way round the site leads to what is true now.
 */
export function keptReleasePage(site: SiteIndex, kept: KeptRelease): Page {
  const words = site.words.release;
  const { id, published } = kept.release.record;
  return {
    path: shelved(id, addresses.releases),
    title: words.kept(id),
    description: words.keptLede(id, formatInstant(published)),
    crumbs: [startCrumb(site), { title: words.title, path: addresses.releases }],
    content: (context) => (
      <>
        <h1>{words.kept(id)}</h1>
        <Standing {...kept} context={context} />
        <ul class="links">
          <li>
            <a href={context.href(addresses.corrections)}>{words.corrections}</a>
          </li>
          <li>
            <a href={context.href(addresses.releases)}>{words.all}</a>
          </li>
        </ul>
      </>
    ),
  };
}

function Standing(props: KeptRelease & { context: PageContext }): JSX.Element {
  const { release, replacement, newest, taken, context } = props;
  const { href, site } = context;
  const words = site.words.release;
  const { id, published } = release.record;
  return (
    <>
      <p class="lede">
        {words.keptLede(id, formatInstant(published))}{' '}
        {replacement === undefined
          ? newestSays(taken, site)
          : words.replaced(replacement.record.id, formatInstant(replacement.record.published))}
      </p>
      {replacement !== undefined && (
        <>
          <p>{words.because}</p>
          <Brought release={replacement} context={context} />
          {newest !== undefined && newest !== replacement && (
            <p>{words.sinceThen(newest.record.id)}</p>
          )}
        </>
      )}
      <ul>
        <li>
          <a href={href(addresses.front)}>{words.toNewest}</a>
        </li>
        {replacement !== undefined && newest !== replacement && (
          <li>
            <a href={href(shelved(replacement.record.id, addresses.front))}>
              {words.toReplacement(replacement.record.id)}
            </a>
          </li>
        )}
        <li>
          <a href={href(shelved(id, addresses.front))}>{words.toThis}</a>
        </li>
      </ul>
    </>
  );
}

/** That it is the newest, and which later ones were withdrawn. */
function newestSays(taken: readonly ShelvedRelease[], { words }: Pick<SiteIndex, 'words'>): string {
  if (taken.length === 0) return words.release.newest;
  const later = taken.map(({ record }) => words.withdrawal.later(record.id));
  return [...later, words.withdrawal.standing].join(' ');
}
