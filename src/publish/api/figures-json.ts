import { type Figure, intervalOf } from '../../domain/figures/figure.ts';
import { formatFigure } from '../../domain/figures/format.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { type EarlierValue, earlierValues } from '../../domain/publication/restated.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { type Json, writeJson } from './json.ts';
import { publisher } from './publisher.ts';

/** `api/figures.json`: every figure with all that is known of it. */
export function figuresJson(publication: Publication): string {
  const titles = new Map(publication.measures.map((measure) => [measure.id, measure.title]));
  const earlier = earlierValues(publication.editions);
  return writeJson({
    ...publisher(publication),
    figures: [...publication.figures.values()].map((figure) => ({
      ...describeFigure(figure, titles.get(figure.measure) ?? figure.measure),
      ...describeEarlier(earlier.get(figure.id)),
    })),
  });
}

/** What older editions show of a figure that is another value now, newest first; nothing where none does. */
function describeEarlier(values: readonly EarlierValue[] = []): { readonly [key: string]: Json } {
  if (values.length === 0) return {};
  return {
    earlier: values.map(({ edition, published, shown: { value, status, text } }) => ({
      edition,
      published,
      value,
      status,
      text,
    })),
  };
}

/** Keys in a fixed order, so that two versions can be compared line by line. */
export function describeFigure(
  figure: Figure<string>,
  title: string,
): { readonly [key: string]: Json } {
  const { period, provenance } = figure;
  const interval = intervalOf(figure);
  return {
    id: figure.id,
    measure: figure.measure,
    title,
    value: figure.value,
    text: formatFigure(figure),
    status: figure.status,
    unit: { kind: figure.unit.kind, label: unitLabel(figure.unit) },
    decimals: figure.decimals,
    ...(interval === null ? {} : { interval: { ...interval } }),
    place: { code: figure.place.code, name: figure.place.name },
    period: { id: period.id, start: period.start, end: period.end, label: formatPeriod(period) },
    dimensions: figure.dimensions.map((dimension) => ({
      name: dimension.name,
      title: dimension.title,
      code: dimension.code,
      label: dimension.label,
    })),
    ...(figure.reason === undefined ? {} : { reason: figure.reason }),
    provenance: {
      dataset: provenance.dataset,
      origin: provenance.origin,
      formula: provenance.formula,
      working: provenance.working,
      cells: provenance.cells.map((cell) => ({
        file: cell.file,
        sha256: cell.sha256,
        ...(cell.sheet === undefined ? {} : { sheet: cell.sheet }),
        row: cell.row,
        ...(cell.to === undefined ? {} : { to: cell.to, cells: cell.cells ?? 1 }),
        column: cell.column,
        given: cell.given,
      })),
      ...(provenance.definition === undefined ? {} : { definition: provenance.definition }),
    },
  };
}
