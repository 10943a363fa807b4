import type { StopCounts, StopDimension } from '../../src/domain/stops/counts/stop-counts.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

/** How often each value occurs, as in a large force: invented, skewed as real counts are. */
const weights: Readonly<Record<StopDimension, readonly number[]>> = {
  month: Array.from({ length: 36 }, () => 1),
  type: [80, 18, 2],
  self: [40, 16, 22, 5, 4, 9, 4],
  officer: [46, 18, 30, 4, 2],
  age: [14, 30, 26, 26, 4],
  gender: [90, 8, 2],
  reason: [60, 18, 9, 6, 3, 2, 1, 0.5, 0.3, 0.2],
  legislation: [60, 34, 3, 2, 0.5, 0.3, 0.2],
  outcome: [70, 12, 9, 4, 3, 1, 0.6, 0.4],
  found: [24, 10, 66],
  csp: Array.from({ length: 33 }, (_, index) => 10 - index / 4),
};

/** Made-up searches of a force with so many, each drawn by a generator that always draws the same. */
export function largeForce(searches: number): StopCounts {
  const draw = generator(430);
  const rows = new Map<string, number>();
  for (let search = 0; search < searches; search += 1) {
    const codes = Object.values(weights).map((of) => pick(of, draw()));
    const key = codes.join(' ');
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return countsOf(rows);
}

function countsOf(rows: ReadonlyMap<string, number>): StopCounts {
  const names = Object.keys(weights) as StopDimension[];
  const values = names.map((name) => [
    name,
    weights[name].map((_, index) => ({ code: codeOf(name, index), label: `${name} ${index}` })),
  ]);
  const split = [...rows.keys()].map((key) => key.split(' ').map(Number));
  const columns = names.map((name, place) => [name, split.map((digits) => digits[place] ?? 0)]);
  return {
    ...madeUpCounts([{ searches: 1 }]),
    from: '2021-04',
    to: '2024-03',
    values: Object.fromEntries(values),
    columns: Object.fromEntries(columns),
    searches: [...rows.values()],
  };
}

function codeOf(name: StopDimension, index: number): string {
  if (name !== 'month') return `${name}-${index}`;
  const month = 3 + index;
  return `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function pick(of: readonly number[], chance: number): number {
  let left = chance * of.reduce((sum, weight) => sum + weight, 0);
  const index = of.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return index === -1 ? of.length - 1 : index;
}

/** The "minimal standard" generator of Park and Miller (1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
