import type { JSX } from 'preact';
import type { PublishedChart } from '../../../domain/publication/published-chart.ts';
import { titleOf } from '../../../domain/publication/title-of.ts';
import { drawChart } from '../../charts/draw.ts';
import { ChartDrawings } from './chart-drawings.tsx';
import { Heading } from './prose-text.tsx';

/**
 * The chart is drawn twice, for phones and for wider screens, because text in an SVG shrinks with
 * it. The stylesheet shows one; the other is `display: none`, so assistive technology meets one too.
 */
export function ChartFigure(props: {
  chart: PublishedChart;
  anchor: string;
  headingLevel: number;
}): JSX.Element {
  const { chart, anchor, headingLevel } = props;
  return (
    <figure class="chart">
      <figcaption>
        <Heading level={headingLevel}>{titleOf(chart)}</Heading>
        <p>{chart.description}</p>
      </figcaption>
      <ChartDrawings draw={(width) => drawChart(chart, { id: `${anchor}-${width}`, width })} />
    </figure>
  );
}
