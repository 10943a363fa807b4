import fc from 'fast-check';
import { type StopCounts, stopDimensions } from '../../src/domain/stops/counts/stop-counts.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

const few = (...codes: readonly string[]) => fc.constantFrom(...codes);

const combination = fc.record({
  month: few('2023-01', '2023-02', '2023-11', '2024-03'),
  type: few('person', 'vehicle', 'person-and-vehicle'),
  self: few('white', 'black', 'asian', 'mixed', 'other', 'not-stated', 'blank'),
  officer: few('white', 'black', 'asian', 'other', 'blank'),
  age: few('10-17', '18-24', 'over-34', 'blank'),
  gender: few('male', 'female', 'blank'),
  reason: few('drugs', 'weapons', 'stolen-goods'),
  legislation: few('a', 'b'),
  outcome: few('no-further-action', 'arrest'),
  found: few('yes', 'no', 'blank'),
  csp: few('E22000001', 'unknown', 'elsewhere'),
  searches: fc.integer({ min: 1, max: 5000 }),
});

/** Counts of up to forty combinations, which may repeat. */
export const arbitraryCounts: fc.Arbitrary<StopCounts> = fc
  .array(combination, { minLength: 1, maxLength: 40 })
  .map((rows) => madeUpCounts(rows));

/** Searches by combination of codes: what counts say, however they are written. */
export function searchesByCodes(counts: StopCounts): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [row, searches] of counts.searches.entries()) {
    const codes = stopDimensions.map(
      (name) => counts.values[name][counts.columns[name][row] ?? -1]?.code,
    );
    const key = codes.join(' ');
    sums.set(key, (sums.get(key) ?? 0) + searches);
  }
  return new Map([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same counts with the last row first. */
export function turned(counts: StopCounts): StopCounts {
  const columns = stopDimensions.map((name) => [name, counts.columns[name].toReversed()]);
  return {
    ...counts,
    columns: Object.fromEntries(columns),
    searches: counts.searches.toReversed(),
  };
}
