import type { JSX } from 'preact';
import { holdsSomething, markedPassages } from '../../../domain/publication/marked-passages.ts';
import type { Section } from '../../../domain/publication/publication.ts';
import type { PageContext } from '../page.ts';
import { Heading } from './prose-text.tsx';

/** From so many on a reader is told which parts there are. */
const fewest = 2;

/** The parts of a statement in order, each with its place on the page, and which of them are missing. */
export function MarkedParts(props: {
  section: Section;
  headingLevel: number;
  context: PageContext;
}): JSX.Element | null {
  const { section, headingLevel, context } = props;
  const words = context.site.words.section;
  const passages = markedPassages(section);
  if (passages.length < fewest) return null;
  const missing = passages.filter((passage) => !holdsSomething(passage));
  return (
    <nav class="parts" aria-labelledby="parts">
      <Heading level={headingLevel} id="parts">
        {words.parts}
      </Heading>
      <p>{words.partsThere(passages.length - missing.length, passages.length)}</p>
      <ol>
        {passages.map((passage) => (
          <li>
            <a href={`#${passage.mark}`}>{passage.title}</a>
            {missing.includes(passage) && (
              <>
                {' '}
                <span class="parts__missing">{words.missing}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
