import type { OpenData } from '../../../../domain/open-data/open-data.ts';
import type { StopViewId } from '../../../../locale/explorer-words.ts';
import { viewAnswers } from '../../../explorer/views.ts';
import type { Page } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { answersView } from './answers-view.tsx';
import { coverageView } from './coverage-view.tsx';
import { explorerPage } from './explorer-page.tsx';
import { placesView } from './places-view.tsx';
import { sourcesView } from './sources-view.tsx';
import { timesView } from './times-view.tsx';
import type { StopView } from './view-page.tsx';
import { viewPage } from './view-page.tsx';

/** The pages about stop and search; none where there are no records of it. */
export function* stopPages(site: SiteIndex): Generator<Page> {
  if (site.stops === null) return;
  const views = stopViews(site);
  yield explorerPage(site, site.stops, views);
  for (const view of views) yield viewPage(site, view);
}

/** The ready-made answers, in the order in which they are listed; those without anything to show left out. */
export function stopViews(site: SiteIndex): readonly StopView[] {
  const { stops } = site;
  const { openData } = site.publication;
  if (stops === null || openData === null) return [];
  const ids = Object.keys(site.words.explorer.view) as StopViewId[];
  return ids.flatMap((id) => {
    const other = otherView(id, site, openData);
    if (other !== null) return [other];
    const answers = viewAnswers(id, stops.full);
    return answers.length === 0 ? [] : [answersView(id, answers, stops)];
  });
}

/** The views that are not answered from the counts of searches. */
function otherView(id: StopViewId, site: SiteIndex, openData: OpenData): StopView | null {
  switch (id) {
    case 'times':
      return timesView(openData, site.words.explorer);
    case 'places':
      return placesView({ openData, outlines: site.publication.outlines }, site.words.explorer);
    case 'coverage':
      return coverageView(openData, site.words.explorer);
    case 'two-sources':
      return sourcesView(site);
    default:
      return null;
  }
}
