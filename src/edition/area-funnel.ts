import type { ChartPoint, PublishedFunnel } from '../domain/publication/publication.ts';
import { funnelSignal, rateFunnel } from '../domain/statistics/funnel.ts';
import type { AreaFigure, AreaMeasure } from './area-figures.ts';

/** Enough for smooth lines: limits bend most where areas are small, so the steps grow. */
const steps = 60;

/**
 * The funnel around an average over the exposures of these areas; undefined where there is no average
 * or fewer than two areas, for which no limits can be drawn.
 */
export function funnelOf(
  areas: readonly AreaFigure[],
  average: number | null,
  times: number,
): PublishedFunnel | undefined {
  const exposures = areas.map(({ exposure }) => exposure);
  const least = Math.min(...exposures);
  const most = Math.max(...exposures);
  if (average === null || !(least > 0 && most > least)) return undefined;
  const ratio = (most / least) ** (1 / steps);
  const limits = Array.from({ length: steps + 1 }, (_, step) => least * ratio ** step).flatMap(
    (exposure) => {
      const limit = rateFunnel(average, exposure, times);
      if (limit === null) return [];
      const { near, far } = limit;
      return [{ exposure, low95: near.low, high95: near.high, low998: far.low, high998: far.high }];
    },
  );
  return limits.length === 0 ? undefined : { exposureTitle: 'Residents', average, limits };
}

/** On which side an area lies outside the 99.8% limits at its own exposure; undefined inside them. */
export function sideOutside(
  { figure, exposure }: AreaFigure,
  average: number,
  { uncertainty }: AreaMeasure,
): ChartPoint['outside'] {
  const limits = rateFunnel(average, exposure, uncertainty.times);
  if (limits === null || figure.value === null) return undefined;
  const signal = funnelSignal(figure.value, limits);
  return signal?.outside === 0.998 ? signal.side : undefined;
}
