import { render } from 'preact-render-to-string';
import { relativeAddress } from '../addresses.ts';
import type { Page, PageContext } from '../html/page.ts';
import { Demonstration } from '../html/parts/demonstration.tsx';
import { Head, Middle } from '../html/parts/frame.tsx';
import type { SiteIndex } from '../html/site-index.ts';
import type { OutputFile } from '../output.ts';

/** Pages of a site on which nothing else stands: there is nothing that a way round it could lead to. */
export function lonePageRenderer(site: SiteIndex): (page: Page) => OutputFile {
  return (page) => {
    const context: PageContext = {
      site,
      path: page.path,
      href: (path) => relativeAddress(page.path, path),
    };
    const content = [
      `<!DOCTYPE html>\n<html lang="${site.words.language}" class="govuk-template">`,
      render(<Head page={page} context={context} />),
      '<body class="govuk-template__body">',
      render(
        <header class="masthead">
          <div class="govuk-generic-header">
            <div class="govuk-generic-header__container govuk-width-container">
              <div class="govuk-generic-header__logo">{site.publication.body.name}</div>
            </div>
          </div>
        </header>,
      ),
      render(<Demonstration context={context} />),
      render(<Middle page={page} context={context} />),
      '</body></html>\n',
    ];
    return { path: page.path, content: content.join('') };
  };
}
