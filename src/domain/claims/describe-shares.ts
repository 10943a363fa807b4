import { inPeriod, isPeriodLabel } from './describe-period.ts';
import { amount, type KnownPoint, listed, type Undescribed } from './describe-point.ts';
import { type LargestPart, largestParts } from './largest-part.ts';

/**
 * Parts of wholes: which part is the largest, in all categories or in the first and the last. Only
 * where it is the largest whatever the parts are that are not shown; where that is open, it says so.
 */
export function describeShares(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const part = chart.unit.kind === 'percentage' ? 'share' : 'part';
  const bars = largestParts(chart, points);
  const certain = bars.filter(({ isCertain }) => isCertain).map(({ largest }) => largest);
  const open = bars.filter(({ isCertain }) => !isCertain);
  return [...ofCertain(certain, bars.length, part, chart), ...ofOpen(open, part)];
}

function ofCertain(
  largest: readonly (readonly KnownPoint[])[],
  bars: number,
  part: string,
  { unit }: Undescribed,
): readonly string[] {
  const [first, ...others] = largest;
  const last = others.at(-1);
  if (first === undefined) return [];
  if (last === undefined)
    return [`${opening(first)} the largest ${part} is ${named(first, unit)}.`];
  const always = largest.every((tied) => named(tied) === named(first));
  if (always && first.length === 1) {
    const name = first[0]?.series;
    const where = largest.length === bars ? `all ${bars}` : `${largest.length} of ${bars}`;
    return [
      `${name} is the largest ${part} in ${where} categories: ${first[0]?.text} ${within(first)} and ${last[0]?.text} ${within(last)}, for instance.`,
    ];
  }
  return [
    `${opening(first)} the largest ${part} is ${named(first, unit)}; ${within(last)} it is ${again(first, last)}${named(last, unit)}.`,
  ];
}

function ofOpen(open: readonly LargestPart[], part: string): readonly string[] {
  if (open.length === 0) return [];
  const names = listed(open.map(({ category }) => placeOf(category)));
  return [
    `${capitalised(names)} it cannot be said which ${part} is the largest, because not all are shown.`,
  ];
}

function within([point]: readonly KnownPoint[]): string {
  return point === undefined ? '' : placeOf(point.category);
}

function placeOf(category: string): string {
  return isPeriodLabel(category) ? inPeriod(category) : `for ${category}`;
}

function opening(tied: readonly KnownPoint[]): string {
  return capitalised(within(tied));
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The names of the series; with a unit their value too. */
function named(tied: readonly KnownPoint[], unit?: Undescribed['unit']): string {
  const names = listed(tied.map(({ series }) => series));
  const [first] = tied;
  if (unit === undefined || first === undefined) return names;
  return `${names}, ${amount(first, unit)}${tied.length > 1 ? ' each' : ''}`;
}

function again(first: readonly KnownPoint[], last: readonly KnownPoint[]): string {
  return named(first) === named(last) ? 'again ' : '';
}
