import { spanOf } from './month-span.ts';
import {
  type StopCounts,
  type StopDimension,
  type StopFilter,
  type StopTally,
  stopDimensions,
} from './stop-counts.ts';

/** Searches of each group of a dimension, in the order of its values; groups without any are there too. */
export function tallyCounts(
  counts: StopCounts,
  filter: StopFilter,
  by: StopDimension,
): readonly StopTally[] {
  const codes = counts.values[by].map(({ code }) => code);
  const sums = addUp(counts, filter, codes.length, counts.columns[by]);
  return talliesOf(codes, sums);
}

/** The tallies of one group of a cross. */
export interface CrossTally {
  /** Code of the group in the first dimension. */
  readonly code: string;
  /** A tally for each value of the second, in its order. */
  readonly tallies: readonly StopTally[];
}

/** Searches by two dimensions at once. */
export function crossCounts(
  counts: StopCounts,
  filter: StopFilter,
  by: StopDimension,
  across: StopDimension,
): readonly CrossTally[] {
  const inner = counts.values[across].map(({ code }) => code);
  const outer = counts.values[by].map(({ code }) => code);
  const first = counts.columns[by];
  const second = counts.columns[across];
  const group = first.map((index, row) => index * inner.length + (second[row] ?? 0));
  const sums = addUp(counts, filter, outer.length * inner.length, group);
  return outer.map((code, index) => {
    const own = sums.map((sum) => sum.subarray(index * inner.length, (index + 1) * inner.length));
    return { code, tallies: talliesOf(inner, own) };
  });
}

/** For each group: searches, those of a vehicle alone, found, not found, unknown. */
type Sums = readonly Float64Array[];

function talliesOf(codes: readonly string[], sums: Sums): readonly StopTally[] {
  return codes.map((code, index) => {
    const [searches, vehicleOnly, found, notFound, foundUnknown] = sums.map(
      (sum) => sum[index] ?? 0,
    );
    return {
      code,
      searches: searches ?? 0,
      vehicleOnly: vehicleOnly ?? 0,
      found: found ?? 0,
      notFound: notFound ?? 0,
      foundUnknown: foundUnknown ?? 0,
    };
  });
}

/** One pass over the combinations; `group` says for each where it is counted. */
function addUp(
  counts: StopCounts,
  filter: StopFilter,
  groups: number,
  group: readonly number[],
): Sums {
  const sums = Array.from({ length: 5 }, () => new Float64Array(groups));
  const [searches, vehicleOnly] = sums;
  const masks = masksOf(counts, filter);
  const answers = counts.values.found.map(({ code }) => sums[answerPlaces[code] ?? 4]);
  const vehicles = counts.values.type.map(({ code }) => code === 'vehicle');
  const { type, found } = counts.columns;
  for (let row = 0; row < counts.searches.length; row += 1) {
    if (masks.some(({ column, keeps }) => keeps[column[row] ?? -1] !== true)) continue;
    const number = counts.searches[row] ?? 0;
    const place = group[row] ?? -1;
    add(searches, place, number);
    if (vehicles[type[row] ?? -1] === true) add(vehicleOnly, place, number);
    else add(answers[found[row] ?? -1], place, number);
  }
  return sums;
}

const answerPlaces: Readonly<Record<string, number>> = { yes: 2, no: 3 };

function add(sum: Float64Array | undefined, place: number, number: number): void {
  if (sum !== undefined) sum[place] = (sum[place] ?? 0) + number;
}

/** Which values of a dimension a filter keeps, for the dimensions that it narrows. */
function masksOf(counts: StopCounts, { from, to, ...codes }: StopFilter) {
  const narrowed = stopDimensions.flatMap((name) => {
    const wanted = name === 'month' ? undefined : codes[name];
    if (wanted === undefined) return [];
    const keeps = counts.values[name].map(({ code }) => code === wanted);
    return [{ column: counts.columns[name], keeps }];
  });
  if (from === undefined && to === undefined) return narrowed;
  const keeps = counts.values.month.map(({ code }) => {
    const { first, last } = spanOf(code);
    return (from === undefined || first >= from) && (to === undefined || last <= to);
  });
  return [{ column: counts.columns.month, keeps }, ...narrowed];
}
