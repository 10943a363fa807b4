import * as v from 'valibot';
import { ukInstant } from '../domain/time/instant.ts';
import { parsePeriod } from '../domain/time/period.ts';

/**
 * A date with or without a time, on the clocks of the United Kingdom, as an instant. 9:30 is when official statistics appear (Code of Practice for Statistics).
 */
export const moment = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/,
    'a date like 2024-07-01, with or without a time like T09:30',
  ),
  v.check((moment) => isThere(moment), 'a day and a time that there are'),
  v.transform((moment) => {
    const [date = '', time = '09:30'] = moment.split('T');
    return ukInstant(date, time);
  }),
);

/** 30 February is read as 2 March otherwise. */
function isThere(moment: string): boolean {
  const [date = '', time = '09:30'] = moment.split('T');
  const at = Date.parse(`${date}T${time}:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(`${date}T${time}`);
}

/** A day, or a month of which the day is not known. */
export const dayOrMonth = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (said) => ['day', 'month'].includes(parsePeriod(said)?.kind ?? ''),
    'a day like 2024-06-12, or a month like 2024-06',
  ),
);
