import { comparePeriods, type IsoDate } from '../time/period.ts';
import type { Figure } from './figure.ts';

/** Figures by measure and dimensions, each series in order of time. */
export class FigureIndex {
  readonly byId: ReadonlyMap<string, Figure>;
  readonly #series = new Map<string, Figure[]>();
  readonly #measures = new Map<string, Figure[]>();

  constructor(figures: Iterable<Figure>) {
    const byId = new Map<string, Figure>();
    for (const figure of figures) {
      byId.set(figure.id, figure);
      append(this.#series, seriesKey(figure.measure, codesOf(figure)), figure);
      append(this.#measures, figure.measure, figure);
    }
    for (const series of this.#series.values()) {
      series.sort((a, b) => comparePeriods(a.period, b.period));
    }
    this.byId = byId;
  }

  /** All figures of a measure, in the order in which they were computed. */
  ofMeasure(measure: string): readonly Figure[] {
    return this.#measures.get(measure) ?? [];
  }

  /** Figures of one measure and combination of dimensions, oldest first, ending by `until`. */
  series(measure: string, codes: readonly string[], until?: IsoDate): readonly Figure[] {
    const series = this.#series.get(seriesKey(measure, codes)) ?? [];
    return until === undefined ? series : series.filter((figure) => figure.period.end <= until);
  }
}

function append(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [figure]);
  else list.push(figure);
}

function codesOf(figure: Figure): readonly string[] {
  return figure.dimensions.map((dimension) => dimension.code);
}

function seriesKey(measure: string, codes: readonly string[]): string {
  return [measure, ...codes].join('.');
}
