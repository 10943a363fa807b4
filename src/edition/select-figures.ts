import type { Figure } from '../domain/figures/figure.ts';
import type { FigureIndex } from '../domain/figures/figure-index.ts';
import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import { selects } from '../domain/measures/select.ts';
import { comparePeriods, type IsoDate, type Period } from '../domain/time/period.ts';
import type { Layout } from './block-spec.ts';

/** What a section's blocks are filled from. Figures that end after `until` do not exist for it. */
export interface Stock {
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly until: IsoDate;
}

/** The figures that a layout asks for, in the order of measures and of the returns. */
export function selectFigures(layout: Layout, stock: Stock): readonly Figure[] {
  const wanted = layout.measures.flatMap((id) => {
    const measure = stock.measures.get(id);
    return measure === undefined ? [] : figuresOfMeasure(measure, layout, stock);
  });
  return inPeriods(wanted, layout);
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

/**
 * Narrows to the periods asked for. Without a word: all of them where an axis shows periods, else
 * each series' latest.
 */
function inPeriods(figures: readonly Figure[], layout: Layout): readonly Figure[] {
  const shown = [layout.rows, ...layout.columns].includes('period');
  const asked = layout.periods ?? (shown ? 'all' : 'latest');
  if (asked === 'all') return figures;
  if (asked === 'latest') return shown ? lastPeriods(figures, 1) : latestOfEach(figures);
  if (typeof asked === 'string') return lastPeriods(figures, Number(asked.slice('last '.length)));
  return figures.filter((figure) => asked.includes(figure.period.id));
}

function lastPeriods(figures: readonly Figure[], number: number): readonly Figure[] {
  const kept = new Set(
    periodsOf(figures)
      .slice(-number)
      .map((period) => period.id),
  );
  return figures.filter((figure) => kept.has(figure.period.id));
}

/** Distinct periods, oldest first. */
export function periodsOf(figures: readonly Figure[]): readonly Period[] {
  const byId = new Map(figures.map((figure) => [figure.period.id, figure.period]));
  return [...byId.values()].toSorted(comparePeriods);
}

function latestOfEach(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const key = figure.id.slice(0, -figure.period.id.length);
    const former = latest.get(key);
    if (former === undefined || comparePeriods(former.period, figure.period) < 0) {
      latest.set(key, figure);
    }
  }
  return figures.filter(
    (figure) => latest.get(figure.id.slice(0, -figure.period.id.length)) === figure,
  );
}
