import { formatNumber } from '../domain/figures/format.ts';
import type { Unit } from '../domain/figures/unit.ts';
import type { Measure } from '../domain/measures/measure.ts';
import { cChart } from '../domain/statistics/c-chart.ts';
import type { ControlChart } from '../domain/statistics/control-chart.ts';
import type { ControlOptions } from '../domain/statistics/control-phases.ts';
import { inPercent } from '../domain/statistics/control-scale.ts';
import { pChart } from '../domain/statistics/p-chart.ts';
import { gChart, tChart } from '../domain/statistics/rare-events.ts';
import { uChart } from '../domain/statistics/u-chart.ts';
import { xmrChart } from '../domain/statistics/xmr.ts';
import { windowOfPoints } from '../domain/trends/chart.ts';
import type { ControlSpec } from './block-spec.ts';

/** What is charted: values of a measure and, for p and u charts, what each is divided by. */
export interface Charted {
  readonly values: readonly number[];
  readonly bases: readonly number[];
  /** Whether the values count events that come one by one. */
  readonly events: boolean;
}

/**
 * Mean, limits and signals by the chart asked for, made as the chart is from which a trend takes its word
 * (`domain/trends/chart.ts`); null where the numbers are none it can be made of.
 */
export function controlOf(
  { chart, screen, per }: ControlSpec,
  { values, bases, events }: Charted,
  asked: ControlOptions,
): ControlChart | null {
  const options = { latest: windowOfPoints, allowing: true, ...asked };
  const over = values.map((value, index) => ({ value, base: bases[index] ?? 0 }));
  switch (chart) {
    case 'xmr':
      // Whoever asks for the limits of the R package gets them as it works them out.
      return xmrChart(values, { ...options, events: events && !screen, screening: screen });
    case 'c':
      return cChart(values, options);
    case 'p':
      return inPercent(
        pChart(
          over.map(({ value, base }) => ({ successes: value, trials: base })),
          options,
        ),
      );
    case 'u':
      return uChart(
        over.map(({ value, base }) => ({ events: value, exposure: base })),
        per,
        options,
      );
    case 'g':
      return gChart(values, asked);
    case 't':
      return tChart(values, asked);
  }
}

/** What the numbers of a kind must be, for a person whose numbers are others. */
export const needed: Readonly<Record<ControlSpec['chart'], string>> = {
  xmr: 'two or more numbers in each phase',
  c: 'whole counts',
  p: 'whole counts, each a part of a whole count over 0',
  u: 'whole counts over numbers greater than 0',
  g: 'whole counts of what passed between one event and the next',
  t: 'three or more dates of events in each phase',
};

/** What the values of the chart are in, and to how many places they are shown. */
export function unitOf(
  { chart, per }: ControlSpec,
  measure: Measure,
  of: Measure | undefined,
): { readonly unit: Unit; readonly decimals: number } {
  switch (chart) {
    case 'p':
      return { unit: { kind: 'percentage' }, decimals: 1 };
    case 'u': {
      const base = per === 1 ? nounOf(of, 'one') : `${formatNumber(per, 0)} ${nounOf(of, 'many')}`;
      const unit = (noun: 'one' | 'many') => `${nounOf(measure, noun)} per ${base}`;
      return { unit: { kind: 'decimal', one: unit('one'), many: unit('many') }, decimals: 1 };
    }
    case 't': {
      const between = `between ${nounOf(measure, 'many')}`;
      const unit = { kind: 'decimal', one: `day ${between}`, many: `days ${between}` } as const;
      return { unit, decimals: 0 };
    }
    default:
      return { unit: measure.unit, decimals: measure.decimals };
  }
}

function nounOf(measure: Measure | undefined, noun: 'one' | 'many'): string {
  const unit = measure?.unit;
  if (unit?.kind === 'count' || unit?.kind === 'decimal') return unit[noun];
  return noun === 'one' ? 'unit' : 'units';
}
