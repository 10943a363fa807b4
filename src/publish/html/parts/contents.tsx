import type { JSX } from 'preact';
import type { Edition } from '../../../domain/publication/publication.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';
import { Heading, ProseText } from './prose-text.tsx';

/** The groups of an edition, each section with its answer: one can read it and be done. */
export function Contents(props: {
  edition: Edition;
  headingLevel: number;
  context: PageContext;
}): JSX.Element {
  const { edition, headingLevel, context } = props;
  return (
    <div class="contents">
      {edition.groups.map((group) => (
        <section class="ledger">
          <Heading level={headingLevel}>{group.title}</Heading>
          <ul>
            {group.sections.map((section) => (
              <li>
                <Heading level={headingLevel + 1}>
                  <a href={context.href(addresses.section(edition.id, section.id))}>
                    {section.title}
                  </a>
                </Heading>
                <ProseText prose={section.headline} context={context} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
