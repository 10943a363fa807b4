import type { Page } from '../../page.ts';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import {
  daysExample,
  monthsExample,
  releaseExample,
  relevantExample,
  setExample,
  targetExample,
  workingExample,
  yearExample,
} from './deadline-examples.ts';
import { type MethodPart, methodPage } from './method-page.tsx';
import { silenceExample } from './silence-example.ts';
import type { WorkedExample } from './worked-example.ts';

type PartId = keyof SiteIndex['words']['methods']['deadlines']['parts'];

/** How last days of the law are reckoned, and when silence says that something is late. */
export function deadlinesPage(site: SiteIndex): Page {
  const { page, parts } = site.words.methods.deadlines;
  const part = (id: PartId, example?: (of: SiteIndex) => WorkedExample): MethodPart => ({
    id,
    words: parts[id],
    ...(example && {
      content: (context) => <Worked example={example(site)} context={context} />,
    }),
  });
  return methodPage(site, {
    id: 'deadlines',
    words: page,
    parts: [
      part('current'),
      part('year', yearExample),
      part('period', targetExample),
      part('months', monthsExample),
      part('days', daysExample),
      part('set', setExample),
      part('releases', releaseExample),
      part('relevant', relevantExample),
      part('working', workingExample),
      part('silence', silenceExample),
    ],
  });
}
