import type { Unit } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { rateInterval } from '../../src/domain/statistics/count-interval.ts';
import { buildChart } from './chart-builder.ts';
import {
  averageRate,
  averageRobberyRate,
  homicidesByArea,
  rateLimits,
  robberiesOutside,
  robberyLimits,
} from './homicides-by-area.ts';

const perMillion: Unit = {
  kind: 'decimal',
  one: 'homicide per million residents',
  many: 'homicides per million residents',
};

const areas = {
  title: 'Homicides recorded in the year to June 2025 for every million residents of 2021',
  unit: perMillion,
  decimals: 1,
  categories: homicidesByArea.map(([name]) => name),
  series: {
    'Year to June 2025': homicidesByArea.map(
      ([, homicides, , residents]) => (homicides / residents) * 1e6,
    ),
  },
  exposures: homicidesByArea.map(([, , , residents]) => residents),
  own: 'Bedfordshire',
  direction: 'lower-is-better',
} as const;

/** Real counts, and intervals by the statistics; the limits stand with the counts. */
export const byArea: Readonly<Record<string, PublishedChart>> = {
  'funnel-homicide': buildChart({
    ...areas,
    kind: 'funnel',
    funnel: {
      exposureTitle: 'Residents',
      dispersion: 1,
      average: averageRate,
      limits: rateLimits.map(([exposure, low95, high95, low998, high998]) => ({
        exposure,
        low95,
        high95,
        low998,
        high998,
      })),
    },
  }),
  'ranking-homicide': buildChart({
    ...areas,
    kind: 'ranking',
    ranks: homicidesByArea.map((_, index) => index + 1),
    intervals: homicidesByArea.map(([, homicides, , residents]) => {
      const interval = rateInterval(homicides, residents, 1e6);
      return interval === null ? null : [interval.low, interval.high];
    }),
  }),
  'funnel-robbery': buildChart({
    kind: 'funnel',
    title: 'Robberies recorded in the year to June 2025 for every 1,000 residents of 2021',
    unit: { kind: 'rate-per-1000', of: 'robberies' },
    decimals: 2,
    categories: areas.categories,
    series: {
      'Year to June 2025': homicidesByArea.map(
        ([, , robberies, residents]) => (robberies / residents) * 1000,
      ),
    },
    exposures: areas.exposures,
    own: 'Bedfordshire',
    outside: robberiesOutside,
    direction: 'lower-is-better',
    funnel: {
      exposureTitle: 'Residents',
      dispersion: 1,
      average: averageRobberyRate,
      limits: robberyLimits.map(([exposure, low95, high95, low998, high998]) => ({
        exposure,
        low95,
        high95,
        low998,
        high998,
      })),
    },
  }),
};
