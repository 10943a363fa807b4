import { render } from 'preact-render-to-string';
import { relativeAddress } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import type { Page, PageContext } from './page.ts';
import { Footer } from './parts/footer.tsx';
import { Head, Middle, Top } from './parts/frame.tsx';
import type { SiteIndex } from './site-index.ts';

/** Where the body of every page begins. */
export const bodyStart = '<body class="govuk-template__body">';

/**
 * Turns pages into files. What stands over and under the content is the same for all pages in one
 * place of the tree, so it is rendered once for them: on a small page it is most of the work. Pages of the shelf that are part
 * of no release do not say that one was replaced.
 */
export function pageRenderer(
  site: SiteIndex,
  { isOfRelease = true }: { readonly isOfRelease?: boolean } = {},
): (page: Page) => OutputFile {
  const frames = new Map<string, { readonly top: string; readonly bottom: string }>();
  return (page) => {
    const context = contextOf(site, page);
    const place = placeOf(page);
    const frame = frames.get(place) ?? {
      top: render(<Top context={context} navigation={page.navigation} isOfRelease={isOfRelease} />),
      bottom: render(<Footer context={context} />),
    };
    frames.set(place, frame);
    const content = [
      `<!DOCTYPE html>\n<html lang="${site.words.language}" class="govuk-template">`,
      render(<Head page={page} context={context} />),
      bodyStart,
      frame.top,
      render(<Middle page={page} context={context} />),
      frame.bottom,
      '</body></html>\n',
    ];
    return { path: page.path, content: content.join('') };
  };
}

function contextOf(site: SiteIndex, page: Page): PageContext {
  return { site, path: page.path, href: (path) => relativeAddress(page.path, path) };
}

/**
 * Pages with the same frame: equally deep, in the same part of the site. Pages of the navigation
 * itself are marked in it, so each has its own; they lie no deeper than one folder.
 */
function placeOf(page: Page): string {
  const depth = page.path.split('/').length;
  return depth <= 2 ? page.path : `${depth} ${page.navigation}`;
}
