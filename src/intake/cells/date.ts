import type { IsoDate } from '../../domain/time/period.ts';
import { periodsSaid } from '../../domain/time/spoken-period.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';
import { howToWrite } from './how-to-write.ts';

/** Longer text is no day, and is not put through patterns whose time grows faster than it does. */
const longestDay = 60;

/** Days outside these centuries are slips of the keyboard. */
const likelyDay = /^(?:19|2[01])\d{2}-\d{2}-\d{2}$/;

/** A day as people write it, as `2024-06-30`: as a period is read, and `30-Jun-24` as spreadsheets save it. */
export function readDate(cell: Cell): Outcome<IsoDate> {
  const { text } = cell;
  if (cell.kind === 'number') {
    return refuse(
      'not-a-day',
      `the cell holds the number ${text}, not a day`,
      'Set the format of the cell to a date, or write the day like 2024-06-30.',
    );
  }
  if (text.length > longestDay) return notADay(text);
  const said = periodsSaid(text.replace(/([- ][a-z]{3}[- ])(\d{2})$/i, '$120$2'));
  const day = said.find(({ kind }) => kind === 'day');
  return day !== undefined && likelyDay.test(day.start) ? accept(day.start) : notADay(text);
}

function notADay(text: string): Outcome<never> {
  return refuse('not-a-day', `${echo(text)} is not a day`, howToWrite.date);
}
