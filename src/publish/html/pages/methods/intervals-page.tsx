import type { IntervalMethod } from '../../../../domain/statistics/interval.ts';
import type { Page } from '../../page.ts';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import {
  countExample,
  ratioExample,
  shareExample,
  smallCountExample,
} from './interval-examples.ts';
import { type MethodPart, methodPage } from './method-page.tsx';
import type { WorkedExample } from './worked-example.ts';

/** In the order in which a reader meets them. */
const order: readonly IntervalMethod[] = [
  'exact-poisson',
  'byar',
  'wilson',
  'widened',
  'log-ratio',
  'katz',
  'exact-conditional',
  'dobson',
  'rank',
  'given',
];

const examples: Partial<Readonly<Record<IntervalMethod, (site: SiteIndex) => WorkedExample>>> = {
  'exact-poisson': smallCountExample,
  byar: countExample,
  wilson: shareExample,
  'log-ratio': ratioExample,
};

/** What an interval is, and a part for each way of working one out. */
export function intervalsPage(site: SiteIndex): Page {
  const words = site.words.methods.intervals;
  return methodPage(site, {
    id: 'intervals',
    words: words.page,
    parts: [
      { id: 'meaning', words: words.meaning },
      ...order.map((method): MethodPart => {
        const example = examples[method];
        return {
          id: method,
          words: words.methods[method],
          ...(example && {
            content: (context) => <Worked example={example(site)} context={context} />,
          }),
        };
      }),
    ],
  });
}
