import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/**
 * The notice that a release was replaced. It lies hidden from everybody in every page, because a page is
 * never changed once it is released: `standing.css` of a release that was replaced shows it.
 */
export function Superseded(props: { context: PageContext }): JSX.Element {
  const { site, href } = props.context;
  const words = site.words.release;
  return (
    <aside class="superseded" aria-label={words.supersededLabel} hidden>
      <div class="govuk-width-container">
        <p>
          <strong>{words.superseded}</strong>{' '}
          <a href={href(addresses.releases)}>{words.supersededLink}</a>
        </p>
      </div>
    </aside>
  );
}
