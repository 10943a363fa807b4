import type { Publication } from '../../domain/publication/publication.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { ukInstant } from '../../domain/time/instant.ts';
import { formatPeriod, parsePeriod } from '../../domain/time/period.ts';
import { feedWords } from '../../locale/feed-words.ts';
import { addresses } from '../addresses.ts';
import { appearedEditions } from './appeared.ts';
import { type CalendarEvent, wholeDay, writeCalendar } from './calendar-text.ts';
import { absoluteAddress } from './site-links.ts';

/** `events.ics`: meetings and events, and when editions appeared or are to appear (iCalendar, RFC 5545). */
export function calendar(publication: Publication): string {
  const events = publication.tables.find(({ dataset }) => dataset.id === 'events');
  return writeCalendar(publication, feedWords.calendar(publication.area.name), [
    ...publications(publication),
    ...(events === undefined ? [] : events.rows.map((row) => eventOf(row, events))),
  ]);
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
  if (!isTime(starts)) return wholeDay(day);
  const from = ukInstant(day, starts);
  const to = isTime(ends) && ends > starts ? ukInstant(day, ends) : null;
  return { from, to };
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
