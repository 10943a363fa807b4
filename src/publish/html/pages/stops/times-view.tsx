import { describeChart } from '../../../../domain/claims/describe.ts';
import { formatNumber } from '../../../../domain/figures/format.ts';
import { count } from '../../../../domain/figures/unit.ts';
import type { OpenData, StopTimeCount } from '../../../../domain/open-data/open-data.ts';
import type { PublishedChart } from '../../../../domain/publication/published-chart.ts';
import { countCell } from '../../../../domain/stops/answers/answer-cells.ts';
import type { AnswerTable } from '../../../../domain/stops/answers/answer-value.ts';
import { latestYear } from '../../../../domain/stops/answers/stop-question.ts';
import { formatSpan } from '../../../../locale/en/month-span.ts';
import type { ExplorerWords } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import { writeCsv } from '../../../csv/csv.ts';
import { ChartFigure } from '../../parts/chart-figure.tsx';
import { AnswerTablePart } from '../../parts/stop-answer.tsx';
import type { StopView } from './view-page.tsx';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Searches by local weekday and hour in the latest twelve months. */
export function timesView(openData: OpenData, words: ExplorerWords): StopView | null {
  const months = latestYear(openData);
  const times = openData.stopTimes.filter(
    ({ month }) => months.from <= month && month <= months.to,
  );
  if (times.length === 0) return null;
  const table = tableOf(times, words);
  const path = addresses.stopCsv('times', 'times');
  return {
    id: 'times',
    content: (context) => (
      <>
        <p class="quiet">
          {context.site.publication.area.name},{' '}
          {formatSpan({ first: months.from, last: months.to })}.
        </p>
        <ChartFigure chart={chartOf(times, words)} anchor="times-chart" headingLevel={2} />
        <AnswerTablePart table={table} anchor="times" />
        <p class="note">{words.times.note}</p>
        <p class="source">
          <a href={context.href(path)}>{words.download}</a>
        </p>
      </>
    ),
    files: (source, area) => [
      {
        path,
        content: writeCsv([
          ['area', 'month', 'weekday', 'hour', 'searches', 'source'],
          ...openData.stopTimes.map(({ month, weekday, hour, searches }) => [
            area,
            month,
            weekday,
            hour,
            searches,
            source,
          ]),
        ]),
      },
    ],
  };
}

function searchesAt(
  times: readonly StopTimeCount[],
  at: { readonly hour?: number; readonly weekday?: number },
): number {
  return times
    .filter(({ hour }) => at.hour === undefined || hour === at.hour)
    .filter(({ weekday }) => at.weekday === undefined || weekday === at.weekday)
    .reduce((sum, { searches }) => sum + searches, 0);
}

function tableOf(times: readonly StopTimeCount[], words: ExplorerWords): AnswerTable {
  const { days, total, title, corner } = words.times;
  const cells = (hour?: number) => [
    ...days.map((_, day) =>
      countCell(searchesAt(times, { weekday: day + 1, ...(hour === undefined ? {} : { hour }) })),
    ),
    countCell(searchesAt(times, hour === undefined ? {} : { hour })),
  ];
  return {
    caption: title,
    corner,
    columns: [...days, total].map((day) => ({ id: day, title: day, unit: '' })),
    rows: [
      ...hours.map((hour) => ({
        code: String(hour),
        header: hourName(hour),
        total: false,
        cells: cells(hour),
      })),
      { code: 'total', header: 'Total', total: true, cells: cells() },
    ],
  };
}

function chartOf(times: readonly StopTimeCount[], words: ExplorerWords): PublishedChart {
  const chart: Omit<PublishedChart, 'description'> = {
    id: 'times',
    kind: 'bars',
    title: words.times.chart,
    unit: count('search', 'searches'),
    decimals: 0,
    categories: hours.map(hourName),
    series: [
      {
        name: 'Searches',
        points: hours.map((hour) => {
          const value = searchesAt(times, { hour });
          return { value, text: formatNumber(value, 0), figure: null };
        }),
      },
    ],
  };
  return { ...chart, description: describeChart(chart) };
}

/** `9 to 10 am` is longer and no clearer than `09:00`. */
function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
