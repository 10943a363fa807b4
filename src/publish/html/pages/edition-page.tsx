import type { Edition } from '../../../domain/publication/publication.ts';
import { hasReports } from '../../../domain/release/release.ts';
import { en } from '../../../locale/en.ts';
import { addresses } from '../../addresses.ts';
import { cardText } from '../../cards/card.ts';
import type { Page } from '../page.ts';
import { Contents } from '../parts/contents.tsx';
import { CorrectionNotice } from '../parts/correction-notice.tsx';
import { Imprint } from '../parts/imprint.tsx';
import type { SiteIndex } from '../site-index.ts';
import { structuredEdition } from '../structured.ts';
import { editionCrumbs } from './crumbs.ts';

/** The same edition in other formats. */
const formats = [
  { path: addresses.report, type: 'application/pdf', title: en.edition.report },
  {
    path: addresses.tables,
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    title: en.edition.tables,
  },
  { path: addresses.apiEdition, type: 'application/json', title: en.edition.json },
] as const;

/** Those that the release has. */
function formatsOf({ publication }: SiteIndex) {
  return formats.filter(
    ({ type }) => type !== 'application/pdf' || hasReports(publication.release),
  );
}

/** An edition: what it is, who signed it, and its contents with the answers. */
export function editionPage(site: SiteIndex, edition: Edition): Page {
  const { words } = site;
  return {
    path: addresses.edition(edition.id),
    title: edition.title,
    description: edition.summary,
    navigation: 'editions',
    crumbs: editionCrumbs(site, edition).slice(0, -1),
    alternates: formatsOf(site).map(({ path, type, title }) => ({
      path: path(edition.id),
      type,
      title,
    })),
    structured: structuredEdition(site.publication, edition),
    card: { path: addresses.card(edition.id), text: cardText(site.publication, edition) },
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
        {!hasReports(site.publication.release) && <p>{words.edition.withoutReport}</p>}
        <ul class="links">
          <li>
            <a href={context.href(addresses.wholeEdition(edition.id))}>{words.edition.whole}</a>
          </li>
          {formatsOf(site).map(({ path, title }) => (
            <li>
              <a href={context.href(path(edition.id))}>{title}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
