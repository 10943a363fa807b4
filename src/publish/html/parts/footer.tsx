import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/**
 * Who made the site, under which licence, and the way to every release. It names none and bears no date, so that a page
 * which says the same in two releases is the same bytes.
 */
export function Footer(props: { context: PageContext }): JSX.Element {
  const { publication, words } = props.context.site;
  const { href } = props.context;
  return (
    <footer class="footer">
      <div class="govuk-width-container">
        <p>
          <a href={props.context.href(addresses.accessibility)}>{words.footer.accessibility}</a>
        </p>
        <p>
          <a href={props.context.href(addresses.methods)}>{words.footer.methods}</a>
        </p>
        <p>
          <a href={props.context.href(addresses.disclosure)}>{words.footer.disclosure}</a>
        </p>
        <p>
          <a href={href(addresses.corrections)}>{words.release.corrections}</a>
        </p>
        <p>
          {words.feeds.follow}: <a href={href(addresses.feed)}>{words.feeds.short.feed}</a>,{' '}
          <a href={href(addresses.calendar)}>{words.feeds.short.calendar}</a>,{' '}
          <a href={href(addresses.catalogue)}>{words.feeds.short.catalogue}</a>
        </p>
        <p>
          <a href={href(addresses.releases)}>{words.release.all}</a>
        </p>
        <p>{words.footer.census}</p>
        <p>{words.footer.made(publication.version)}</p>
      </div>
    </footer>
  );
}
