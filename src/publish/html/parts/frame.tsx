import type { JSX } from 'preact';
import { addresses } from '../../addresses.ts';
import type { NavigationKey, Page, PageContext } from '../page.ts';
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
      {page.scripts?.map((path) => (
        <script defer src={context.href(path)} />
      ))}
    </head>
  );
}

/** What stands over every page: skip link, what became of the release, masthead, and the notice of a demonstration. */
export function Top(props: {
  context: PageContext;
  navigation: NavigationKey | undefined;
}): JSX.Element {
  const { context, navigation } = props;
  return (
    <>
      <a class="govuk-skip-link" href={`#${mainId}`}>
        {context.site.words.skip}
      </a>
      <Superseded context={context} />
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
