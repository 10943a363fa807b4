import type { JSX } from 'preact';
import type { Edition, Section } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import { CorrectionNotice } from '../parts/correction-notice.tsx';
import { SectionBody } from '../parts/section-body.tsx';
import type { SiteIndex } from '../site-index.ts';
import { editionCrumbs } from './crumbs.ts';

/** One page for each section of an edition, in reading order. */
export function sectionPages(site: SiteIndex, edition: Edition): Page[] {
  const sections = edition.groups.flatMap((group) =>
    group.sections.map((section) => ({ section, group: group.title })),
  );
  return sections.map(({ section, group }, index) => ({
    path: addresses.section(edition.id, section.id),
    title: `${section.title}, ${edition.month}`,
    description: `${section.title}. ${edition.title}.`,
    navigation: 'editions',
    crumbs: editionCrumbs(site, edition),
    content: (context) => (
      <article>
        <h1>
          <span class="kicker">{group}</span> {section.title}
        </h1>
        <CorrectionNotice edition={edition} section={section} context={context} />
        <SectionBody edition={edition} section={section} context={context} headingLevel={2} />
        <Sequence
          edition={edition}
          previous={sections[index - 1]?.section}
          next={sections[index + 1]?.section}
          context={context}
        />
      </article>
    ),
  }));
}

/** The way to the section before and the one after. */
function Sequence(props: {
  edition: Edition;
  previous: Section | undefined;
  next: Section | undefined;
  context: PageContext;
}): JSX.Element {
  const { edition, previous, next, context } = props;
  const words = context.site.words.section;
  return (
    <nav class="sequence" aria-label={words.sequence}>
      {previous && (
        <a rel="prev" href={context.href(addresses.section(edition.id, previous.id))}>
          <span>{words.previous}</span> {previous.title}
        </a>
      )}
      {next && (
        <a rel="next" href={context.href(addresses.section(edition.id, next.id))}>
          <span>{words.next}</span> {next.title}
        </a>
      )}
    </nav>
  );
}
