import type { Publication } from '../../domain/publication/publication.ts';
import { addDays } from '../../domain/time/calendar-months.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { IsoDate } from '../../domain/time/period.ts';
import { identifierBase } from './site-links.ts';

/** Something that a calendar shows. */
export interface CalendarEvent {
  /** Unique in the calendar, and the same in every release. */
  readonly id: string;
  readonly title: string;
  readonly when:
    | { readonly from: Instant; readonly to: Instant | null }
    | { readonly day: string; readonly dayAfter: string };
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly place: string;
  readonly says: string;
  /** An address in full, or nothing: a calendar has no place that a relative one could start from. */
  readonly link: string;
  readonly category: string;
  /** Set where nobody is busy for it: a last day takes no time of the day. */
  readonly isFree?: true;
}

/** A calendar with a name (iCalendar, RFC 5545). */
export function writeCalendar(
  publication: Publication,
  name: string,
  events: readonly CalendarEvent[],
): string {
  const { body, version } = publication;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Answerable//Answerable ${version}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...(body.demonstration === undefined ? [] : [`X-WR-CALDESC:${escaped(body.demonstration)}`]),
    ...events.flatMap((event) => linesOf(event, publication)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The whole of a day. */
export function wholeDay(day: IsoDate): CalendarEvent['when'] {
  return { day, dayAfter: addDays(day, 1) };
}

function linesOf(event: CalendarEvent, publication: Publication): readonly string[] {
  const { when, title, status, place, says, link, category, isFree } = event;
  const dates =
    'day' in when
      ? [`DTSTART;VALUE=DATE:${compact(when.day)}`, `DTEND;VALUE=DATE:${compact(when.dayAfter)}`]
      : [
          `DTSTART:${compact(when.from)}`,
          ...(when.to === null ? [] : [`DTEND:${compact(when.to)}`]),
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${event.id}@${identifierBase(publication)}`)}`,
    `DTSTAMP:${compact(publication.release.published)}`,
    ...dates,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(says === '' ? [] : [`DESCRIPTION:${escaped(says)}`]),
    ...(link === '' ? [] : [`URL:${link}`]),
    `CATEGORIES:${escaped(category)}`,
    `STATUS:${status}`,
    ...(isFree === undefined ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

/** `2024-07-01T08:30:00Z` as `20240701T083000Z`. */
function compact(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

/** TEXT of RFC 5545, 3.3.11, which has no control characters but the tab. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Lines of at most 75 octets, none of which ends inside a letter (RFC 5545, 3.1). */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += letter;
    room -= octets;
  }
  return folded;
}
