import { categoriesOf } from '../../domain/figures/categories.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { formatFigure } from '../../domain/figures/format.ts';
import { statusMeaning } from '../../domain/figures/status.ts';
import { type Unit, unitLabel } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import type { Words } from '../../locale/en.ts';

/** What a figure is of, without its period: `Searches per 1,000 residents, Black`. */
export function figureTitle(measure: Measure, figure: Figure): string {
  return [measure.title, ...categoriesOf(figure.dimensions)].join(', ');
}

/** The noun after a number, or nothing where the number says it itself: `88.4%`, `22nd`, `2m 2s`. */
export function nounAfter(unit: Unit, value: number | null): string {
  switch (unit.kind) {
    case 'count':
    case 'decimal':
      return value === 1 ? unit.one : unit.many;
    case 'fte':
    case 'rate-per-1000':
      return unitLabel(unit);
    default:
      return '';
  }
}

/** The value with its noun, where the title before it does not say that, or the symbol explained. */
export function figureWithNoun(figure: Figure, title: string, words: Words): string {
  return formatFigure(figure) + afterFigure(figure, title, words);
}

/** What follows a number in a sentence: its noun, or what its symbol means. */
export function afterFigure(figure: Figure, title: string, words: Words): string {
  if (figure.value === null) return words.figure.symbol(statusMeaning[figure.status]);
  const noun = nounAfter(figure.unit, figure.value);
  return title.toLowerCase().includes(noun.toLowerCase()) ? '' : ` ${noun}`;
}

/** A period at the start of a line or a heading: `The year to 31 March 2024`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
