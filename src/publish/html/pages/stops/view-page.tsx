import type { ComponentChildren } from 'preact';
import type { StopViewId } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import type { OutputFile } from '../../../output.ts';
import type { Page, PageContext } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { startCrumb } from '../crumbs.ts';
import { OpenSource } from './open-source.tsx';

/** A ready-made answer with a page of its own. */
export interface StopView {
  readonly id: StopViewId;
  readonly content: (context: PageContext) => ComponentChildren;
  /** What its downloads hold, by the name of the file. */
  readonly files: (source: string, area: string) => readonly OutputFile[];
}

export function viewPage(site: SiteIndex, view: StopView): Page {
  const words = site.words.explorer;
  const [title, lede] = words.view[view.id];
  return {
    path: addresses.stopView(view.id),
    title: `${title}, ${words.title}`,
    description: lede,
    navigation: 'stops',
    crumbs: [startCrumb(site), { title: words.title, path: addresses.stops }],
    content: (context) => (
      <>
        <h1>
          <span class="kicker">{words.title}</span> {title}
        </h1>
        <p class="lede">{lede}</p>
        {view.content(context)}
        <OpenSource context={context} />
        <p>
          <a href={context.href(addresses.stops)}>{words.back}</a>
        </p>
      </>
    ),
  };
}
