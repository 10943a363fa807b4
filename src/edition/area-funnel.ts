import type { ChartPoint, PublishedFunnel } from '../domain/publication/published-chart.ts';
import {
  type FunnelLimits,
  funnelDispersion,
  funnelSignal,
  rateFunnel,
  widened,
} from '../domain/statistics/funnel.ts';
import { type AreaFigure, type AreaMeasure, eventsOf } from './area-figures.ts';

/** Enough for smooth lines: limits bend most where areas are small, so the steps grow. */
const steps = 60;

/**
 * The funnel around an average over the exposures of these areas, with limits that allow for areas that vary by more
 * than chance; undefined where there is no average or fewer than two areas, for which no limits can be drawn.
 */
export function funnelOf(
  areas: readonly AreaFigure[],
  average: number | null,
  { uncertainty: { times } }: AreaMeasure,
): PublishedFunnel | undefined {
  const exposures = areas.map(({ exposure }) => exposure);
  const least = Math.min(...exposures);
  const most = Math.max(...exposures);
  if (average === null || !(average > 0 && least > 0 && most > least)) return undefined;
  const counted = areas.flatMap((area) => eventsOf(area, times) ?? []);
  const dispersion = funnelDispersion(counted, average / times);
  const ratio = (most / least) ** (1 / steps);
  const limits = Array.from({ length: steps + 1 }, (_, step) => least * ratio ** step).flatMap(
    (exposure) => {
      const limit = limitsAt(exposure, { average, dispersion }, times);
      if (limit === null) return [];
      const { near, far } = limit;
      return [{ exposure, low95: near.low, high95: near.high, low998: far.low, high998: far.high }];
    },
  );
  return limits.length === 0
    ? undefined
    : { exposureTitle: 'Residents', average, dispersion, limits };
}

/** On which side an area lies outside the 99.8% limits at its own exposure; undefined inside them. */
export function sideOutside(
  { figure, exposure }: AreaFigure,
  funnel: PublishedFunnel,
  { uncertainty }: AreaMeasure,
): ChartPoint['outside'] {
  const limits = limitsAt(exposure, funnel, uncertainty.times);
  if (limits === null || figure.value === null) return undefined;
  const signal = funnelSignal(figure.value, limits);
  return signal?.outside === 0.998 ? signal.side : undefined;
}

function limitsAt(
  exposure: number,
  { average, dispersion }: Pick<PublishedFunnel, 'average' | 'dispersion'>,
  times: number,
): FunnelLimits | null {
  const limits = rateFunnel(average, exposure, times);
  return limits === null ? null : widened(limits, dispersion);
}
