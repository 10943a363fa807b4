import type { Trend } from '../../src/domain/trends/trend.ts';
import { trendOf } from '../../src/domain/trends/trend-of.ts';
import { counted, months, offences } from '../trends/series-builder.ts';
import { Draws } from './draws.ts';
import { type MadeSeries, makeSeries } from './made-series.ts';
import { endByShuffling, lastByDrawing, pairsByExchange, yearsByDrawing } from './rederive.ts';

/** A series with what the product says of it, and how often chance alone would have borne that out. */
export interface JudgedSeries extends MadeSeries {
  readonly trend: Trend;
  /** Null where no direction is said. */
  readonly said: 'up' | 'down' | null;
  readonly byChance: number | null;
}

const directions = new Map<Trend['word'], 'up' | 'down'>([
  ['worse', 'up'],
  ['better', 'down'],
]);
const draws = 400;

/** So many series, each judged and judged again. */
export function judgeSeries(seed: number, number: number): readonly JudgedSeries[] {
  const chance = new Draws(seed);
  return Array.from({ length: number }, () => {
    const made = makeSeries(chance);
    const trend = trendOf(months(made.values), offences, { behind: counted });
    const said = directions.get(trend.word) ?? null;
    return { ...made, trend, said, byChance: said === null ? null : again(made, trend, chance) };
  });
}

function again({ values }: MadeSeries, { rule }: Trend, chance: Draws): number {
  const run = values.slice(values.lastIndexOf(null) + 1).map((value) => value ?? 0);
  const [latest, before] = [run.slice(-12), run.slice(-24, -12)];
  if (rule === 'year-on-year') {
    const exchanged = pairsByExchange(latest, before);
    return Math.min(
      exchanged,
      exchanged > 0.05 ? yearsByDrawing(latest, before, chance, draws) : 1,
    );
  }
  const seen = run.slice(-24);
  return Math.min(endByShuffling(seen, chance, draws), lastByDrawing(seen, chance, draws));
}
