import {
  booleanCell,
  type Cell,
  type Mark,
  numberCell,
  percentageCell,
  textCell,
  timeCell,
} from './grid.ts';
import { lookOf } from './look.ts';
import type { MarkedText } from './marked-text.ts';
import { storedNumber } from './stored-number.ts';

export type Attributes = Readonly<Record<string, string>>;

/**
 * A cell of OpenDocument 1.2 (part 1, 19.385): the value stands in an attribute that its type names, the words beside it are
 * what the program showed, with what a number format makes of the value. `words` is null where a program wrote none.
 */
export function odsCell(
  attributes: Attributes,
  words: MarkedText | null,
  whole: Mark['kind'] | null = null,
): Cell {
  const shown = textCell(words?.text ?? '').text;
  if (attributes['calcext:value-type'] === 'error') return { kind: 'error', text: shown };
  const cell = valueCell(attributes, shown);
  if (cell.kind === 'blank' || cell.kind === 'uncalculated' || cell.kind === 'boolean') return cell;
  const marks = [
    ...(words?.marks ?? []),
    ...(whole === null ? [] : [{ kind: whole, text: shown }]),
  ];
  const seen = withCurrency(shown, attributes);
  return { ...cell, ...lookOf(cell.text, words === null ? cell.text : seen, marks) };
}

function valueCell(attributes: Attributes, shown: string): Cell {
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return asNumber(attributes, shown, numberCell);
    case 'percentage':
      return asNumber(attributes, shown, percentageCell);
    case 'date':
      return dateCell(attributes['office:date-value'] ?? shown);
    case 'time':
      return durationCell(attributes['office:time-value'] ?? '', shown);
    case 'boolean':
      return booleanCell(attributes['office:boolean-value'] === 'true');
    case 'string':
      return textCell(attributes['office:string-value'] ?? shown);
    default:
      return withoutResult(attributes, shown);
  }
}

function withoutResult(attributes: Attributes, shown: string): Cell {
  const text = textCell(shown);
  const isFormula = attributes['table:formula'] !== undefined;
  return text.kind === 'blank' && isFormula ? { kind: 'uncalculated', text: '' } : text;
}

function asNumber(attributes: Attributes, shown: string, cell: (value: number) => Cell): Cell {
  const value = storedNumber(attributes['office:value'] ?? '');
  return value === null ? withoutResult(attributes, shown) : cell(value);
}

/** A currency counts though its sign be not shown: to the reader of the file it is stored with the amount. */
function withCurrency(shown: string, attributes: Attributes): string {
  const currency = attributes['office:currency'] ?? 'GBP';
  const isTold = currency === 'GBP' || /[[\p{Sc}A-Z]--£]/v.test(shown);
  return isTold || shown === '' ? shown : `${shown} ${currency}`;
}

/** A date with a time of day other than midnight keeps it, and so is no day or month. */
function dateCell(given: string): Cell {
  const [, date, time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+)Z?)?$/.exec(given) ?? [];
  if (date === undefined) return textCell(given);
  const isMidnight = /^[0:.]*$/.test(time);
  return { kind: 'date', text: isMidnight ? date : `${date} ${time}` };
}

/** An XML Schema duration of hours, minutes and seconds: `PT00H02M02S`. */
function durationCell(given: string, shown: string): Cell {
  const found = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(given);
  if (found === null) return textCell(shown);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = found;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return timeCell(sign === '-' ? -total : total, showsSeconds(shown, total));
}

/** `0:02:02` shows its seconds; `02:02` only where it is minutes and seconds of this very value. */
function showsSeconds(shown: string, total: number): boolean {
  const parts = shown.trim().split(':').map(Number);
  if (parts.length !== 2) return true;
  return parts[0] === Math.floor(total / 60) && parts[1] === Math.round(total % 60);
}
