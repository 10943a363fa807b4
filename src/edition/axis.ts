import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Place } from '../domain/tables/awaited.ts';
import type { Table } from '../domain/tables/table.ts';
import { formatPeriodShort } from '../domain/time/period.ts';
import { periodsOf } from '../domain/time/periods-of.ts';

/** One value along an axis: what it is called, and whether it is the whole of the others. */
export interface Tick {
  readonly key: string;
  readonly label: string;
  readonly total: boolean;
}

/** What axes are labelled from. */
export interface Naming {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Shorter names of measures, given by the author. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Where a figure stands on an axis: `period`, `measure` or a dimension. */
export function keyOn(axis: string, place: Place): string {
  if (axis === 'period') return place.period.id;
  if (axis === 'measure') return place.measure;
  return place.dimensions.find((dimension) => dimension.name === axis)?.code ?? total;
}

/** The values found on an axis, in their order: time, the author's, or the dataset's; totals last. */
export function ticks(axis: string, places: readonly Place[], naming: Naming): readonly Tick[] {
  if (axis === 'period') {
    return periodsOf(places).map((period) => tick(period.id, formatPeriodShort(period)));
  }
  if (axis === 'measure') {
    const ids = [...new Set(places.map(({ measure }) => measure))];
    return ids.map((id) => tick(id, naming.labels[id] ?? naming.measures.get(id)?.title ?? id));
  }
  return codeTicks(axis, places, naming);
}

function codeTicks(axis: string, places: readonly Place[], naming: Naming): readonly Tick[] {
  const found = new Map<string, string>();
  for (const { dimensions } of places) {
    const dimension = dimensions.find((candidate) => candidate.name === axis);
    found.set(dimension?.code ?? total, dimension?.label ?? 'Total');
  }
  const order = codeOrder(axis, places, naming);
  return [...found]
    .toSorted(([a], [b]) => rank(a, order) - rank(b, order))
    .map(([code, label]) => ({ key: code, label, total: code === total }));
}

function codeOrder(axis: string, places: readonly Place[], naming: Naming): readonly string[] {
  const datasets = new Set(places.map(({ provenance }) => provenance.dataset));
  const labels = [...datasets].map((id) => naming.tables.get(id)?.labels[axis] ?? {});
  return labels.flatMap((label) => Object.keys(label));
}

function rank(code: string, order: readonly string[]): number {
  if (code === total) return order.length;
  const position = order.indexOf(code);
  return position === -1 ? order.length - 0.5 : position;
}

function tick(key: string, label: string): Tick {
  return { key, label, total: false };
}

/** What the axis as a whole is called: the heading of the column that holds its values. */
export function axisTitle(axis: string, places: readonly Place[]): string {
  if (axis === 'measure') return 'Measure';
  if (axis === 'period') return periodTitle(places);
  const dimensions = places.flatMap((place) => place.dimensions);
  return dimensions.find((dimension) => dimension.name === axis)?.title ?? axis;
}

function periodTitle(places: readonly Place[]): string {
  const kinds = new Set(places.map(({ period }) => period.kind));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return 'Period';
  const titles = {
    day: 'Date',
    month: 'Month',
    quarter: 'Quarter',
    'financial-year': 'Year',
    'rolling-year': 'Period',
    'year-to-date': 'Period',
  };
  return titles[kind];
}
