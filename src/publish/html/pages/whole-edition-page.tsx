import type { JSX } from 'preact';
import type { Edition } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import { CorrectionNotice } from '../parts/correction-notice.tsx';
import { Imprint } from '../parts/imprint.tsx';
import { SectionBody } from '../parts/section-body.tsx';
import type { SiteIndex } from '../site-index.ts';
import { editionCrumbs } from './crumbs.ts';

/** A whole edition on one page, made for paper. */
export function wholeEditionPage(site: SiteIndex, edition: Edition): Page {
  const { words, publication } = site;
  return {
    path: addresses.wholeEdition(edition.id),
    title: `${edition.title}, ${words.edition.wholeTitle}`,
    description: edition.summary,
    navigation: 'editions',
    crumbs: editionCrumbs(site, edition),
    content: (context) => (
      <article class="whole">
        <h1>
          <span class="kicker">{publication.body.name}</span> {edition.title}
        </h1>
        <p class="lede">{edition.summary}</p>
        <CorrectionNotice edition={edition} context={context} />
        <Imprint edition={edition} context={context} />
        <ContentsList edition={edition} context={context} />
        {edition.groups.map((group) => (
          <section class="whole__group">
            <h2>{group.title}</h2>
            {group.sections.map((section) => (
              <section class="whole__section" id={section.id}>
                <h3>{section.title}</h3>
                <SectionBody
                  edition={edition}
                  section={section}
                  context={context}
                  headingLevel={4}
                  prefix={`${section.id}--`}
                />
              </section>
            ))}
          </section>
        ))}
      </article>
    ),
  };
}

function ContentsList(props: { edition: Edition; context: PageContext }): JSX.Element {
  const { edition, context } = props;
  return (
    <nav class="whole__contents" aria-labelledby="edition-contents">
      <h2 id="edition-contents">{context.site.words.edition.contents}</h2>
      <ol>
        {edition.groups.flatMap((group) =>
          group.sections.map((section) => (
            <li>
              <a href={`#${section.id}`}>{section.title}</a>
            </li>
          )),
        )}
      </ol>
    </nav>
  );
}
