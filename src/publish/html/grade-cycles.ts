import type { Figure } from '../../domain/figures/figure.ts';
import { commentsClock, type ReportClock, reportClock } from '../../domain/peel/report-clock.ts';
import { inspectionReports, type ReportComments } from '../../domain/peel/reports.ts';
import { rowOf } from '../../domain/tables/row-of.ts';
import type { IsoDate } from '../../domain/time/period.ts';
import { type InspectionCycle, inspectionCycle, inspectionCycles } from '../../reference/peel.ts';
import type { SiteIndex } from './site-index.ts';

/** The grades of one inspection cycle, and the reports that they stand in. */
export interface GradeCycle {
  /** Its code: `2023-25`, `not-stated`. */
  readonly id: string;
  readonly label: string;
  /** Null where the returns do not state which cycle it was. */
  readonly cycle: InspectionCycle | null;
  readonly figures: readonly Figure[];
  /** Each once, oldest first. */
  readonly reports: readonly CycleReport[];
}

interface CycleReport {
  readonly address: string;
  readonly published: IsoDate | null;
  /** Null without a date, and for reports older than the duty to publish them. */
  readonly clock: ReportClock | null;
  /** By when the body’s comments were due; null in the same way. */
  readonly commentsClock: ReportClock | null;
  readonly comments: ReportComments | null;
}

/** The Order of 2021, which put paragraph 7B in, has been in force since (SI 2021/547). */
const dutySince: IsoDate = '2021-05-31';

/** Section 37 of the Policing and Crime Act 2017, which gave 56 days for comments, has been in force since. */
const commentsSince: IsoDate = '2017-05-02';

/** True for words on scales that belong to inspection cycles. */
export function areGrades(figures: readonly Figure[]): boolean {
  return figures.some(({ unit }) => unit.kind === 'scale' && unit.of !== undefined);
}

/** Grades by cycle, the newest first; those of no stated cycle last. */
export function gradeCycles(figures: readonly Figure[], site: SiteIndex): readonly GradeCycle[] {
  const byCycle = Map.groupBy(figures, (figure) => cycleOf(figure)?.code ?? '');
  return [...byCycle]
    .map(([id, members]) => ({
      id,
      label: members.map((figure) => cycleOf(figure)?.label ?? id)[0] ?? id,
      cycle: inspectionCycle(id) ?? null,
      figures: members,
      reports: reportsOf(members, site),
    }))
    .toSorted((a, b) => orderOf(b.id) - orderOf(a.id));
}

/** What the word of a figure means on the scale of its cycle; null where no account of it was found. */
export function gradeMeaning(figure: Figure): string | null {
  const cycle = inspectionCycle(cycleOf(figure)?.code ?? '');
  const word = figure.value === null ? undefined : cycle?.grades[figure.value - 1];
  return word?.meaning ?? null;
}

function orderOf(id: string): number {
  return inspectionCycles.findIndex((cycle) => cycle.id === id);
}

function cycleOf({ dimensions }: Figure) {
  return dimensions.find(({ name }) => name === 'cycle');
}

function reportsOf(figures: readonly Figure[], { tables }: SiteIndex): readonly CycleReport[] {
  const rows = figures.flatMap((figure) => rowOf(figure, tables) ?? []);
  return inspectionReports(rows).map(({ address, published, comments }) => ({
    address,
    published,
    comments,
    clock: published === null || published < dutySince ? null : reportClock(published),
    commentsClock:
      published === null || published < commentsSince ? null : commentsClock(published),
  }));
}
