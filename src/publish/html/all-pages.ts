import type { Page } from './page.ts';
import { accessibilityPage } from './pages/accessibility-page.tsx';
import { correctionsPage } from './pages/corrections-page.tsx';
import { dataPage } from './pages/data-page.tsx';
import { definitionsPage } from './pages/definitions-page.tsx';
import { disclosurePage } from './pages/disclosure-page.tsx';
import { dutiesPage } from './pages/duties/duties-page.tsx';
import { editionPage } from './pages/edition-page.tsx';
import { editionsPage } from './pages/editions-page.tsx';
import { figurePage } from './pages/figure-page.tsx';
import { frontPage } from './pages/front-page.tsx';
import { measurePage } from './pages/measure-page.tsx';
import { measuresPage } from './pages/measures-page.tsx';
import { methodPages } from './pages/methods/methods-page.tsx';
import { notFoundPage } from './pages/not-found-page.tsx';
import { registerPages } from './pages/registers/register-pages.tsx';
import { sectionPages } from './pages/section-page.tsx';
import { stopPages } from './pages/stops/stop-pages.ts';
import { verifyPage } from './pages/verify-page.tsx';
import { wholeEditionPage } from './pages/whole-edition-page.tsx';
import { type SiteIndex, siteOfEdition } from './site-index.ts';

/** Every page of the site. */
export function* allPages(site: SiteIndex): Generator<Page> {
  yield frontPage(site);
  yield editionsPage(site);
  for (const edition of site.publication.editions) {
    const own = siteOfEdition(site, edition);
    const pages = [
      editionPage(own, edition),
      ...sectionPages(own, edition),
      wholeEditionPage(own, edition),
    ];
    for (const page of pages) yield onSite(own, page);
  }
  yield measuresPage(site);
  for (const measure of site.publication.measures) {
    yield measurePage(site, measure);
    for (const figure of site.figuresOf.get(measure.id) ?? []) {
      yield figurePage(site, measure, figure);
    }
  }
  yield* stopPages(site);
  yield* registerPages(site);
  yield dutiesPage(site);
  yield definitionsPage(site);
  yield* methodPages(site);
  yield dataPage(site);
  yield correctionsPage(site);
  yield verifyPage(site);
  yield disclosurePage(site);
  yield accessibilityPage(site);
  yield notFoundPage(site);
}

/** A page that looks up in a site of its own. */
function onSite(site: SiteIndex, page: Page): Page {
  return { ...page, content: (context) => page.content({ ...context, site }) };
}
