import type { Publication } from '../../domain/publication/publication.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { type Instant, ukInstant } from '../../domain/time/instant.ts';
import { formatPeriod, parsePeriod } from '../../domain/time/period.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses } from '../addresses.ts';
import { appearedEditions } from './appeared.ts';
import { absoluteAddress, identifierBase } from './site-links.ts';

/** `events.ics`: meetings and events, and when editions appeared or are to appear (iCalendar, RFC 5545). */
export function calendar(publication: Publication): string {
  const { area, body, version, tables } = publication;
  const events = tables.find(({ dataset }) => dataset.id === 'events');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Answerable//Answerable ${version}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(feedWords.calendar(area.name))}`,
    ...(body.demonstration === undefined ? [] : [`X-WR-CALDESC:${escaped(body.demonstration)}`]),
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
  /** An address in full, or nothing: a calendar has no place that a relative one could start from. */
  readonly link: string;
  readonly category: string;
}

function publications(publication: Publication): readonly CalendarEvent[] {
  const appeared = appearedEditions(publication);
  const released = [...appeared.values()].map(({ edition, first }) => ({
    edition,
    at: first,
    status: 'CONFIRMED' as const,
    link: absoluteAddress(publication, addresses.edition(edition)) ?? '',
  }));
  const statuses = {
    provisional: 'TENTATIVE',
    confirmed: 'CONFIRMED',
    cancelled: 'CANCELLED',
  } as const;
  const ahead = publication.planned.filter(({ edition }) => !appeared.has(edition));
  const planned = ahead.map(({ edition, published, status }) => ({
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
    link: webAddress(link),
    category: (labels.type?.[type] ?? type).toUpperCase(),
  };
}

/** As an address may be written, which leaves no line break in it; nothing where it is none of the web. */
function webAddress(text: string): string {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : '';
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
