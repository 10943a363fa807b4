import type { CorpusCell } from './cells.ts';

/** How a force writes the periods of a table. */
export type PeriodStyle =
  | 'iso'
  | 'named'
  | 'short'
  | 'date'
  | 'first-day'
  | 'long-date'
  | 'welsh'
  | 'welsh-short'
  | 'quarter'
  | 'quarter-stroke'
  | 'quarter-months';

const english =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const welsh =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );
const welshShort = 'Ion Chwe Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' ');

export const monthStyles: readonly PeriodStyle[] = [
  'iso',
  'named',
  'short',
  'date',
  'first-day',
  'long-date',
  'welsh',
  'welsh-short',
];

export const quarterStyles: readonly PeriodStyle[] = [
  'quarter',
  'quarter-stroke',
  'quarter-months',
];

/** A period by its id as such a force writes it. */
export function periodCell(id: string, style: PeriodStyle): CorpusCell {
  const year = id.slice(0, 4);
  const month = Number(id.slice(5, 7)) - 1;
  switch (style) {
    case 'iso':
      return id;
    case 'named':
      return `${english[month]} ${year}`;
    case 'short':
      return `${english[month]?.slice(0, 3)}-${year.slice(2)}`;
    case 'date':
      return { day: `${id}-01`, format: 'mmm-yy' };
    case 'first-day':
      return { day: `${id}-01`, format: 'dd/mm/yyyy' };
    case 'long-date':
      return { day: `${id}-01`, format: 'mmmm yyyy' };
    case 'welsh':
      return `${welsh[month]} ${year}`;
    case 'welsh-short':
      return `${welshShort[month]} ${year}`;
    case 'quarter':
      return `Q${id.slice(-1)} ${year}/${id.slice(5, 7)}`;
    case 'quarter-stroke':
      return `${year}/${id.slice(5, 7)} Q${id.slice(-1)}`;
    case 'quarter-months':
      return quarterMonths(Number(year), Number(id.slice(-1)));
  }
}

function quarterMonths(startYear: number, quarter: number): string {
  const first = (quarter * 3) % 12;
  const year = quarter === 4 ? startYear + 1 : startYear;
  return `${english[first]} to ${english[first + 2]} ${year}`;
}

/** The month alone, and the financial year that it lies in: for headings of two rows. */
export function monthAndYear(id: string): readonly [month: string, financialYear: string] {
  const year = Number(id.slice(0, 4));
  const month = Number(id.slice(5, 7));
  const start = month >= 4 ? year : year - 1;
  return [english[month - 1]?.slice(0, 3) ?? '', `${start}/${String(start + 1).slice(2)}`];
}

/** Words for a title or the name of a file: `May 2024`, `31 May 2024`. */
export function periodInWords(id: string): string {
  const [year = '', month = '', day] = id.split('-');
  const named = `${english[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}
