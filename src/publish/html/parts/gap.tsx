import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { Heading } from './prose-text.tsx';

/** Something that should stand here and cannot: said plainly, where the reader looks for it. */
export function Gap(props: {
  title: string;
  says: string;
  headingLevel: number;
  context: PageContext;
}): JSX.Element {
  const { title, says, headingLevel, context } = props;
  return (
    <div class="gap">
      <p class="gap__label">{context.site.words.section.gap}</p>
      <Heading level={headingLevel}>{title}</Heading>
      <p>{says}</p>
    </div>
  );
}
