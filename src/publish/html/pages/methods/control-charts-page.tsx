import type { JSX } from 'preact';
import type { PublishedChart } from '../../../../domain/publication/published-chart.ts';
import type { ControlChart } from '../../../../domain/statistics/control-chart.ts';
import { pChart } from '../../../../domain/statistics/p-chart.ts';
import { xmrChart } from '../../../../domain/statistics/xmr.ts';
import { controlExhibit } from '../../control-exhibit.ts';
import type { Page, PageContext } from '../../page.ts';
import { ChartFigure } from '../../parts/chart-figure.tsx';
import { ControlTable } from '../../parts/method/control-table.tsx';
import { Worked } from '../../parts/method/worked.tsx';
import type { SiteIndex } from '../../site-index.ts';
import { chartSeries, publishedRequests, requestSeries } from './chart-series.ts';
import {
  lateSeries,
  limitsExample,
  rebasedChart,
  rebasingExample,
  sharesExample,
} from './control-chart-examples.ts';
import { type MethodPart, methodPage } from './method-page.tsx';

/** What a control chart is, its rules, and a part for each kind of chart. */
export function controlChartsPage(site: SiteIndex): Page {
  const { page, parts } = site.words.methods.controlCharts;
  const part = (id: keyof typeof parts, content?: MethodPart['content']): MethodPart => ({
    id,
    words: parts[id],
    ...(content && { content }),
  });
  return methodPage(site, {
    id: 'control-charts',
    words: page,
    parts: [
      part('limits', (context) => <Limits context={context} />),
      part('rules'),
      part('outside-limits'),
      part('trend'),
      part('two-of-three'),
      part('shift'),
      part('rebasing', (context) => <Rebasing context={context} />),
      part('trial'),
      part('shares', (context) => <Shares context={context} />),
      part('counts'),
      part('rare-events'),
    ],
  });
}

function Limits({ context }: { context: PageContext }): JSX.Element {
  const series = requestSeries(context.site);
  const control = xmrChart(series.values);
  return (
    <>
      <Worked example={limitsExample(context.site, series)} context={context} />
      {control && (
        <Exhibited
          chart={controlExhibit(
            {
              id: 'requests',
              title: context.site.words.methods.controlCharts.examples.chart(series.name),
              unit: series.unit,
              decimals: 0,
              categories: series.months,
              series: chartSeries(series, 0),
            },
            control,
          )}
          control={control}
          context={context}
        />
      )}
    </>
  );
}

function Rebasing({ context }: { context: PageContext }): JSX.Element {
  const words = context.site.words.methods.controlCharts.examples;
  const series = publishedRequests(words.requests);
  const control = rebasedChart();
  return (
    <>
      <Worked example={rebasingExample(context.site)} context={context} />
      {control && (
        <Exhibited
          chart={controlExhibit(
            {
              id: 'rebased',
              title: words.rebasedChart(series.name),
              unit: series.unit,
              decimals: 0,
              categories: series.months,
              series: chartSeries(series, 0),
            },
            control,
          )}
          control={control}
          context={context}
        />
      )}
    </>
  );
}

function Shares({ context }: { context: PageContext }): JSX.Element {
  const words = context.site.words.methods.controlCharts.examples;
  const series = lateSeries(context.site);
  const control = inPercent(pChart(series.samples));
  return (
    <>
      <Worked example={sharesExample(context.site, series)} context={context} />
      {control && (
        <Exhibited
          chart={controlExhibit(
            {
              id: 'late',
              title: words.chart(words.late),
              unit: { kind: 'percentage' },
              decimals: 1,
              categories: series.months,
              series: chartSeries(
                {
                  ...series,
                  name: words.late,
                  unit: { kind: 'percentage' },
                  values: control.points.map(({ value }) => value),
                },
                1,
              ),
            },
            control,
          )}
          control={control}
          context={context}
        />
      )}
    </>
  );
}

function Exhibited(props: {
  chart: PublishedChart;
  control: ControlChart;
  context: PageContext;
}): JSX.Element {
  const { chart, control, context } = props;
  return (
    <div class="exhibit">
      <ChartFigure chart={chart} anchor={chart.id} headingLevel={3} />
      <ControlTable chart={chart} control={control} anchor={chart.id} context={context} />
    </div>
  );
}

/** A chart of shares from 0 to 1, in the unit in which percentages are shown. */
function inPercent(chart: ControlChart | null): ControlChart | null {
  if (chart === null) return null;
  const points = chart.points.map((point) => ({
    ...point,
    value: 100 * point.value,
    mean: 100 * point.mean,
    lower: 100 * point.lower,
    upper: 100 * point.upper,
    nearLower: 100 * point.nearLower,
    nearUpper: 100 * point.nearUpper,
  }));
  const phases = chart.phases.map((phase) => ({ ...phase, mean: 100 * phase.mean }));
  return { ...chart, points, phases };
}
