import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';

/** The sentence that every page of a demonstration shows, so that no one takes it for the body's. */
export function Demonstration(props: { context: PageContext }): JSX.Element | null {
  const { publication, words } = props.context.site;
  const says = publication.body.demonstration;
  if (says === undefined) return null;
  return (
    <aside class="demonstration" aria-label={words.demonstration}>
      <div class="govuk-width-container">
        <p>
          <strong>{words.demonstration}</strong> {says}
        </p>
      </div>
    </aside>
  );
}
