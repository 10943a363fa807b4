import { formatNumber } from '../../../domain/figures/format.ts';
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
      </>
    ),
  };
}
