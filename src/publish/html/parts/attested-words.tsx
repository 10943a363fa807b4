import type { JSX } from 'preact';
import type { Attested } from '../../../domain/claims/unbound/attested.ts';
import type { PageContext } from '../page.ts';
import { Heading } from './prose-text.tsx';

/** Words of the section that no figure bears out, and who says them. */
export function AttestedWords(props: {
  attested: readonly Attested[];
  headingLevel: number;
  context: PageContext;
}): JSX.Element | null {
  const { attested, headingLevel, context } = props;
  const { words } = context.site;
  if (attested.length === 0) return null;
  const bySource = Map.groupBy(attested, ({ source }) => source);
  return (
    <div class="attested">
      <Heading level={headingLevel}>{words.section.attested}</Heading>
      <p>{words.section.attestedLede}</p>
      {[...bySource].map(([source, entries]) => (
        <>
          <p>{words.section.attestedSource(source)}</p>
          <ul>
            {entries.map(({ text }) => (
              <li>“{text}”</li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}
