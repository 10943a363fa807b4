import type { Figure } from '../domain/figures/figure.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import { selects } from '../domain/measures/select.ts';
import { awaited, type Place, periodsAlong, rhythmOf, seriesOf } from '../domain/tables/awaited.ts';
import type { Table } from '../domain/tables/table.ts';
import { stretchOf } from '../domain/time/neighbours.ts';
import { comparePeriods, type IsoDate, parsePeriod } from '../domain/time/period.ts';
import { latestOf, periodsOf } from '../domain/time/periods-of.ts';
import type { Layout } from './block-spec.ts';

/** What a section's blocks are filled from. Figures that end after `until` do not exist for it. */
export interface Stock {
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly until: IsoDate;
}

/** What a layout shows. */
export interface Selection {
  /** In the order of measures and of the returns. */
  readonly figures: readonly Figure[];
  /** Where a figure belongs and none was returned. */
  readonly absent: readonly Place[];
}

/** The figures that a layout asks for, and the places among them that are empty. */
export function selectFigures(layout: Layout, stock: Stock): Selection {
  const wanted = layout.measures.flatMap((id) => {
    const measure = stock.measures.get(id);
    return measure === undefined ? [] : figuresOfMeasure(measure, layout, stock);
  });
  return [layout.rows, ...layout.columns].includes('period')
    ? alongTime(wanted, layout, stock)
    : ofOneTime(inPeriods(wanted, layout), stock);
}

function figuresOfMeasure(
  measure: Measure,
  layout: Layout,
  { figures, until }: Stock,
): readonly Figure[] {
  const axes = new Set([layout.rows, ...layout.columns]);
  const whole = measure.by.filter((name) => !axes.has(name) && layout.where[name] === undefined);
  return figures.ofMeasure(measure.id).filter((figure) => {
    if (figure.period.end > until) return false;
    const codes = Object.fromEntries(figure.dimensions.map(({ name, code }) => [name, code]));
    const about = Object.fromEntries(
      Object.entries(layout.where).filter(([name]) => measure.by.includes(name)),
    );
    return whole.every((name) => codes[name] === total) && selects(about, codes);
  });
}

/** Where an axis shows periods: those asked for, all where nothing is said, and what is missing between them. */
function alongTime(wanted: readonly Figure[], layout: Layout, stock: Stock): Selection {
  const asked = inPeriods(wanted, layout);
  const isListed = Array.isArray(layout.periods);
  const all = isListed ? periodsOf(asked) : periodsAlong(asked, stock.tables);
  const places = all.slice(-lastOf(layout));
  const shown = new Set(places.map(({ id }) => id));
  const figures = wanted.filter(({ period }) => shown.has(period.id));
  return { figures, absent: awaited(wanted, places, stock.tables) };
}

/** How many of the last periods an axis shows. */
function lastOf({ periods = 'all' }: Layout): number {
  if (periods === 'latest') return 1;
  const [, number] = /^last (\d+)$/.exec(String(periods)) ?? [];
  return number === undefined ? Number.POSITIVE_INFINITY : Number(number);
}

function inPeriods(figures: readonly Figure[], { periods: asked }: Layout): readonly Figure[] {
  if (asked === undefined || typeof asked === 'string') return figures;
  const ids = new Set(asked.map((text) => parsePeriod(text)?.id ?? text));
  return figures.filter((figure) => ids.has(figure.period.id));
}

/**
 * Where no axis shows periods, the latest figures of each measure: a group without one for that period has an empty place,
 * and not a number of another month among those of this one. What is returned when it changes is as it last was.
 */
function ofOneTime(wanted: readonly Figure[], { tables }: Stock): Selection {
  const newest = [...Map.groupBy(wanted, seriesOf).values()].flatMap(
    (series) => series.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1) ?? [],
  );
  const alike = Map.groupBy(newest, ({ measure, period }) => `${measure} ${stretchOf(period)}`);
  const chosen = [...alike.values()].map((all) => {
    const latest = latestOf(all);
    if (latest === undefined || rhythmOf(all, tables) === null) return { kept: all, absent: [] };
    const kept = all.filter(({ period }) => period.id === latest.id);
    return { kept, absent: awaited(all, [latest], tables) };
  });
  const kept = new Set(chosen.flatMap((one) => one.kept));
  return {
    figures: wanted.filter((figure) => kept.has(figure)),
    absent: chosen.flatMap(({ absent }) => absent),
  };
}
