import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';
import { howToWrite } from './how-to-write.ts';

/** Longer text is no time of day. */
const longestTime = 20;

const byTheClock = /^(\d{1,2})[:.](\d{2})(?::00(?:\.0+)?)?$/;
const byHalves = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/;

/** A time of day by the clock of 24 hours, as `18:30`: from `18:30`, `18.30`, `6.30pm`, `6 pm`, `noon`. */
export function readTimeOfDay(cell: Cell): Outcome<string> {
  const said = cell.text.toLowerCase();
  if (said.length > longestTime) return notATime(cell.text);
  if (said === 'noon' || said === 'midday') return accept('12:00');
  // A spreadsheet keeps 18.30 as the number 18.3, and a time as the fraction of a day.
  if (cell.kind === 'number') {
    return refuse(
      'not-a-time',
      `the cell holds the number ${cell.text}, not a time of day`,
      'Set the format of the cell to a time or to text, and write it again like 18:30.',
    );
  }
  const halves = byHalves.exec(said);
  if (halves !== null) return ofHalves(halves, cell.text);
  const clock = byTheClock.exec(said);
  if (clock === null) return notATime(cell.text);
  const [, hours = '', minutes = ''] = clock;
  if (/^\d\./.test(said)) return unclear(cell.text, Number(hours), minutes);
  return within(Number(hours), Number(minutes), cell.text);
}

/** `12am` is midnight and `12pm` noon. */
function ofHalves([, hours = '', minutes = '00', half]: RegExpExecArray, text: string) {
  const hour = Number(hours);
  if (hour < 1 || hour > 12) return notATime(text);
  return within((hour % 12) + (half === 'p' ? 12 : 0), Number(minutes), text);
}

function within(hours: number, minutes: number, text: string): Outcome<string> {
  return hours > 23 || minutes > 59 ? notATime(text) : accept(twoDigits(hours, minutes));
}

function twoDigits(hours: number, minutes: number): string {
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Of 6.30 nobody knows whether it is before breakfast; 6:30 is what a program writes of 06:30. */
function unclear(text: string, hours: number, minutes: string): Outcome<never> {
  const [early, late] = [hours, hours + 12].map((hour) => twoDigits(hour, Number(minutes)));
  return refuse(
    'not-a-time',
    `${echo(text)} may be in the morning or in the evening`,
    `Write ${early} or ${late}.`,
  );
}

function notATime(text: string): Outcome<never> {
  return refuse('not-a-time', `${echo(text)} is not a time of day`, howToWrite.time);
}
