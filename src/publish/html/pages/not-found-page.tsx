import { addresses } from '../../addresses.ts';
import type { Page } from '../page.ts';
import type { SiteIndex } from '../site-index.ts';

/** What a server answers with where there is no page. Its links hold from the top folder. */
export function notFoundPage(site: SiteIndex): Page {
  const words = site.words.notFound;
  return {
    path: addresses.notFound,
    title: words.title,
    description: words.text,
    crumbs: [],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <p>
          <a href={context.href(addresses.front)}>{words.start}</a>
        </p>
      </>
    ),
  };
}
