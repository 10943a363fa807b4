import type { Figure } from '../domain/figures/figure.ts';
import type { Place } from '../domain/tables/awaited.ts';
import { rhythmOf } from '../domain/tables/awaited.ts';
import { formatPeriod, formatPeriodShort } from '../domain/time/period.ts';
import { periodsOf } from '../domain/time/periods-of.ts';
import { keyOn, type Naming, type Tick, ticks } from './axis.ts';
import type { Layout } from './block-spec.ts';
import type { Selection } from './select-figures.ts';

interface ColumnTick {
  readonly key: string;
  readonly label: string;
  readonly unit: Figure['unit'];
}

/** A cell: its figure, or that one belongs there and none was returned. */
export type Cell = { readonly figure: Figure } | 'absent' | undefined;

/** Figures on the axes of a layout, with the places that are empty. */
export interface Grid {
  readonly rows: readonly Tick[];
  readonly columns: readonly ColumnTick[];
  readonly at: (row: string, column: string) => Cell;
  /** The one period of all figures; left out where there are several. */
  readonly period?: { readonly said: string; readonly short: string };
}

type Axes = Pick<Layout, 'rows' | 'columns'>;

/** Where figures without a period on an axis are of several, each row says its own, or each column. */
export function gridOf(axes: Axes, { figures, absent }: Selection, naming: Naming): Grid {
  const places = [...figures, ...absent];
  const keyOf = (place: Place) => cellKey(keyOn(axes.rows, place), columnKey(axes, place));
  const found = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const empty = new Set(absent.map(keyOf));
  const rows = ticks(axes.rows, places, naming);
  const columns = usedColumns(axes.columns, places, naming);
  const at = (row: string, column: string): Cell => {
    const key = cellKey(row, column);
    const figure = found.get(key);
    return figure === undefined ? (empty.has(key) ? 'absent' : undefined) : { figure };
  };
  const [period, another] = periodsOf(places);
  if (period !== undefined && another === undefined) {
    const isAsKnown = rhythmOf(places, naming.tables) === null && period.kind !== 'day';
    const said = `${isAsKnown ? 'as at ' : ''}${formatPeriod(period)}`;
    return { rows, columns, at, period: { said, short: formatPeriodShort(period) } };
  }
  if ([axes.rows, ...axes.columns].includes('period')) return { rows, columns, at };
  const ofRows = dated(rows, places, (place) => keyOn(axes.rows, place));
  const ofColumns = dated(columns, places, (place) => columnKey(axes, place));
  const isByRow = ofRows !== null && (axes.rows === 'measure' || ofColumns === null);
  return {
    rows: isByRow ? ofRows : rows,
    columns: isByRow ? columns : (ofColumns ?? columns),
    at,
  };
}

/** Each with its period; null where one has several. */
function dated<T extends { readonly key: string; readonly label: string }>(
  along: readonly T[],
  places: readonly Place[],
  keyOf: (place: Place) => string,
): readonly T[] | null {
  const groups = Map.groupBy(places, keyOf);
  const said = along.map((tick) => {
    const [period, another] = periodsOf(groups.get(tick.key) ?? []);
    const isOne = period !== undefined && another === undefined;
    return isOne ? { ...tick, label: `${tick.label}, ${formatPeriodShort(period)}` } : null;
  });
  const known = said.filter((tick) => tick !== null);
  return known.length < said.length ? null : known;
}

/** The product of the column axes, without the combinations that no figure has. */
function usedColumns(
  axes: readonly string[],
  places: readonly Place[],
  naming: Naming,
): readonly ColumnTick[] {
  const combined = axes
    .map((axis) => ticks(axis, places, naming))
    .reduce<readonly { key: string; label: string }[]>(
      (left, right) => left.flatMap((l) => right.map((r) => joinTicks(l, r))),
      [{ key: '', label: '' }],
    );
  const units = new Map(places.map((place) => [columnKey({ columns: axes }, place), place.unit]));
  return combined.flatMap(({ key, label }) => {
    const unit = units.get(key);
    return unit === undefined ? [] : [{ key, label, unit }];
  });
}

function joinTicks(left: { key: string; label: string }, right: Tick) {
  return {
    key: `${left.key}|${right.key}`,
    label: left.label === '' ? right.label : `${left.label}: ${right.label}`,
  };
}

function columnKey({ columns }: Pick<Layout, 'columns'>, place: Place): string {
  return columns.map((axis) => `|${keyOn(axis, place)}`).join('');
}

function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}
