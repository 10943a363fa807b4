import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { findProfile } from '../domain/disclosure/profile.ts';
import type { Protection } from '../domain/disclosure/protect.ts';
import { protectStates } from '../domain/disclosure/protect-states.ts';
import { redactTables } from '../domain/disclosure/redact.ts';
import type { Solver } from '../domain/disclosure/solver.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { figuresOf, type Verdict } from '../domain/measures/compute.ts';
import { datasetsOf } from '../domain/measures/depends.ts';
import { cellKey } from '../domain/measures/linear-form.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Sources } from '../domain/measures/scope.ts';
import type { Table } from '../domain/tables/table.ts';
import type { BodyFile } from '../folder/body.ts';

/** The numbers that disclosure control is applied to. */
export interface Numbers {
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
}

/** The numbers that are published, and the measures whose figures show less than the returns do. */
export interface Shown extends Numbers {
  readonly reworked: ReadonlySet<string>;
}

/** Chooses and proves what is to be hidden of the tables, as the body has chosen, beside what releases have shown. */
export function protectTables(
  tables: readonly Table[],
  measures: readonly Measure[],
  { profile, posts }: BodyFile['disclosure'],
  solver: Solver,
  former: readonly FormerRelease[] = [],
  others: readonly (readonly Table[])[] = [],
): Protection {
  const people = underControl(tables, posts).filter(({ rows }) => rows.length > 0);
  const sources = sourcesOf(tables, measures);
  const about = measuresAbout(new Set(people.map(({ dataset }) => dataset.id)), measures, sources);
  return protectStates(people, about, sources, findProfile(profile), solver, former, others);
}

function underControl(tables: readonly Table[], posts: boolean): readonly Table[] {
  return tables.filter(
    ({ dataset: { disclosure } }) => disclosure === 'people' || (posts && disclosure === 'posts'),
  );
}

/**
 * Datasets whose returns may not be public as they are: those with hidden cells, and those under disclosure control
 * of which an earlier return was superseded, since that one may hold what was hidden at its time.
 */
export function withheldDatasets(
  tables: readonly Table[],
  posts: boolean,
  { cells, stated }: Pick<Protection, 'cells' | 'stated'>,
): ReadonlySet<string> {
  const restated = underControl(tables, posts).filter(({ former }) => former !== undefined);
  const hidden = [...cells.values(), ...stated.values()].map(({ table }) => table.dataset.id);
  return new Set([...hidden, ...restated.map(({ dataset }) => dataset.id)]);
}

/**
 * The numbers without what is hidden: every renderer is given these and no others. Figures that
 * stay keep their value, and show [c] for hidden cells in their working.
 */
export function applyProtection(
  { tables, figures }: Numbers,
  measures: readonly Measure[],
  protection: Protection,
  withheld: ReadonlySet<string>,
  covered: Iterable<string> = [],
): Shown {
  const redacted = redactTables(tables, protection, withheld, covered);
  const before = new Map(figures.map((figure) => [figure.id, figure]));
  const sources = sourcesOf(redacted, measures);
  const again = affected(withheld, protection, before, measures, sources);
  const hidden = hiddenCells(redacted);
  const verdict = (id: string) => {
    const figure = before.get(id);
    return protection.figures.has(id) || isStatedIn(hidden, figure) ? suppressed : figure;
  };
  const byMeasure = Map.groupBy(figures, (figure) => figure.measure);
  const shown = measures.flatMap((measure) => {
    const [first, ...others] = byMeasure.get(measure.id) ?? [];
    if (first === undefined) return [];
    if (!again.has(measure.id)) return [first, ...others];
    return recompute(measure, sources, first.place, verdict);
  });
  return { tables: redacted, figures: shown, reworked: again };
}

/** Cells that the published tables do not show, by their key. */
function hiddenCells(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(
    tables
      .filter(({ dataset }) => dataset.disclosure !== 'none')
      .flatMap(({ rows }) =>
        rows.flatMap((row) =>
          Object.entries(row.numbers)
            .filter(([, { status }]) => status === 'suppressed')
            .map(([column]) => cellKey(row, column)),
        ),
      ),
  );
}

/**
 * True of a figure that a return states in a hidden cell. A share that is stated is hidden with its
 * number, though it is no sum of people itself.
 */
function isStatedIn(hidden: ReadonlySet<string>, figure: Figure | undefined): boolean {
  if (figure?.provenance.origin !== 'given' || figure.value === null) return false;
  return figure.provenance.cells.some(({ file, sheet = '', row, column }) =>
    hidden.has(cellKey({ source: { file, sheet }, row }, column)),
  );
}

/** What is published of a figure, whatever its cells would give. */
type Known = Pick<Figure, 'value' | 'status' | 'reason' | 'interval'>;

/** Figures from tables with hidden cells: the working shows them as hidden, the value is what is known of it. */
export function recompute(
  measure: Measure,
  sources: Sources,
  place: Figure['place'],
  known: (figure: string) => Known | undefined,
): readonly Figure[] {
  const verdict: Verdict = (id) => said(known(id));
  return figuresOf(measure, sources, place, verdict).map(({ interval: _, ...figure }) => {
    // The interval belongs to the value: it goes where the value goes.
    const interval = known(figure.id)?.interval;
    return interval === undefined ? figure : { ...figure, interval };
  });
}

/** Measures whose figures change, or show cells and files that do. */
function affected(
  withheld: ReadonlySet<string>,
  { figures }: Protection,
  before: ReadonlyMap<string, Figure>,
  measures: readonly Measure[],
  sources: Sources,
): ReadonlySet<string> {
  const about = measuresAbout(withheld, measures, sources).map(({ id }) => id);
  return new Set([...about, ...[...figures].flatMap((id) => before.get(id)?.measure ?? [])]);
}

function said(figure: Known | undefined): ReturnType<Verdict> {
  if (figure === undefined) return undefined;
  const { value, status, reason } = figure;
  return reason === undefined ? { value, status } : { value, status, reason };
}

const suppressed = {
  value: null,
  status: 'suppressed',
  reason: { say: 'no-value.hidden' },
} as const;

export function sourcesOf(tables: readonly Table[], measures: readonly Measure[]): Sources {
  const byId = new Map(tables.map((table) => [table.dataset.id, table]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  return { table: (id) => byId.get(id), measure: (id) => measureById.get(id) };
}

/** The measures that take numbers from these datasets. */
function measuresAbout(
  datasets: ReadonlySet<string>,
  measures: readonly Measure[],
  sources: Sources,
): readonly Measure[] {
  return measures.filter((measure) =>
    [...datasetsOf(measure, sources.measure)].some((id) => datasets.has(id)),
  );
}
