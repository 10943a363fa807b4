import type { CellValue, Cell as WorkbookCell } from 'hucre/xlsx';
import {
  blank,
  booleanCell,
  type Cell,
  numberCell,
  percentageCell,
  textCell,
  timeCell,
} from './grid.ts';

export type DateSystem = '1900' | '1904';

/** Day 0 of a workbook's dates, on which a bare time of day falls. */
const dayZero: Readonly<Record<DateSystem, number>> = {
  '1900': Date.UTC(1899, 11, 31),
  '1904': Date.UTC(1904, 0, 1),
};

/** Excel's own limit. */
const longestFormat = 255;

/**
 * A cell of a workbook. A formula counts as the result that was saved with it. `detail` holds the
 * cell's number format, which alone tells a percentage from a number and a time from a date.
 */
export function xlsxCell(
  value: CellValue,
  detail: WorkbookCell | undefined,
  dates: DateSystem,
): Cell {
  if (detail?.type === 'error') return { kind: 'error', text: String(value) };
  if (value === null) {
    return detail?.formula === undefined ? blank : { kind: 'uncalculated', text: '' };
  }
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  const format = plainFormat(detail?.style?.numFmt ?? '');
  if (value instanceof Date) return momentCell(value, format, dates);
  return format.includes('%') ? percentageCell(value) : numberCell(value);
}

/** The format without its quoted and escaped characters, colours and locales: only what it does. */
function plainFormat(format: string): string {
  return format
    .slice(0, longestFormat)
    .replace(/"[^"]*"|\\.|[*_]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
}

function momentCell(moment: Date, format: string, dates: DateSystem): Cell {
  const milliseconds = moment.getTime();
  // A number too large to be a date is shown as ##### by every spreadsheet program.
  if (Number.isNaN(milliseconds)) return { kind: 'error', text: '#####' };
  const isTime = /[hs]/.test(format) && !/[yd]/.test(format);
  if (isTime) return timeCell((milliseconds - dayZero[dates]) / 1000, format.includes('s'));
  const [date = '', time = ''] = moment.toISOString().split('T');
  const isMidnight = time.startsWith('00:00:00.000');
  return { kind: 'date', text: isMidnight ? date : `${date} ${time.slice(0, 8)}` };
}
