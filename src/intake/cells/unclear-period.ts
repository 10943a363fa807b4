import type { PeriodColumn } from '../../domain/tables/dataset.ts';
import { formatDate } from '../../domain/time/period.ts';
import { momentOf } from '../files/serial.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { anyOf, echo } from '../wording.ts';
import { rowOfTotal, summaryNamed } from './total-name.ts';

/** What stands in the place of a period, where it is known for what it is; null where it is not. */
export function findUnclearPeriod(text: string, column: PeriodColumn): Outcome<never> | null {
  const summary = summaryNamed(text);
  if (summary !== null) return { ok: false, refusal: rowOfTotal(text, summary) };
  return findSerial(text, column) ?? findTwoYears(text, column);
}

/** The number of a day from 1954 to 2091, which a cell without the format of a date shows. */
function findSerial(text: string, { grains }: PeriodColumn): Outcome<never> | null {
  const moment = /^[2-6]\d{4}$/.test(text) ? momentOf(Number(text), '1900') : null;
  if (moment === null || !grains.some((grain) => grain === 'month' || grain === 'day')) return null;
  const day = formatDate(moment.date.toISOString().slice(0, 'yyyy-mm-dd'.length));
  return refuse(
    'not-a-period',
    `${text} may be ${day}, which spreadsheets keep as that number`,
    'Set the format of the cell to a date, or write the month like 2024-05.',
  );
}

/** A financial year, or a quarter of one, by the name of one calendar year: 2024 may be either of two. */
function findTwoYears(text: string, { grains }: PeriodColumn): Outcome<never> | null {
  const plain = text.toLowerCase().replaceAll(/[\s-]+/g, '');
  const [, before, stated, after] =
    /^(?:q(?:uarter)?([1-4]))?((?:19|20)\d{2})(?:q(?:uarter)?([1-4]))?$/.exec(plain) ?? [];
  if (stated === undefined || (before !== undefined && after !== undefined)) return null;
  const quarter = before ?? after;
  if (!grains.includes(quarter === undefined ? 'financial-year' : 'quarter')) return null;
  const year = Number(stated);
  const ways =
    quarter === undefined
      ? [span(year - 1), span(year)]
      : [
          calendarQuarter(year, Number(quarter)),
          `${span(year - 1)} Q${quarter}`,
          `${span(year)} Q${quarter}`,
        ];
  return refuse(
    'two-years',
    `${echo(text)} names one year, and a financial year lies in two`,
    `Write ${anyOf([...new Set(ways)])}.`,
  );
}

/** The first quarter of a calendar year is the last of a financial one. */
function calendarQuarter(year: number, quarter: number): string {
  return quarter === 1 ? `${span(year - 1)} Q4` : `${span(year)} Q${quarter - 1}`;
}

function span(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}
