import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { formatPeriod, parsePeriod } from '../../../domain/time/period.ts';
import { addresses } from '../../addresses.ts';
import type { Page } from '../page.ts';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** All editions, newest first. */
export function editionsPage(site: SiteIndex): Page {
  const { publication, words } = site;
  return {
    path: addresses.editions,
    title: words.editions.title,
    description: words.editions.lede,
    navigation: 'editions',
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{words.editions.title}</h1>
        <p class="lede">
          {publication.editions.length === 0 ? words.front.none : words.editions.lede}
        </p>
        {publication.editions.map((edition) => (
          <section class="ledger">
            <h2>
              <a href={context.href(addresses.edition(edition.id))}>{edition.month}</a>
            </h2>
            <div>
              <p>{edition.title}</p>
              <p>{edition.summary}</p>
              <p class="quiet">
                {words.editions.revision(formatNumber(edition.revision, 0))}. {edition.reason}
              </p>
            </div>
          </section>
        ))}
        <Planned site={site} />
        <h2>{words.feeds.follow}</h2>
        <ul class="links">
          <li>
            <a href={context.href(addresses.feed)}>{words.feeds.feed}</a>
          </li>
          <li>
            <a href={context.href(addresses.calendar)}>{words.feeds.calendarLink}</a>
          </li>
          <li>
            <a href={context.href(addresses.catalogue)}>{words.feeds.catalogue}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** Editions to come, with how sure their date is. */
function Planned({ site }: { site: SiteIndex }): JSX.Element | null {
  const { planned } = site.publication;
  const words = site.words.feeds;
  if (planned.length === 0) return null;
  return (
    <>
      <h2>{words.planned.title}</h2>
      <p>{words.planned.lede}</p>
      <ul>
        {planned.map(({ edition, published, status }) => (
          <li>
            {words.publication(monthOf(edition))}: {formatInstant(published)} (
            {words.planned[status]})
          </li>
        ))}
      </ul>
    </>
  );
}

function monthOf(edition: string): string {
  const month = parsePeriod(edition);
  return month === null ? edition : formatPeriod(month);
}
