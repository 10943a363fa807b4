import {
  type StopCounts,
  type StopDimension,
  stopDimensions,
} from '../../src/domain/stops/counts/stop-counts.ts';

/** What a combination is where a test does not say. */
const usual: Readonly<Record<StopDimension, string>> = {
  month: '2024-01',
  type: 'person',
  self: 'white',
  officer: 'white',
  age: '18-24',
  gender: 'male',
  reason: 'drugs',
  legislation: 'misuse-of-drugs-s23',
  outcome: 'no-further-action',
  found: 'no',
  csp: 'unknown',
};

/** Counts of these combinations of codes, which stand for labels too. */
export function madeUpCounts(
  rows: readonly (Partial<Record<StopDimension, string>> & { readonly searches: number })[],
): StopCounts {
  const filled = rows.map((row) => ({ ...usual, ...row }));
  const months = filled.map(({ month }) => month).toSorted();
  const codes = (name: StopDimension): string[] => [...new Set(filled.map((row) => row[name]))];
  const values = stopDimensions.map((name) => [
    name,
    codes(name).map((code) => ({ code, label: code })),
  ]);
  const columns = stopDimensions.map((name) => [
    name,
    filled.map((row) => codes(name).indexOf(row[name])),
  ]);
  return {
    from: months[0] ?? '',
    to: months.at(-1) ?? '',
    values: Object.fromEntries(values),
    columns: Object.fromEntries(columns),
    searches: filled.map(({ searches }) => searches),
  };
}
