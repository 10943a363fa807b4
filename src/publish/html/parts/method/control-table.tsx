import type { JSX } from 'preact';
import { formatValue } from '../../../../domain/figures/format.ts';
import type { PublishedChart } from '../../../../domain/publication/published-chart.ts';
import { titleOf } from '../../../../domain/publication/title-of.ts';
import type { ControlChart } from '../../../../domain/statistics/control-chart.ts';
import type { PageContext } from '../../page.ts';
import { ScrollRegion } from '../scroll-region.tsx';

/** The points of a control chart as a table: each with its limits, and the rules that mark it. */
export function ControlTable(props: {
  chart: PublishedChart;
  control: ControlChart;
  anchor: string;
  context: PageContext;
}): JSX.Element {
  const { chart, control, anchor, context } = props;
  const words = context.site.words.methods.controlCharts.examples;
  const { unit, decimals } = chart;
  const limit = (value: number): string => formatValue(value, unit, Math.max(decimals, 1));
  return (
    <ScrollRegion labelledBy={`${anchor}-caption`}>
      <table class="figures">
        <caption id={`${anchor}-caption`}>{words.caption(titleOf(chart))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.lower}</th>
            <th scope="col">{words.upper}</th>
            <th scope="col">{words.signal}</th>
          </tr>
        </thead>
        <tbody>
          {control.points.map((point, at) => (
            <tr>
              <th scope="row">{chart.categories[at]}</th>
              <td>{formatValue(point.value, unit, decimals)}</td>
              <td>{limit(point.lower)}</td>
              <td>{limit(point.upper)}</td>
              <td>{point.causes.map((cause) => words.causes[cause]).join('; ') || words.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
