import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import { cardSize } from '../../cards/card.ts';
import { absoluteAddress } from '../../feeds/site-links.ts';
import type { NavigationKey, Page, PageContext } from '../page.ts';
import { asScript } from '../structured.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Demonstration } from './demonstration.tsx';
import { Masthead } from './masthead.tsx';
import { Superseded } from './superseded.tsx';

/** Where the skip link leads. */
const mainId = 'main-content';

export function Head(props: { page: Page; context: PageContext }): JSX.Element {
  const { page, context } = props;
  const { publication } = context.site;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${page.title} – ${publication.body.name}`}</title>
      <meta name="description" content={page.description} />
      <meta name="generator" content={`Answerable ${publication.version}`} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" type="image/svg+xml" href={context.href(addresses.icon)} />
      <link rel="stylesheet" href={context.href(addresses.stylesheet)} />
      <link rel="stylesheet" href={context.href(addresses.standing)} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={context.site.words.feeds.feed}
        href={context.href(addresses.feed)}
      />
      {page.alternates?.map(({ path, type, title }) => (
        <link rel="alternate" type={type} title={title} href={context.href(path)} />
      ))}
      <Canonical page={page} context={context} />
      <Sharing page={page} context={context} />
      {page.structured && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asScript(page.structured) }}
        />
      )}
      {page.scripts?.map((path) => (
        <script defer src={context.href(path)} />
      ))}
    </head>
  );
}

/**
 * Where the page stands for good, on a site that knows its address: in a release that was replaced, the newest one. What
 * stands in for pages that are not there has no address of its own.
 */
function Canonical({ page, context }: { page: Page; context: PageContext }): JSX.Element | null {
  const address = absoluteAddress(context.site.publication, page.path);
  if (address === undefined || page.path === addresses.notFound) return null;
  return <link rel="canonical" href={address} />;
}

/** What a shared link shows. Only a site that knows its address can give that of the picture in full. */
function Sharing({ page, context }: { page: Page; context: PageContext }): JSX.Element | null {
  if (page.card === undefined) return null;
  const { publication } = context.site;
  const address = absoluteAddress(publication, page.path);
  const picture = absoluteAddress(publication, page.card.path) ?? context.href(page.card.path);
  return (
    <>
      <meta property="og:type" content="article" />
      {address !== undefined && <meta property="og:url" content={address} />}
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:site_name" content={publication.body.name} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={page.card.text} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** What stands over every page: skip link, what became of the release (on pages that are part of one), masthead, and the notice of a demonstration. */
export function Top(props: {
  context: PageContext;
  navigation: NavigationKey | undefined;
  isOfRelease: boolean;
}): JSX.Element {
  const { context, navigation, isOfRelease } = props;
  return (
    <>
      <a class="govuk-skip-link" href={`#${mainId}`}>
        {context.site.words.skip}
      </a>
      {isOfRelease && <Superseded context={context} />}
      <Masthead context={context} navigation={navigation} />
      <Demonstration context={context} />
    </>
  );
}

/** The way to the page, and the page itself. */
export function Middle(props: { page: Page; context: PageContext }): JSX.Element {
  const { page, context } = props;
  return (
    <div class="govuk-width-container">
      <Breadcrumbs crumbs={page.crumbs} context={context} />
      <main id={mainId} tabIndex={-1}>
        {page.content(context)}
      </main>
    </div>
  );
}
