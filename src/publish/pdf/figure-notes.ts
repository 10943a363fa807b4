import { categoriesOf } from '../../domain/figures/categories.ts';
import {
  type CellReference,
  type Figure,
  intervalOf,
  rowsInWords,
} from '../../domain/figures/figure.ts';
import {
  formatFigure,
  formatInterval,
  formatLevel,
  formatNumber,
} from '../../domain/figures/format.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import type { reportWords } from '../../locale/report-words.ts';
import type { FigureNumbers } from './figure-numbers.ts';

/** How one figure came to be, in short: what the page of the figure tells at length. */
export interface FigureNote {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Value, unit, status and period: `75 · requests · final · May 2024`. */
  readonly value: string;
  /** Interval, formula and working, and where the numbers stand. */
  readonly how: string;
}

/** The notes of all numbered figures, in their order. */
export function figureNotes(
  { figures, measures }: Pick<Publication, 'figures' | 'measures'>,
  numbers: FigureNumbers,
  words: typeof reportWords,
): FigureNote[] {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  return [...numbers].flatMap(([id, number]) => {
    const figure = figures.get(id);
    if (figure === undefined) return [];
    const title = titles.get(figure.measure) ?? figure.measure;
    return [
      {
        number,
        id,
        title: [title, ...categoriesOf(figure.dimensions)].join(', '),
        value: valueLine(figure),
        how: howOf(figure, words),
      },
    ];
  });
}

/** Value, unit, status and period, parted so that they can be read back. */
function valueLine(figure: Figure<string>): string {
  return [
    formatFigure(figure),
    unitLabel(figure.unit),
    figure.status,
    formatPeriod(figure.period),
  ].join(' · ');
}

function howOf(figure: Figure<string>, words: typeof reportWords): string {
  const { provenance, reason } = figure;
  const interval = intervalOf(figure);
  const ends = formatInterval(figure);
  const parts = [
    ...(reason === undefined ? [] : [reason.replace(/\.?$/, '.')]),
    ...(interval === null || ends === null
      ? []
      : [`${words.interval(formatLevel(interval.level), ends)}.`]),
    provenance.origin === 'given' ? words.given : `${provenance.formula}: ${provenance.working}.`,
    sourceOf(figure, words),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A reference may stand for many cells. */
function numberOfCells(references: readonly CellReference[]): number {
  return references.reduce((sum, { cells = 1 }) => sum + cells, 0);
}

/** The cells where there are few; else how many of which files. */
function sourceOf({ provenance: { cells } }: Figure<string>, words: typeof reportWords): string {
  if (cells.length === 0) return '';
  if (cells.length <= 2) {
    const places = cells.map((cell) => words.cell(cell.file, rowsInWords(cell), cell.column));
    return `${words.from} ${places.join('; ')}.`;
  }
  const files = [...new Set(cells.map(({ file }) => file))].join(', ');
  return `${words.from} ${words.cells(formatNumber(numberOfCells(cells), 0), files)}.`;
}
