import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import type { OpenData } from '../../../../domain/open-data/open-data.ts';
import { formatSpan } from '../../../../locale/en/month-span.ts';
import { addresses } from '../../../addresses.ts';
import { explorerRegion } from '../../../explorer/region.tsx';
import type { SiteStops } from '../../../explorer/site-stops.ts';
import { viewAnswers } from '../../../explorer/views.ts';
import type { Page, PageContext } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { startCrumb } from '../crumbs.ts';
import { OpenSource } from './open-source.tsx';
import type { StopView } from './view-page.tsx';

/** Where questions about searches are asked: the answer in short, ready-made answers, the form. */
export function explorerPage(site: SiteIndex, stops: SiteStops, views: readonly StopView[]): Page {
  const words = site.words.explorer;
  return {
    path: addresses.stops,
    title: words.title,
    description: words.lede(site.publication.area.force),
    navigation: 'stops',
    crumbs: [startCrumb(site)],
    scripts: [addresses.stopCounts, addresses.explorer],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede(site.publication.area.force)}</p>
        <Headline stops={stops} context={context} />
        <Views views={views} context={context} />
        <h2 id="ask-title">{words.ask}</h2>
        <p role="status" id="answer-said" class="govuk-visually-hidden" />
        <div dangerouslySetInnerHTML={{ __html: explorerRegion(stops.loaded, '', true) }} />
        <Coverage context={context} />
        <h2>{words.cannot}</h2>
        <ul>
          {words.cannotText.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p>{words.small}</p>
        <OpenSource context={context} />
      </>
    ),
  };
}

/** First sentences of the two answers by ethnicity: they differ, and neither goes without the other. */
function Headline({ stops, context }: { stops: SiteStops; context: PageContext }): JSX.Element {
  const words = context.site.words.explorer;
  const answers = viewAnswers('ethnicity', stops.full);
  return (
    <>
      <h2>{words.headline}</h2>
      {answers.map(({ answer }) => (
        <p>
          <strong>{answer.table?.corner}.</strong> {answer.sentences[0]}
        </p>
      ))}
      {answers[0] !== undefined && <p class="quiet">{answers[0].answer.scope}.</p>}
    </>
  );
}

function Views(props: { views: readonly StopView[]; context: PageContext }): JSX.Element {
  const { views, context } = props;
  const words = context.site.words.explorer;
  return (
    <>
      <h2>{words.views}</h2>
      <p>{words.viewsLede}</p>
      <ul class="views">
        {views.map(({ id }) => (
          <li>
            <a href={context.href(addresses.stopView(id))}>{words.view[id][0]}</a>
            <span>{words.view[id][1]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Coverage({ context }: { context: PageContext }): JSX.Element | null {
  const { openData } = context.site.publication;
  if (openData === null) return null;
  const words = context.site.words.explorer;
  const [title] = words.view.coverage;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {inBrief(openData, context)}{' '}
        <a href={context.href(addresses.stopView('coverage'))}>{words.coverageLink}</a>.
      </p>
    </>
  );
}

function inBrief({ coverage, from, to }: OpenData, { site }: PageContext): string {
  const words = site.words.explorer;
  const months = formatSpan({ first: from, last: to });
  const files = coverage.filter(({ kind }) => kind === 'stop-and-search');
  if (files.length === 0) return words.coverageNone(months);
  const number = (wanted: string): string =>
    formatNumber(files.filter(({ status }) => status === wanted).length, 0);
  return words.coverageBrief(months, number('supplied'), number('partial'), number('missing'));
}
