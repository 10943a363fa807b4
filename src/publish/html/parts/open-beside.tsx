import type { JSX } from 'preact';
import type { BesideRow, OpenBeside } from '../../../domain/open-data/open-beside.ts';
import { addresses } from '../../addresses.ts';
import { measureChart } from '../measure-chart.ts';
import type { PageContext } from '../page.ts';
import { ChartFigure } from './chart-figure.tsx';
import { FormerValue } from './former-value.tsx';
import { ScrollRegion } from './scroll-region.tsx';

interface OpenBesideProps {
  /** What is counted: the title of the force’s measure. */
  readonly title: string;
  readonly beside: OpenBeside;
  readonly context: PageContext;
}

/** What open records say about the same as a measure of the force, and why the two need not agree. */
export function OpenBesidePart(props: OpenBesideProps): JSX.Element {
  const { beside, context } = props;
  const words = context.site.words.openData;
  return (
    <>
      <h2 id="open-data">{words.beside}</h2>
      <p>{words.besideLede}</p>
      <p>{beside.says}</p>
      <BesideTable {...props} />
      <p class="note">{words.differenceNote}</p>
      <Months beside={beside} context={context} />
      <h3>{words.why}</h3>
      {beside.why.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {beside.months === null && context.site.publication.openData?.stops != null && (
        <p>
          <a href={context.href(addresses.stops)}>{words.explorer}</a>
        </p>
      )}
    </>
  );
}

/** The two side by side with the difference. */
function BesideTable({ title, beside, context }: OpenBesideProps): JSX.Element {
  const words = context.site.words.openData;
  return (
    <ScrollRegion labelledBy="open-data-caption">
      <table class="figures">
        <caption id="open-data-caption">{words.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.about}</th>
            <th scope="col">{words.own}</th>
            <th scope="col">{words.open}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {beside.rows.map((row) => (
            <Row row={row} context={context} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, context }: { row: BesideRow; context: PageContext }): JSX.Element {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <NumberCell figure={row.own} text={row.ownText} context={context} />
      <NumberCell figure={row.open} text={row.openText} context={context} />
      <td>{row.difference}</td>
    </tr>
  );
}

function NumberCell(props: {
  figure: string | null;
  text: string;
  context: PageContext;
}): JSX.Element {
  const { figure, text, context } = props;
  if (figure === null) return <td>{text}</td>;
  return (
    <td>
      <a href={context.href(addresses.figure(figure))}>{text}</a>
      <FormerValue figure={figure} context={context} cell />
    </td>
  );
}

/** The months, which the force’s quarters hide, with what chance allows. */
function Months({ beside, context }: Pick<OpenBesideProps, 'beside' | 'context'>) {
  const { site } = context;
  const measure = site.measures.get(beside.months ?? '');
  if (measure === undefined) return null;
  const control = site.publication.courses.get(measure.id)?.control ?? null;
  const chart = measureChart(measure, site.figuresOf.get(measure.id) ?? [], control, site);
  return (
    <>
      {chart !== null && <ChartFigure chart={chart} anchor="open-data-months" headingLevel={3} />}
      <p>
        <a href={context.href(addresses.measure(measure.id))}>
          {site.words.openData.months(measure.title)}
        </a>
      </p>
    </>
  );
}
