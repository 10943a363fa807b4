import { formatNumber } from '../figures/format.ts';
import { countInterval } from '../statistics/count-interval.ts';
import { type Coverage, type OpenDataKind, openDataKinds } from './open-data.ts';

/** Rows kept of one file. */
export interface SuppliedFile {
  readonly kind: OpenDataKind;
  readonly force: string;
  readonly month: string;
  readonly rows: number;
}

/** A force whose file has less than this part of what is to be expected has supplied it in part. */
const whole = 0.5;
/** With fewer other months nothing can be said about what is usual. */
const fewestMonths = 3;

/**
 * What was supplied, of each kind, by each force, for each month from the first to the last of that kind.
 *
 * A file that is there need not be whole, and a fall in crime is no failure of supply. Two things tell them
 * apart: the force’s own other months, of which the upper quarter is what a whole month has; and the other
 * forces, which a fall in the whole country shows in too. A month is partial where the file has less than
 * half of what both lead to expect, by more than chance (below the 99.8% limits of that number).
 *
 * A month is missing where it lies between two that the force has sent, or where at least half of `everyone`
 * has sent it: a lake that holds one force alone does not miss the others.
 *
 * @param everyone - Ids of the forces that are to be expected.
 */
export function coverageOf(
  files: readonly SuppliedFile[],
  everyone: readonly string[],
): readonly Coverage[] {
  return openDataKinds.flatMap((kind) => {
    const ofKind = files.filter((file) => file.kind === kind);
    return ofKind.length === 0 ? [] : coverageOfKind(kind, ofKind, everyone);
  });
}

function coverageOfKind(
  kind: OpenDataKind,
  files: readonly SuppliedFile[],
  everyone: readonly string[],
): readonly Coverage[] {
  const months = monthsBetween(files.map(({ month }) => month));
  const byForce = Map.groupBy(files, ({ force }) => force);
  const usual = new Map([...byForce].map(([force, own]) => [force, upperQuarter(own)]));
  const byMonth = Map.groupBy(files, ({ month }) => month);
  const most = everyone.length / 2;
  const never = everyone.filter((force) => !byForce.has(force));
  return [...byForce.keys(), ...never].toSorted().flatMap((force) =>
    months.flatMap((month): Coverage[] => {
      const inMonth = byMonth.get(month) ?? [];
      const file = inMonth.find((one) => one.force === force);
      const base = { kind, force, month };
      if (file !== undefined) {
        return [{ ...base, ...judge(file, byForce.get(force) ?? [], inMonth, usual) }];
      }
      if (inMonth.length < most && !isBetween(month, byForce.get(force) ?? [])) return [];
      return [
        { ...base, status: 'missing', rows: null, expected: null, says: absent(inMonth.length) },
      ];
    }),
  );
}

function isBetween(month: string, own: readonly SuppliedFile[]): boolean {
  return own.some((file) => file.month < month) && own.some((file) => file.month > month);
}

function absent(others: number): string {
  if (others === 0) return 'There is no file.';
  return `There is no file; there are those of ${others} other ${others === 1 ? 'force' : 'forces'}.`;
}

function judge(
  file: SuppliedFile,
  own: readonly SuppliedFile[],
  inMonth: readonly SuppliedFile[],
  usual: ReadonlyMap<string, number>,
): Pick<Coverage, 'status' | 'rows' | 'expected' | 'says'> {
  const { rows, force, month } = file;
  const others = own.filter((one) => one.month !== month);
  if (others.length < fewestMonths) {
    const says = `The file is there; with ${others.length} other months there is no telling whether it is whole.`;
    return { status: 'supplied', rows, expected: null, says };
  }
  const ratios = inMonth
    .filter((one) => one.force !== force)
    .map((one) => one.rows / (usual.get(one.force) || 1));
  const expected = Math.round(upperQuarter(others) * (ratios.length === 0 ? 1 : median(ratios)));
  const limit = countInterval(expected, 0.998)?.low ?? 0;
  const numbers = `${formatNumber(rows, 0)} rows, where ${formatNumber(expected, 0)} were to be expected`;
  if (rows < expected * whole && rows < limit) {
    const says = `The file has ${numbers} from its other months: it was supplied in part.`;
    return { status: 'partial', rows, expected, says };
  }
  return { status: 'supplied', rows, expected, says: `The file has ${numbers}.` };
}

/** Every month from the first to the last. */
function monthsBetween(months: readonly string[]): readonly string[] {
  const sorted = months.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const all: string[] = [];
  let [year, month] = first.split('-').map(Number);
  for (let at = first; at <= last && year !== undefined && month !== undefined; ) {
    all.push(at);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    at = `${year}-${String(month).padStart(2, '0')}`;
  }
  return all;
}

/** What a whole month has: a quarter of the months have as much or more. */
function upperQuarter(files: readonly SuppliedFile[]): number {
  const sorted = files.map(({ rows }) => rows).toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.75 * sorted.length) - 1] ?? 0;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
