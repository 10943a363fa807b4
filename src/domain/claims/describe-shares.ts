import type { Unit } from '../figures/unit.ts';
import { inPeriod, isPeriodLabel } from './describe-period.ts';
import { amount, extremes, type KnownPoint, listed, type Undescribed } from './describe-point.ts';

/** Parts of wholes: which part is the largest, in all categories or in the first and the last. */
export function describeShares(
  { unit }: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const part = unit.kind === 'percentage' ? 'share' : 'part';
  const bars = Map.groupBy(points, ({ categoryIndex }) => categoryIndex);
  const largest = [...bars]
    .toSorted(([a], [b]) => a - b)
    .map(([, parts]) => extremes(parts).highest);
  const [first, ...others] = largest;
  const last = others.at(-1);
  if (first === undefined) return [];
  if (last === undefined)
    return [`${opening(first)} the largest ${part} is ${named(first, unit)}.`];
  const always = largest.every((tied) => named(tied) === named(first));
  if (always && first.length === 1) {
    const name = first[0]?.series;
    return [
      `${name} is the largest ${part} in all ${largest.length} categories: ${first[0]?.text} ${within(first)} and ${last[0]?.text} ${within(last)}, for instance.`,
    ];
  }
  return [
    `${opening(first)} the largest ${part} is ${named(first, unit)}; ${within(last)} it is ${again(first, last)}${named(last, unit)}.`,
  ];
}

function within([point]: readonly KnownPoint[]): string {
  if (point === undefined) return '';
  return isPeriodLabel(point.category) ? inPeriod(point.category) : `for ${point.category}`;
}

function opening(tied: readonly KnownPoint[]): string {
  const said = within(tied);
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}

/** The names of the series; with a unit their value too. */
function named(tied: readonly KnownPoint[], unit?: Unit): string {
  const names = listed(tied.map(({ series }) => series));
  const [first] = tied;
  if (unit === undefined || first === undefined) return names;
  return `${names}, ${amount(first, unit)}${tied.length > 1 ? ' each' : ''}`;
}

function again(first: readonly KnownPoint[], last: readonly KnownPoint[]): string {
  return named(first) === named(last) ? 'again ' : '';
}
