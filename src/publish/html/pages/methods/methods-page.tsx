import { addresses } from '../../../addresses.ts';
import type { Page } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { methodCrumbs } from '../crumbs.ts';
import { checksPage } from './checks-page.tsx';
import { comparisonsPage } from './comparisons-page.tsx';
import { controlChartsPage } from './control-charts-page.tsx';
import { deadlinesPage } from './deadlines-page.tsx';
import { disclosurePage } from './disclosure-page.tsx';
import { intervalsPage } from './intervals-page.tsx';
import { ranksPage } from './ranks-page.tsx';
import { stopAndSearchPage } from './stop-and-search-page.tsx';
import { trendWordsPage } from './trend-words-page.tsx';

/** The list of methods, and each of them. */
export function* methodPages(site: SiteIndex): Generator<Page> {
  const pages = [
    intervalsPage,
    comparisonsPage,
    controlChartsPage,
    trendWordsPage,
    ranksPage,
    stopAndSearchPage,
    disclosurePage,
    deadlinesPage,
    checksPage,
  ].map((page) => page(site));
  yield listPage(site, pages);
  yield* pages;
}

function listPage(site: SiteIndex, pages: readonly Page[]): Page {
  const words = site.words.methods.index;
  return {
    path: addresses.methods,
    title: words.title,
    description: words.lede,
    navigation: 'definitions',
    crumbs: methodCrumbs(site).slice(0, -1),
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{words.live}</p>
        <div class="contents">
          {pages.map((page) => (
            <section class="ledger">
              <h2>
                <a href={context.href(page.path)}>{page.title.split(':')[0]}</a>
              </h2>
              <p>{page.description}</p>
            </section>
          ))}
        </div>
      </>
    ),
  };
}
