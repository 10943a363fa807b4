import type { Publication } from '../../domain/publication/publication.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { type Instant, ukInstant } from '../../domain/time/instant.ts';
import { formatPeriod, parsePeriod } from '../../domain/time/period.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses } from '../addresses.ts';
import { addressOf, identifierBase } from './site-links.ts';

/** `events.ics`: meetings and events, and when editions appeared or are to appear (iCalendar, RFC 5545). */
export function calendar(publication: Publication): string {
  const { area, version, tables } = publication;
  const events = tables.find(({ dataset }) => dataset.id === 'events');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Answerable//Answerable ${version}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(feedWords.calendar(area.name))}`,
    ...publications(publication).flatMap((event) => lineOf(event, publication)),
    ...(events === undefined
      ? []
      : events.rows.flatMap((row) => lineOf(eventOf(row, events), publication))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

interface CalendarEvent {
  /** Unique in the calendar, and the same in every release. */
  readonly id: string;
  readonly title: string;
  readonly when:
    | { readonly from: Instant; readonly to: Instant | null }
    | { readonly day: string; readonly dayAfter: string };
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly place: string;
  readonly says: string;
  readonly link: string;
  readonly category: string;
}

function publications(publication: Publication): readonly CalendarEvent[] {
  const released = publication.editions.map((edition) => ({
    edition: edition.id,
    at: edition.published,
    status: 'CONFIRMED' as const,
    link: addressOf(publication, addresses.edition(edition.id)),
  }));
  const statuses = {
    provisional: 'TENTATIVE',
    confirmed: 'CONFIRMED',
    cancelled: 'CANCELLED',
  } as const;
  const planned = publication.planned.map(({ edition, published, status }) => ({
    edition,
    at: published,
    status: statuses[status],
    link: '',
  }));
  return [...released, ...planned].map(({ edition, at, status, link }) => {
    const month = parsePeriod(edition);
    return {
      id: `edition-${edition}`,
      title: feedWords.publication(month === null ? edition : formatPeriod(month)),
      when: { from: at, to: null },
      status,
      place: '',
      says: '',
      link,
      category: 'PUBLICATION',
    };
  });
}

function eventOf({ period, codes, texts }: Row, { labels }: Table): CalendarEvent {
  const { event = '', type = '' } = codes;
  const { starts = '', ends = '', place = '', link = '' } = texts;
  return {
    id: `event-${period.id}-${event}`,
    title: labels.event?.[event] ?? event,
    when: whenOf(period.start, starts, ends),
    status: 'CONFIRMED',
    place,
    says: texts.with ?? '',
    link: /^https?:\/\//.test(link) ? link : '',
    category: (labels.type?.[type] ?? type).toUpperCase(),
  };
}

/** With a time where one is given that can be read, else the whole day. */
function whenOf(day: string, starts: string, ends: string): CalendarEvent['when'] {
  if (!isTime(starts)) return { day, dayAfter: dayAfter(day) };
  const from = ukInstant(day, starts);
  const to = isTime(ends) && ends > starts ? ukInstant(day, ends) : null;
  return { from, to };
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function lineOf(event: CalendarEvent, publication: Publication): readonly string[] {
  const { when, title, status, place, says, link, category } = event;
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
    'END:VEVENT',
  ];
}

/** `2024-07-01T08:30:00Z` as `20240701T083000Z`. */
function compact(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

/** TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
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
