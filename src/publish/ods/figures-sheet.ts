import { categoriesOf } from '../../domain/figures/categories.ts';
import { type Figure, intervalOf, rowsInWords } from '../../domain/figures/figure.ts';
import { formatFigure, formatLevel } from '../../domain/figures/format.ts';
import { shorthand } from '../../domain/figures/status.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { workbookWords } from '../../locale/workbook-words.ts';
import { addresses } from '../addresses.ts';
import { plainNumber } from './figure-cells.ts';
import { type Cell, type Sheet, text } from './workbook.ts';

/** A row for each figure, with value, status, unit, period, and how it came to be. */
export function figuresSheet(
  { figures, measures }: Pick<Publication, 'figures' | 'measures'>,
  shown: Iterable<string>,
): Sheet {
  const words = workbookWords.figures;
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  const rows = [...shown].flatMap((id) => {
    const figure = figures.get(id);
    return figure === undefined
      ? []
      : [rowOf(figure, titles.get(figure.measure) ?? figure.measure)];
  });
  return {
    name: workbookWords.sheets.figures,
    title: words.title,
    lines: [text(words.line), text(workbookWords.table.symbols)],
    table: { name: 'figures', headers: words.headers, rows },
  };
}

function rowOf(figure: Figure<string>, title: string): Cell[] {
  const { period, provenance } = figure;
  const interval = intervalOf(figure);
  const files = new Map(provenance.cells.map(({ file, sha256 }) => [file, sha256]));
  const cells = provenance.cells.map((cell) => `row ${rowsInWords(cell)} ${cell.column}`);
  return [
    text(figure.id),
    text(title),
    text(categoriesOf(figure.dimensions).join(', ')),
    text(formatPeriod(period)),
    text(period.start),
    text(period.end),
    figure.value === null ? text(shorthand[figure.status]) : plainNumber(figure.value),
    text(figure.status),
    text(formatFigure(figure)),
    text(unitLabel(figure.unit)),
    ...(interval === null
      ? [none, none, none, none]
      : [
          plainNumber(interval.low),
          plainNumber(interval.high),
          text(formatLevel(interval.level)),
          text(interval.method),
        ]),
    text(provenance.formula),
    text(provenance.working),
    text(provenance.dataset),
    text([...files.keys()].join('; ')),
    text(cells.join('; ')),
    text([...files.values()].join('; ')),
    text(addresses.figure(figure.id)),
  ];
}

const none = text(shorthand['not-applicable']);
