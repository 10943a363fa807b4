import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';
import { type NumberStyle, readPlainNumber } from './plain-number.ts';

const inWords =
  /^(?:(\d+)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*m(?:in(?:ute)?s?)?)?\s*(?:(\d+(?:\.\d+)?)\s*s(?:ec(?:ond)?s?)?)?$/i;
const byClock = /^(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/** A length of time in seconds: `122`, `2m 2s`, `1h 0m 5s` or `0:02:02`. */
export function readSeconds(text: string, style: NumberStyle): Outcome<number> {
  if (/^\d+:\d{2}$/.test(text)) return ambiguousTime(text);
  const parts = byClock.exec(text) ?? inWords.exec(text);
  if (parts === null) return readPlainNumber(text, style);
  const [, hours, minutes, seconds] = parts.map((part) => (part ? Number(part) : undefined));
  if (isOver(minutes, hours) || isOver(seconds, minutes ?? hours)) {
    return refuse(
      'not-a-length-of-time',
      `${echo(text)} is not a length of time: there are 60 minutes to the hour and 60 seconds to the minute`,
      'Write it like 2m 2s, 0:02:02, or as a number of seconds.',
    );
  }
  const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  // Milliseconds and no finer: 60 + 2.3 in binary is not 62.3.
  return accept(Math.round(total * 1000) / 1000);
}

/** `2:02` in a cell may be minutes and seconds, or hours and minutes. */
export function ambiguousTime(text: string): Outcome<never> {
  return refuse(
    'ambiguous-time',
    `${echo(text)} may be minutes and seconds, or hours and minutes`,
    'Write it like 2m 2s, 0:02:02, or as a number of seconds.',
  );
}

/** True for a part that should have been carried into the greater one written before it. */
function isOver(part: number | undefined, greater: number | undefined): boolean {
  return part !== undefined && greater !== undefined && part >= 60;
}
