import { formatValue } from '../../domain/figures/format.ts';
import type {
  ChartPoint,
  PublishedChart,
  PublishedFunnel,
} from '../../domain/publication/published-chart.ts';
import { tickRoom } from './axis.ts';
import type { Frame } from './frame.ts';
import { logExtent, logPositions } from './log-scale.ts';
import { knownValue } from './readings.ts';
import { type Extent, extentWithTicks, positions } from './scale.ts';
import { widest, wrapText } from './text-width.ts';

/** Between the right ends of the curves and their names: room for what leads to moved ones. */
export const beforeNames = 16;

/** A chart that has its limits. */
export type Funnelled = PublishedChart & { readonly funnel: PublishedFunnel };

/** The curves, from the highest to the lowest. */
export const curves = ['high998', 'high95', 'average', 'low95', 'low998'] as const;
export type Curve = (typeof curves)[number];

/** An area that has a place in the funnel. */
export interface Placed {
  readonly name: string;
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

export interface FunnelPlan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: Extent;
  readonly up: Extent;
  readonly x: (exposure: number) => number;
  readonly y: (value: number) => number;
  readonly placed: readonly Placed[];
  /** No value lies below it, and so no limit is drawn there. */
  readonly floor: number;
  readonly names: readonly { readonly curve: Curve; readonly lines: readonly string[] }[];
}

export function planFunnel(chart: Funnelled, top: number, frame: Frame): FunnelPlan {
  const { funnel, unit } = chart;
  const points = chart.series
    .flatMap((series) => series.points.map(withPlace))
    .filter((at) => at !== null);
  const values = points.map(({ value }) => value);
  const floor = Math.min(0, ...values);
  const limits = funnel.limits.flatMap(({ low998, high998 }) => [Math.max(floor, low998), high998]);
  const up = extentWithTicks([...values, ...limits, funnel.average], unit, true);
  const reach = [...points, ...funnel.limits].map(({ exposure }) => exposure);
  const across = logExtent(reach);
  const names = namesOf(chart, floor, frame);
  const left = tickRoom(up.ticks, frame);
  const nameRoom = widest(
    names.flatMap(({ lines }) => lines),
    frame.textSize,
    true,
  );
  const right = frame.width - nameRoom - beforeNames;
  const plotTop = top + 8;
  const bottom = plotTop + (frame.name === 'wide' ? 340 : 270);
  const x = logPositions(across, left, right);
  const y = positions(up, bottom, plotTop);
  const placed = points.map(({ category, point, exposure, value }) => ({
    name: chart.categories[category] ?? '',
    point,
    x: x(exposure),
    y: y(value),
  }));
  return { left, right, top: plotTop, bottom, across, up, x, y, placed, floor, names };
}

function withPlace(point: ChartPoint, category: number) {
  const value = knownValue(point);
  const exposure = point.exposure ?? 0;
  return value === null || !(exposure > 0) ? null : { category, point, value, exposure };
}

/** The names of the curves; none for a limit that no value could cross. */
function namesOf({ funnel, unit, decimals }: Funnelled, floor: number, frame: Frame) {
  const last = funnel.limits.at(-1);
  const average = formatValue(funnel.average, unit, Math.max(1, decimals));
  const words: Readonly<Record<Curve, string>> = {
    high998: '99.8% limit',
    high95: '95% limit',
    average: `average ${average.replaceAll(' ', '\u00a0')}`,
    low95: '95% limit',
    low998: '99.8% limit',
  };
  const room = frame.width * 0.26;
  return curves
    .filter((curve) => curve === 'average' || (last !== undefined && last[curve] > floor))
    .map((curve) => ({ curve, lines: wrapText(words[curve], room, frame.textSize, true) }));
}
