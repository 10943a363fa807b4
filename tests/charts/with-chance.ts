import type { PublishedFunnel } from '../../src/domain/publication/published-chart.ts';
import { xmrChart } from '../../src/domain/statistics/xmr.ts';
import type { Sketch } from './chart-builder.ts';

/** What a property test draws for the kinds that tell of chance; lists are gone through in turn. */
export interface Chance {
  /** How far an interval reaches to both sides, as a share of its value. */
  readonly reach: readonly (number | null)[];
  readonly exposures: readonly number[];
  readonly outside: readonly ('high' | 'low' | null)[];
  readonly own: number;
  readonly rebase: number;
  readonly target: number | null;
  readonly direction: 'higher-is-better' | 'lower-is-better' | null;
}

/** The sketch with intervals, limits, exposures, ranks and whatever else its kind may have. */
export function withChance(sketch: Sketch, chance: Chance): Sketch {
  const { target, direction } = chance;
  return {
    ...sketch,
    ...(target === null ? {} : { target: { name: 'target', value: target, text: String(target) } }),
    ...(direction === null ? {} : { direction }),
    ...ofKind(sketch, chance),
  };
}

function ofKind(sketch: Sketch, chance: Chance): Partial<Sketch> {
  const values = (Object.values(sketch.series)[0] ?? []).map((value) => Number(value) || 0);
  switch (sketch.kind) {
    case 'control':
      return controlOf(sketch, values, chance);
    case 'intervals':
      return { intervals: intervalsOf(values, chance) };
    case 'funnel':
      return areasOf(sketch, values, chance);
    case 'ranking':
      return { ...areasOf(sketch, values, chance), intervals: intervalsOf(values, chance) };
    default:
      return {};
  }
}

/** One series without a gap, as the compiler demands, and its limits where they can be made. */
function controlOf(
  { series }: Sketch,
  values: readonly number[],
  { rebase }: Chance,
): Partial<Sketch> {
  const [name] = Object.keys(series);
  const rebaseAt = values.length >= rebase + 2 ? [rebase] : [];
  const control = xmrChart(values, { rebaseAt });
  if (name === undefined || control === null) return {};
  return { series: { [name]: values }, control };
}

function intervalsOf(
  values: readonly number[],
  { reach }: Chance,
): readonly (readonly [number, number] | null)[] {
  return values.map((value, index) => {
    const share = reach[index % reach.length] ?? null;
    const away = Math.abs(value) * (share ?? 0);
    return share === null ? null : ([value - away, value + away] as const);
  });
}

function areasOf(
  { categories }: Sketch,
  values: readonly number[],
  { exposures, outside, own }: Chance,
): Partial<Sketch> {
  const at = values.map((_, index) => exposures[index % exposures.length] ?? 1);
  const name = categories[own];
  return {
    exposures: at,
    outside: values.map((_, index) => outside[index % outside.length] ?? null),
    ranks: values.map((_, index) => index + 1),
    ...(name === undefined ? {} : { own: name }),
    funnel: funnelOf(values, at),
  };
}

function funnelOf(values: readonly number[], exposures: readonly number[]): PublishedFunnel {
  const average = values.reduce((sum, value) => sum + value / values.length, 0);
  return {
    exposureTitle: 'Residents',
    dispersion: 1,
    average,
    limits: [...new Set(exposures)]
      .toSorted((a, b) => a - b)
      .map((exposure) => {
        const deviation = Math.sqrt(Math.abs(average) / exposure);
        return {
          exposure,
          low95: average - 2 * deviation,
          high95: average + 2 * deviation,
          low998: average - 3 * deviation,
          high998: average + 3 * deviation,
        };
      }),
  };
}
