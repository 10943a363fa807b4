import type { Figure } from '../domain/figures/figure.ts';
import { formatValue } from '../domain/figures/format.ts';
import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { PublishedRow, PublishedTable } from '../domain/publication/publication.ts';
import type { ChartKind, ChartPoint, ChartSeries } from '../domain/publication/published-chart.ts';
import type { Place } from '../domain/tables/awaited.ts';
import { keyOn } from './axis.ts';
import type { Layout } from './block-spec.ts';
import type { Selection, Stock } from './select-figures.ts';

/** What the hidden parts of a whole are called where they are shown together. */
const name = 'Hidden, together';

/** The hidden parts of one whole: what they come to, or null where no published whole tells it. */
export interface Rest {
  readonly value: number | null;
  readonly text: string;
}

/** The hidden parts of the wholes in a chart. */
export interface HiddenRests {
  /** Which axis the parts of a whole lie along; the rest is one more place on it. */
  readonly along: 'series' | 'categories';
  /** By the key on the other axis. Without an entry nothing is hidden there. */
  readonly by: ReadonlyMap<string, Rest>;
  /** What the parts count. */
  readonly unit?: Figure['unit'];
}

export const noRests: HiddenRests = { along: 'series', by: new Map() };

type Known = Pick<Stock, 'figures' | 'measures' | 'tables'> & Pick<Selection, 'absent'>;

/**
 * What is hidden of the wholes that a chart divides. Bars stacked are always parts; others are where
 * a published total says so, along their categories or along their series.
 */
export function hiddenRests(
  kind: ChartKind,
  layout: Layout,
  figures: readonly Figure[],
  known: Known,
): HiddenRests {
  const across = layout.rows;
  const [series = ''] = layout.columns;
  const alongSeries = () => along('series', series, across, figures, known);
  const alongCategories = () => along('categories', across, series, figures, known);
  switch (kind) {
    case 'stacked':
      return [alongSeries()].find(isToldOf) ?? noRests;
    case 'bars':
    case 'columns':
      return [alongCategories(), alongSeries()].find(isToldOf) ?? noRests;
    default:
      return noRests;
  }
}

/** Whether a published whole tells what any of the hidden parts come to. */
function isToldOf({ by }: HiddenRests): boolean {
  return [...by.values()].some(({ value }) => value !== null);
}

function along(
  where: HiddenRests['along'],
  parts: string,
  other: string,
  figures: readonly Figure[],
  known: Known,
): HiddenRests {
  const groups = Map.groupBy(figures, (figure) => keyOn(other, figure));
  const by = [...groups].flatMap(([key, group]): [string, Rest][] => {
    const rest = restOf(group, parts, known);
    return rest === null ? [] : [[key, rest]];
  });
  const [first] = figures;
  return {
    along: where,
    by: new Map(by),
    ...(first === undefined ? {} : { unit: first.unit }),
  };
}

/** What is hidden of the parts of one whole; null where nothing is. */
function restOf(group: readonly Figure[], dimension: string, known: Known): Rest | null {
  const drawn = group.filter((figure) => keyOn(dimension, figure) !== total);
  const hidden = drawn.filter(isHidden);
  const [one] = hidden;
  if (one === undefined) return null;
  const value = togetherOf(drawn, one, dimension, known);
  if (value === null) return { value, text: '[c]' };
  return { value, text: formatValue(value, one.unit, one.decimals) };
}

/**
 * The published whole less all that is shown of it. Null where there is no such whole, where part of
 * it is missing for another reason, and where the sum would be that of one hidden number alone or
 * holds hidden numbers that the chart leaves out.
 */
function togetherOf(
  drawn: readonly Figure[],
  one: Figure,
  dimension: string,
  { figures, measures, tables, absent }: Known,
): number | null {
  const isAxis = one.dimensions.some(({ name: own }) => own === dimension);
  const measure = measures.get(one.measure);
  if (!isAxis || measure === undefined || !addsUp(measure, dimension, tables)) return null;
  const alike = figures.ofMeasure(one.measure).filter((figure) => isBeside(figure, one, dimension));
  const whole = alike.find((figure) => keyOn(dimension, figure) === total)?.value ?? null;
  const parts = alike.filter((figure) => keyOn(dimension, figure) !== total);
  const hidden = parts.filter(isHidden);
  const inChart = new Set(drawn.map(({ id }) => id));
  const others = drawn.some((figure) => !parts.some(({ id }) => id === figure.id));
  const missing =
    parts.some((part) => part.value === null && !isHidden(part)) ||
    absent.some((place) => place.measure === one.measure && isBeside(place, one, dimension));
  const negative = parts.some(({ value }) => value !== null && value < 0);
  if (whole === null || others || missing || negative || hidden.length < 2) return null;
  if (hidden.some(({ id }) => !inChart.has(id))) return null;
  const rest = whole - parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return rest > 0 ? rest : null;
}

function isHidden({ value, status }: Figure): boolean {
  return value === null && status === 'suppressed';
}

/** The same but for one dimension. */
function isBeside(figure: Place, one: Place, dimension: string): boolean {
  return (
    figure.period.id === one.period.id &&
    figure.dimensions.every(
      ({ name: own, code }, index) => own === dimension || one.dimensions[index]?.code === code,
    )
  );
}

/** Whether the total over a dimension is the sum of its parts: by the measure itself, or by its return. */
function addsUp(
  { formula, totals, dataset, unit }: Measure,
  dimension: string,
  tables: Known['tables'],
): boolean {
  if (unit.kind !== 'count') return false;
  if ('sum' in formula && (totals ?? []).includes(dimension)) return true;
  const column = 'cell' in formula ? formula.cell : 'sum' in formula ? formula.sum : null;
  const identities = tables.get(dataset)?.dataset.identities ?? [];
  return identities.some(
    (identity) =>
      identity.kind === 'rows-add' &&
      identity.dimension === dimension &&
      identity.total === total &&
      identity.parts === undefined &&
      identity.where === undefined &&
      identity.tolerance === 0 &&
      column !== null &&
      identity.columns.includes(column),
  );
}

/** The chart with one more place on the axis of the parts, where anything is hidden. */
export function addRests(
  { categories, series }: { categories: readonly string[]; series: readonly ChartSeries[] },
  { along: where, by }: HiddenRests,
  keys: readonly string[],
): { categories: readonly string[]; series: readonly ChartSeries[] } {
  const points = keys.map((key) => pointOf(by.get(key)));
  if (!keys.some((key) => by.has(key))) return { categories, series };
  if (where === 'series') return { categories, series: [...series, { name, points, rest: true }] };
  return {
    categories: [...categories, name],
    series: series.map((one, index) => ({
      ...one,
      points: [...one.points, points[index] ?? pointOf(undefined)],
    })),
  };
}

function pointOf(rest: Rest | undefined): ChartPoint {
  return { value: rest?.value ?? null, text: rest?.text ?? '', figure: null, rest: true };
}

/** The table beside such a chart, with the same in a row or a column before the totals. */
export function tabulateRests(
  table: PublishedTable,
  { along: where, by, unit = { kind: 'ratio' } }: HiddenRests,
  keys: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): PublishedTable {
  const across = where === 'series' ? keys.rows : keys.columns;
  if (!across.some((key) => by.has(key))) return table;
  const texts = across.map((key) => by.get(key)?.text ?? '0');
  const own = where === 'series' ? keys.columns : keys.rows;
  const at = own.includes(total) ? own.indexOf(total) : own.length;
  if (where === 'categories') {
    const row: PublishedRow = { header: name, total: false, cells: texts.map(() => null), texts };
    return { ...table, rows: table.rows.toSpliced(at, 0, row) };
  }
  return {
    ...table,
    columns: table.columns.toSpliced(at, 0, { title: name, unit }),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.toSpliced(at, 0, null),
      texts: (row.texts ?? row.cells.map(() => null)).toSpliced(at, 0, texts[index] ?? null),
    })),
  };
}
