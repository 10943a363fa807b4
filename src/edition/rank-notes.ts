import { describeRank } from '../domain/claims/describe-rank.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { groupOf } from '../domain/measures/behind.ts';
import { evaluate } from '../domain/measures/evaluate.ts';
import type { Measure } from '../domain/measures/measure.ts';
import { membership } from '../domain/measures/members.ts';
import type { Table } from '../domain/tables/table.ts';

interface Shelf {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tables: ReadonlyMap<string, Table>;
}

/** A sentence for each rank among these figures: a rank is never shown without its interval. */
export function rankNotes(figures: readonly Figure[], shelf: Shelf): readonly string[] {
  return figures.flatMap((figure) => {
    const measure = shelf.measures.get(figure.measure);
    return measure === undefined ? [] : noteOf(figure, measure, shelf);
  });
}

function noteOf(figure: Figure, measure: Measure, shelf: Shelf): readonly string[] {
  const { formula, uncertainty, dataset, where } = measure;
  if (!('rank' in formula) || uncertainty?.kind !== 'rank' || figure.value === null) return [];
  const group = groupOf(figure, measure);
  const sources = {
    table: (id: string) => shelf.tables.get(id),
    measure: (id: string) => shelf.measures.get(id),
  };
  const members = membership(formula.over, { sources, dataset, where, group });
  if (!members.found) return [];
  const events = evaluate({ ...measure, formula: uncertainty.events }, group, sources).value;
  const labels = figure.dimensions.map(({ label }) => label).join(', ');
  return [
    describeRank({
      name: labels === '' ? measure.title : `${measure.title}, ${labels}`,
      rank: figure.value,
      of: members.codes.length,
      ...(figure.interval === undefined ? {} : { interval: figure.interval }),
      events,
    }),
  ];
}
