import type { JSX } from 'preact';
import { formatFigure } from '../../../domain/figures/format.ts';
import type { Measure } from '../../../domain/measures/measure.ts';
import { formatPeriodShort } from '../../../domain/time/period.ts';
import { addresses } from '../../addresses.ts';
import { latestWhole } from '../measure-figures.ts';
import type { Page, PageContext } from '../page.ts';
import { FormerValue } from '../parts/former-value.tsx';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** All measures by dataset, each with its latest figure. */
export function measuresPage(site: SiteIndex): Page {
  const { publication, words } = site;
  const byDataset = Map.groupBy(publication.measures, (measure) => measure.dataset);
  return {
    path: addresses.measures,
    title: words.measures.title,
    description: words.measures.lede,
    navigation: 'measures',
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{words.measures.title}</h1>
        <p class="lede">{words.measures.lede}</p>
        {[...byDataset].map(([dataset, measures]) => (
          <MeasureTable
            title={site.tables.get(dataset)?.dataset.title ?? dataset}
            measures={measures}
            context={context}
          />
        ))}
      </>
    ),
  };
}

function MeasureTable(props: {
  title: string;
  measures: readonly Measure[];
  context: PageContext;
}): JSX.Element {
  const { title, measures, context } = props;
  const words = context.site.words.measures;
  return (
    <div class="scroll">
      <table class="figures register">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.latest}</th>
            <th scope="col">{words.period}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <MeasureRow measure={measure} context={context} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasureRow(props: { measure: Measure; context: PageContext }): JSX.Element {
  const { measure, context } = props;
  const { site, href } = context;
  const figures = site.figuresOf.get(measure.id) ?? [];
  const whole = latestWhole(figures);
  const dimensions = (figures[0]?.dimensions ?? []).map((dimension) =>
    dimension.title.toLowerCase(),
  );
  return (
    <tr>
      <th scope="row">
        <a href={href(addresses.measure(measure.id))}>{measure.title}</a>
        <code class="register__name">{measure.id}</code>
      </th>
      <td>
        {whole === undefined ? (
          site.words.measures.by(dimensions.join(', '))
        ) : (
          <>
            <a href={href(addresses.figure(whole.id))}>{formatFigure(whole)}</a>
            <FormerValue figure={whole.id} context={context} cell />
          </>
        )}
      </td>
      <td>{whole === undefined ? '' : formatPeriodShort(whole.period)}</td>
    </tr>
  );
}
