import type { Figure } from '../../domain/figures/figure.ts';
import { formatFigure, formatNumber, placesShown } from '../../domain/figures/format.ts';
import { shorthand, withoutValue } from '../../domain/figures/status.ts';
import { type Cell, text } from './workbook.ts';

/** Units whose numbers are shown as words: `5m 52s`, `22nd`, `Good`. */
const inWords = new Set(['seconds', 'rank', 'scale']);

/** A figure as a cell: a number that is shown as on the pages, or text where it is shown in words. */
export function figureCell(figure: Figure): Cell {
  const shown = formatFigure(figure);
  if (figure.value === null || withoutValue.has(figure.status) || inWords.has(figure.unit.kind)) {
    return text(shown);
  }
  const { value, unit, status } = figure;
  const decimals = placesShown(unit, figure.decimals);
  const percent = unit.kind === 'percentage' ? '%' : '';
  const pound = unit.kind === 'money' ? { prefix: '£' } : {};
  const mark = status === 'final' ? '' : ` ${shorthand[status]}`;
  return { kind: 'number', value, text: shown, decimals, ...pound, suffix: `${percent}${mark}` };
}

/** A number as it is, in full: what a program reads. */
export function plainNumber(value: number): Cell {
  const decimals = decimalsOf(value);
  return { kind: 'number', value, text: formatNumber(value, decimals), decimals, suffix: '' };
}

/** Decimal places to show of a number in full; no more than an office program keeps. */
function decimalsOf(value: number): number {
  return Math.min(10, String(value).split('.')[1]?.length ?? 0);
}
