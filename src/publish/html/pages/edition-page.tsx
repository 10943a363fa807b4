import type { Edition } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { Page } from '../page.ts';
import { Contents } from '../parts/contents.tsx';
import { CorrectionNotice } from '../parts/correction-notice.tsx';
import { Imprint } from '../parts/imprint.tsx';
import type { SiteIndex } from '../site-index.ts';
import { editionCrumbs } from './crumbs.ts';

/** An edition: what it is, who signed it, and its contents with the answers. */
export function editionPage(site: SiteIndex, edition: Edition): Page {
  const { words } = site;
  return {
    path: addresses.edition(edition.id),
    title: edition.title,
    description: edition.summary,
    navigation: 'editions',
    crumbs: editionCrumbs(site, edition).slice(0, -1),
    content: (context) => (
      <>
        <h1>
          <span class="kicker">
            {words.edition.kicker} {edition.month}
          </span>{' '}
          {edition.title}
        </h1>
        <p class="lede">{edition.summary}</p>
        <CorrectionNotice edition={edition} context={context} />
        <Imprint edition={edition} context={context} />
        <h2 class="govuk-visually-hidden">{words.edition.contents}</h2>
        <Contents edition={edition} headingLevel={3} context={context} />
        <ul class="links">
          <li>
            <a href={context.href(addresses.wholeEdition(edition.id))}>{words.edition.whole}</a>
          </li>
          <li>
            <a href={context.href(addresses.apiEdition(edition.id))}>{words.edition.json}</a>
          </li>
        </ul>
      </>
    ),
  };
}
