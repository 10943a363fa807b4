import type { Page } from '../../page.ts';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';
import { averagesExample, fewExample, rankIntervalExample, tiesExample } from './rank-examples.ts';
import type { WorkedExample } from './worked-example.ts';

type PartId = keyof SiteIndex['words']['methods']['ranks']['parts'];

/** What a place among forces says, how sure it is, and two averages that differ. */
export function ranksPage(site: SiteIndex): Page {
  const { page, parts } = site.words.methods.ranks;
  const part = (id: PartId, example?: (of: SiteIndex) => WorkedExample): MethodPart => ({
    id,
    words: parts[id],
    ...(example && {
      content: (context) => <Worked example={example(site)} context={context} />,
    }),
  });
  return methodPage(site, {
    id: 'ranks',
    words: page,
    parts: [
      part('first'),
      part('few', fewExample),
      part('interval', rankIntervalExample),
      part('ties', tiesExample),
      part('averages', averagesExample),
    ],
  });
}
