import { describeChart } from '../../domain/claims/describe.ts';
import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import type { ControlChart } from '../../domain/statistics/control-chart.ts';

/** A control chart ready to be drawn, with its description. */
export function controlExhibit(
  chart: Pick<PublishedChart, 'id' | 'title' | 'unit' | 'decimals' | 'categories' | 'series'>,
  control: ControlChart,
): PublishedChart {
  const drawn = { ...chart, kind: 'control', control } as const;
  return { ...drawn, description: describeChart(drawn) };
}
