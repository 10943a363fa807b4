import { formatNumber } from '../domain/figures/format.ts';
import type { Coverage } from '../domain/open-data/open-data.ts';
import { monthsBetween } from '../domain/open-data/supplied-rows.ts';
import { width, wrap } from './report.ts';

/** More lines than that nobody reads; the JSON has all. */
const mostLines = 24;

/** What is partial or missing, for a terminal: partial months one by one, missing ones by what they share. */
export function coverageLines(coverage: readonly Coverage[]): readonly string[] {
  const partial = coverage.filter(({ status }) => status === 'partial').map(partialLine);
  const missing = missingLines(coverage.filter(({ status }) => status === 'missing'));
  const lines = [...partial, ...missing];
  if (lines.length <= mostLines) return lines;
  const rest = lines.length - mostLines;
  return [...lines.slice(0, mostLines), `  and ${rest} lines more: --format json has them all`];
}

function partialLine({ kind, force, month, rows, setAside, repeats, expected }: Coverage): string {
  const subject = `  partial  ${kind}, ${force}, ${month}: `;
  const given = formatNumber((rows ?? 0) + setAside + repeats, 0);
  if (setAside > 0) return `${subject}${formatNumber(rows ?? 0, 0)} of ${given} rows counted`;
  const have = `${formatNumber(rows ?? 0, 0)} of about ${formatNumber(expected ?? 0, 0)} rows`;
  return `${subject}${have}`;
}

function missingLines(missing: readonly Coverage[]): readonly string[] {
  const bySubject = Map.groupBy(missing, ({ kind, force }) => `${kind} ${force}`);
  const gaps = [...bySubject.values()].map((months) => ({
    kind: months[0]?.kind ?? '',
    force: months[0]?.force ?? '',
    when: runs(months.map(({ month }) => month)),
  }));
  const alike = Map.groupBy(gaps, ({ kind, when }) => `${kind}, ${when}`);
  return [...alike].flatMap(([what, forces]) => {
    const names = forces.map(({ force }) => force).join(', ');
    const [first = '', ...rest] = wrap(`${what}: ${names}`, width - 11);
    return [`  missing  ${first}`, ...rest.map((line) => `           ${line}`)];
  });
}

/** `2024-01, 2024-04 to 2024-06`. */
function runs(months: readonly string[]): string {
  const have = new Set(months);
  const all = monthsBetween(months);
  const starts = all.filter((month, n) => have.has(month) && !have.has(all[n - 1] ?? ''));
  const ends = all.filter((month, n) => have.has(month) && !have.has(all[n + 1] ?? ''));
  return starts
    .map((start, n) => (start === ends[n] ? start : `${start} to ${ends[n]}`))
    .join(', ');
}
