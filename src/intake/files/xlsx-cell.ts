import {
  blank,
  booleanCell,
  type Cell,
  type Look,
  numberCell,
  percentageCell,
  textCell,
  timeCell,
} from './grid.ts';
import { lookOf } from './look.ts';
import type { MarkedText } from './marked-text.ts';
import { renderMoment, renderNumber, renderWords } from './number-format/render.ts';
import { type DateSystem, momentOf, type SerialMoment } from './serial.ts';
import { storedNumber } from './stored-number.ts';
import { type CellStyle, plainStyle } from './xlsx-styles.ts';
import { unescaped } from './xlsx-text.ts';
import type { Shared } from './xlsx-workbook.ts';

/** A cell as the part of a sheet holds it (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly isFormula: boolean;
  /** What the element of the value holds; null where there is none. */
  readonly value: string | null;
  readonly inline: MarkedText | null;
}

export interface SheetView {
  readonly showsZeros: boolean;
}

/**
 * A cell of a workbook, and what is seen of it: a number format alone tells a percentage from a number and a time from a
 * date, and may show something else than is stored. A formula counts as the result that was saved with it.
 */
export function xlsxCell(raw: RawCell, shared: Shared, view: SheetView): Cell {
  const style = shared.styles[raw.style] ?? plainStyle;
  if (raw.inline !== null) return words(raw.inline, style);
  if (raw.value === null || (raw.value.trim() === '' && raw.type !== 'str')) {
    return raw.isFormula ? { kind: 'uncalculated', text: '' } : blank;
  }
  switch (raw.type) {
    case 's':
      return words(sharedString(raw.value, shared), style);
    case 'str':
    case 'inlineStr':
      return words({ text: unescaped(raw.value), marks: [] }, style);
    case 'b':
      return booleanCell(raw.value.trim() === '1' || raw.value.trim() === 'true');
    case 'e':
      return { kind: 'error', text: raw.value };
    case 'd':
      return isoCell(raw.value.trim(), style, shared.dates);
    default:
      return numeric(raw.value.trim(), style, shared, view);
  }
}

function sharedString(index: string, { strings }: Shared): MarkedText {
  const found = strings[Number(index)];
  if (found === undefined) throw new RangeError('A cell refers to a string that is not there.');
  return found;
}

function words({ text, marks }: MarkedText, { format, mark }: CellStyle): Cell {
  const cell = textCell(text);
  if (cell.kind === 'blank') return cell;
  const whole = mark === null ? [] : [{ kind: mark, text: cell.text }];
  const shown = textCell(renderWords(cell.text, format)).text;
  return { ...cell, ...lookOf(cell.text, shown, [...marks, ...whole]) };
}

function numeric(given: string, style: CellStyle, shared: Shared, view: SheetView): Cell {
  const value = storedNumber(given);
  if (value === null) return textCell(given);
  const { format } = style;
  if (format.isMoment) return moment(momentOf(value, shared.dates), style);
  const cell = format.isPercentage ? percentageCell(value) : numberCell(value);
  const shown = value === 0 && !view.showsZeros ? '' : renderNumber(value, format);
  return { ...cell, ...seen(cell.text, shown, style) };
}

/** Text that is a day and time of ISO 8601, as strict workbooks store one (18.17.4.1). */
function isoCell(given: string, style: CellStyle, dates: DateSystem): Cell {
  const [, date, time = '00:00'] = /^(\d{4}-\d{2}-\d{2})?T?([\d:.]+)?Z?$/.exec(given) ?? [];
  if (date === undefined && time === '00:00') return textCell(given);
  const day = date ?? (dates === '1900' ? '1899-12-31' : '1904-01-01');
  const at = new Date(`${day}T${time.padEnd(8, ':00')}Z`);
  if (Number.isNaN(at.getTime())) return textCell(given);
  if (date !== undefined && !style.format.isMoment) return { kind: 'date', text: dayAndTime(at) };
  return moment({ date: at, serial: (at.getTime() - Date.parse(day)) / 86_400_000 }, style);
}

function moment(found: SerialMoment | null, style: CellStyle): Cell {
  // A number that is no date is shown as ##### by every spreadsheet program.
  if (found === null) return { kind: 'error', text: '#####' };
  const { format } = style;
  const shown = renderMoment(found, format);
  if (format.isTime) {
    const cell = timeCell(found.serial * 86_400, format.showsSeconds);
    return { ...cell, ...seen(cell.text, shown, style) };
  }
  const text = dayAndTime(found.date);
  return { kind: 'date', text, ...seen(text, shown, style) };
}

function seen(text: string, shown: string, { mark }: CellStyle): Look {
  return lookOf(text, shown.trim(), mark === null ? [] : [{ kind: mark, text }]);
}

function dayAndTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T');
  return time.startsWith('00:00:00.000') ? date : `${date} ${time.slice(0, 8)}`;
}
