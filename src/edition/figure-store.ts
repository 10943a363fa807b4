import type { Figure } from '../domain/figures/figure.ts';
import { figuresOf } from '../domain/measures/compute.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Table } from '../domain/tables/table.ts';
import { sourcesOf } from './disclosure.ts';

/** What was worked out of a measure, with every table that was looked at. */
interface Computed {
  readonly read: ReadonlyMap<string, Table | undefined>;
  readonly figures: readonly Figure[];
}

/** Figures by the tables that they were worked out from: lists of returns that share these share the figures. */
export class FigureStore {
  readonly #measures: readonly Measure[];
  readonly #place: Figure['place'];
  readonly #computed = new Map<string, Computed[]>();

  constructor(measures: readonly Measure[], place: Figure['place']) {
    this.#measures = measures;
    this.#place = place;
  }

  /** All figures of all measures over some tables, in the order of the measures. */
  figures(tables: readonly Table[]): readonly Figure[] {
    const sources = sourcesOf(tables, this.#measures);
    return this.#measures.flatMap((measure) => {
      const known = this.#computed.get(measure.id) ?? [];
      const same = known.find(({ read }) =>
        [...read].every(([id, table]) => sources.table(id) === table),
      );
      if (same !== undefined) return same.figures;
      const read = new Map<string, Table | undefined>();
      const table = (id: string) => {
        const found = sources.table(id);
        read.set(id, found);
        return found;
      };
      const figures = figuresOf(measure, { ...sources, table }, this.#place);
      this.#computed.set(measure.id, [...known, { read, figures }]);
      return figures;
    });
  }
}
