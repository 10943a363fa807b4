/**
 * The value below which a share of the values lies, between two of them in proportion (Hyndman and Fan
 * 1996, definition 7, the default of R and spreadsheets).
 *
 * @param share - 0 to 1: 0.5 is the median, 0.75 the upper quartile.
 * @returns Null where there are no values.
 */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
