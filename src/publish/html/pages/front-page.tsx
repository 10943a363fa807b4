import type { JSX } from 'preact';
import { formatInstant } from '../../../domain/time/instant.ts';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import { Contents } from '../parts/contents.tsx';
import { DutiesLine } from '../parts/duties-line.tsx';
import type { SiteIndex } from '../site-index.ts';

/** The body's front page: who this is about, and the newest edition with its answers. */
export function frontPage(site: SiteIndex): Page {
  const { publication, words } = site;
  return {
    path: addresses.front,
    title: words.front.title(publication.area.name),
    description: words.front.about(publication.area.force),
    navigation: 'start',
    crumbs: [],
    content: (context) => <Front context={context} />,
  };
}

function Front(props: { context: PageContext }): JSX.Element {
  const { context } = props;
  const { publication, words } = context.site;
  const [latest] = publication.editions;
  return (
    <>
      <h1>{words.front.title(publication.area.name)}</h1>
      <p class="lede">{words.front.about(publication.area.force)}</p>
      {latest === undefined ? (
        <p>{words.front.none}</p>
      ) : (
        <>
          <div class="edition-line">
            <h2>{words.front.latest(latest.month)}</h2>
            <p>{latest.summary}</p>
            <ReleaseLine context={context} />
            <ul class="links">
              <li>
                <a href={context.href(addresses.edition(latest.id))}>{words.front.read}</a>
              </li>
              <li>
                <a href={context.href(addresses.wholeEdition(latest.id))}>
                  {words.front.printable}
                </a>
              </li>
            </ul>
          </div>
          <Contents edition={latest} headingLevel={3} context={context} />
        </>
      )}
      <Law context={context} />
      <More context={context} />
    </>
  );
}

/** Which release this is, and the way to check it. */
function ReleaseLine(props: { context: PageContext }): JSX.Element {
  const { site, href } = props.context;
  const { id, published } = site.publication.release;
  const words = site.words.release;
  return (
    <p class="quiet">
      {words.footer(id, formatInstant(published))}{' '}
      <a href={href(addresses.releases)}>{words.all}</a>
      {'. '}
      <a href={href(addresses.verification)}>{words.verify}</a>
      {'. '}
      <a href={href(addresses.manifest)}>{words.manifest}</a>.
    </p>
  );
}

/** How the body stands to what the law asks it to publish. */
function Law(props: { context: PageContext }): JSX.Element | null {
  const { publication, words } = props.context.site;
  if (publication.duties.standings.length === 0) return null;
  return (
    <section class="ledger more">
      <h2>{words.duties.front}</h2>
      <div>
        <DutiesLine context={props.context} />
      </div>
    </section>
  );
}

function More(props: { context: PageContext }): JSX.Element {
  const { href, site } = props.context;
  const { words } = site;
  return (
    <section class="ledger more">
      <h2>{words.front.more}</h2>
      <ul>
        <li>
          <a href={href(addresses.measures)}>{words.navigation.measures}</a>: {words.front.measures}
        </li>
        {site.stops !== null && (
          <li>
            <a href={href(addresses.stops)}>{words.navigation.stops}</a>: {words.front.stops}
          </li>
        )}
        <li>
          <a href={href(addresses.duties)}>{words.navigation.duties}</a>: {words.front.duties}
        </li>
        <li>
          <a href={href(addresses.data)}>{words.navigation.data}</a>: {words.front.data}
        </li>
        <li>
          <a href={href(addresses.definitions)}>{words.navigation.definitions}</a>:{' '}
          {words.front.definitions}
        </li>
        <li>
          <a href={href(addresses.editions)}>{words.navigation.editions}</a>: {words.front.editions}
        </li>
      </ul>
    </section>
  );
}
