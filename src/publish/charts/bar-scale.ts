/** Less than this is no length. */
const shortest = 1e-9;

/** The end of a bar, and the room that its text takes beyond it. */
export interface BarEnd {
  readonly value: number;
  readonly room: number;
}

/** Where zero is, and how long one unit is. */
export interface BarScale {
  readonly zero: number;
  readonly unit: number;
  /** Whether every text has its room. */
  readonly fits: boolean;
}

/**
 * The longest bars, to both sides of zero, whose texts still end between `left` and `right`. Short
 * bars may have long texts: only the pair that is widest together counts.
 */
export function fitBars(ends: readonly BarEnd[], left: number, right: number): BarScale {
  const nothing = { value: 0, room: 0 };
  const below = [nothing, ...ends.filter(({ value }) => value < 0)];
  const above = [nothing, ...ends.filter(({ value }) => value >= 0)];
  const pairs = below.flatMap((low) =>
    above.map((high) => ({
      length: high.value - low.value,
      space: right - left - low.room - high.room,
    })),
  );
  const units = pairs.flatMap(({ length, space }) => (length < shortest ? [] : [space / length]));
  const unit = units.length === 0 ? 0 : Math.max(0, Math.min(...units));
  const reach = Math.max(...below.map(({ value, room }) => room - value * unit));
  return { zero: left + reach, unit, fits: pairs.every(({ space }) => space >= 0) };
}
