import type { PublishedChart } from '../publication/published-chart.ts';
import type { Measure } from './measure.ts';

/**
 * Which way of the values a chart may call good: none for what counts police activity. `turned` where
 * its values go the other way, as the days between events do.
 */
export function directionOf(
  { direction, policeGenerated }: Measure,
  turned = false,
): Pick<PublishedChart, 'direction'> {
  if (direction === 'neutral' || policeGenerated === true) return {};
  if (!turned) return { direction };
  return { direction: direction === 'lower-is-better' ? 'higher-is-better' : 'lower-is-better' };
}
