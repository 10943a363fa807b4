import { ordinal } from '../domain/figures/format.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Row } from '../domain/tables/table.ts';
import { formatPeriod, lengthInMonths, type Period } from '../domain/time/period.ts';
import { localMeasure } from '../reference/local-measures.ts';
import type { Check, CheckContext } from './context.ts';
import { cellPlace } from './place.ts';

const code = 'local_measure';

/** A measure that a force reports against a priority, with its ranks, the oldest first. */
interface Ranked {
  readonly code: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

/** What the return says of ranks, by local measure, without the rows that give none. */
export function rankedMeasures({ tables }: CheckContext): readonly Ranked[] {
  const table = tables.get('benchmarks');
  const rows = table?.rows.filter(({ numbers }) => numbers.rank?.value != null) ?? [];
  return [...Map.groupBy(rows, ({ codes }) => codes[code] ?? '')].map(([id, found]) => ({
    code: id,
    label: table?.labels[code]?.[id] ?? id,
    rows: found,
  }));
}

/** One force has one rank: a table and a comment of one report do not give two. */
export const checkRanks: Check = (context) =>
  rankedMeasures(context).flatMap(({ label, rows }) => {
    const latest = rows.at(-1)?.period.end ?? '';
    const recent = rows.filter(({ period }) => isOfOneReport(period, latest));
    const [first, ...others] = [...recent].toSorted((a, b) => a.row - b.row);
    if (first === undefined) return [];
    const other = others.find(
      (row) => row.codes.stated_in !== first.codes.stated_in && rankOf(row) !== rankOf(first),
    );
    if (other === undefined) return [];
    return [
      {
        code: 'ranks-disagree',
        severity: 'error',
        place: cellPlace(first, 'rank'),
        says: `the rank for ${label} is ${told(first)} in the ${statedIn(context, first)} and ${told(other)} in the ${statedIn(context, other)}, for ${formatPeriod(other.period)}`,
        fix: 'Ask the force which rank holds, and for which period, or publish both with a public note.',
        about: [rankFigure(first), rankFigure(other)],
      } satisfies Finding,
    ];
  });

/** Id of the figure that holds the rank of a row. */
function rankFigure({ codes, period }: Row): string {
  const measure = codes.stated_in === 'comment' ? 'rank-in-comment' : 'stated-rank';
  return `${measure}.${codes[code]}.${period.id}`;
}

/** The periods of what one quarterly report states end within its quarter. */
function isOfOneReport({ end }: Period, latest: string): boolean {
  const span: Period = { kind: 'month', id: '', start: `${end.slice(0, 7)}-01`, end: latest };
  return end <= latest && lengthInMonths(span) <= 3;
}

function rankOf({ numbers }: Row): number | null {
  return numbers.rank?.value ?? null;
}

function told(row: Row): string {
  const outOf = row.numbers.out_of?.value;
  return ordinal(rankOf(row) ?? 0) + (outOf == null ? '' : ` of ${outOf}`);
}

function statedIn({ tables }: CheckContext, { codes }: Row): string {
  const labels = tables.get('benchmarks')?.labels.stated_in ?? {};
  return (labels[codes.stated_in ?? ''] ?? '').toLowerCase();
}

/** A rank and the counts beside it are about the same time. */
export const checkRankPeriods: Check = (context) =>
  rankedMeasures(context).flatMap(({ code: id, label, rows }) => {
    const counts = context.figures
      .ofMeasure(localMeasure(id)?.measure ?? '')
      .filter(({ period }) => period.end <= context.month.end);
    const last = counts
      .map(({ period }) => period.end)
      .toSorted()
      .at(-1);
    const count = counts.find(({ period }) => period.end === last);
    if (count === undefined) return [];
    return newestOfEach(rows)
      .filter(({ period }) => period.end !== count.period.end)
      .map((row) => ({
        code: 'rank-period-differs',
        severity: 'warning' as const,
        place: cellPlace(row, 'period'),
        says: `the rank for ${label} is for ${formatPeriod(row.period)}, and the counts beside it are for ${formatPeriod(count.period)}`,
        fix: 'Give the rank for the period of the counts, or say beside it that they differ.',
        about: [rankFigure(row), count.id],
      }));
  });

/** The ranks of one summary are about one time: a row of another is one that was not brought on. */
export const checkSummaryPeriods: Check = ({ tables }) => {
  const table = tables.get('benchmarks');
  const rows = table?.rows.filter(({ codes }) => codes.stated_in === 'summary-table') ?? [];
  return [...Map.groupBy(rows, ({ source }) => source.file).values()].flatMap((summary) => {
    const periods = Map.groupBy(summary, ({ period }) => period.id);
    const usual = [...periods.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
    const [one] = usual;
    if (one === undefined || usual.length * 2 <= summary.length) return [];
    return summary
      .filter(({ period }) => period.id !== one.period.id)
      .map((row) => ({
        code: 'rank-period-differs',
        severity: 'warning' as const,
        place: cellPlace(row, 'period'),
        says: `the row on ${table?.labels[code]?.[row.codes[code] ?? ''] ?? ''} is for ${formatPeriod(row.period)}, and the rest of the same summary is for ${formatPeriod(one.period)}`,
        fix: 'Ask the force which period it is of.',
        about: [rankFigure(row)],
      }));
  });
};

/** The latest row of each place in which ranks are stated. */
function newestOfEach(rows: readonly Row[]): readonly Row[] {
  const newest = new Map(rows.map((row) => [row.codes.stated_in, row]));
  return [...newest.values()];
}

/** In one summary, all ranks are out of the same number of forces. */
export const checkForcesCompared: Check = ({ tables }) => {
  const rows = tables.get('benchmarks')?.rows.filter((row) => outOf(row) !== null) ?? [];
  const groups = Map.groupBy(rows, ({ period, codes }) => `${period.id} ${codes.stated_in}`);
  return [...groups.values()].flatMap((group) => {
    const usual = commonest(group.map((row) => outOf(row) ?? 0));
    return group
      .filter((row) => outOf(row) !== usual)
      .map((row) => ({
        code: 'forces-compared-differ',
        severity: 'error' as const,
        place: cellPlace(row, 'out_of'),
        says: `a rank is out of ${outOf(row)} forces, and others of the same summary are out of ${usual}`,
        fix: 'Ask the force how many forces were compared.',
        about: [`stated-rank-out-of.${row.codes[code]}.${row.period.id}`],
      }));
  });
};

function outOf({ numbers }: Row): number | null {
  return numbers.out_of?.value ?? null;
}

function commonest(values: readonly number[]): number | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

const few = 10;

/** Under ten cases a year, forces with the same risk are ranked by chance. */
export const checkRanksOnFew: Check = (context) =>
  rankedMeasures(context).flatMap(({ code: id, label, rows }) => {
    const { yearMeasure = '' } = localMeasure(id) ?? {};
    const year = context.figures.series(yearMeasure, [], context.month.end).at(-1);
    const row = rows.at(-1);
    if (row === undefined || year?.value == null || year.value >= few) return [];
    return [
      {
        code: 'rank-on-small-count',
        severity: 'note' as const,
        place: cellPlace(row, 'rank'),
        says: `the rank for ${label} rests on ${year.value} in ${formatPeriod(year.period)}: so few can move a force many places by chance`,
        fix: 'Show the count with its interval, and let the rank carry no weight.',
        about: [rankFigure(row), year.id],
      },
    ];
  });
