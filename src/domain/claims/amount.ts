import type { Figure } from '../figures/figure.ts';
import { formatFigure, formatInWords, formatValue, roundHalfAway } from '../figures/format.ts';
import { shorthand } from '../figures/status.ts';
import type { Unit } from '../figures/unit.ts';

/** The value as it is shown, which is what comparisons are made of; null where there is none. */
export function shownValue({ value, decimals }: Figure): number | null {
  return value === null ? null : roundHalfAway(value, decimals);
}

/** The figure’s value with what it counts: `two homicides`, `75 requests`, `2.80 stops per 1,000 residents`. */
export function withUnit(figure: Figure): string {
  const { value, unit, decimals } = figure;
  if (value === null) return formatFigure(figure);
  const text = formatInWords(value, unit, decimals);
  return marked(withNoun(text, roundHalfAway(value, decimals), unit), figure);
}

/** Words in place of a value carry its mark as the value would: `two homicides [p]`. */
export function marked(text: string, { status }: Figure): string {
  return status === 'final' ? text : `${text} ${shorthand[status]}`;
}

/** A number that is already text, with the noun of its unit in the singular or plural. */
export function withNoun(text: string, value: number, unit: Unit): string {
  switch (unit.kind) {
    case 'count':
    case 'decimal':
      return `${text} ${value === 1 ? unit.one : unit.many}`;
    case 'rate-per-1000':
      return `${text} ${unit.of} per 1,000 residents`;
    case 'fte':
      return `${text} full-time equivalent`;
    case 'ratio':
      return `${text} times`;
    default:
      return text;
  }
}

/** The value of the figure, without a mark such as `[p]`: `2`, `88.4%`. */
export function bareValue({ value, unit, decimals }: Figure): string {
  return value === null ? '' : formatValue(value, unit, decimals);
}
