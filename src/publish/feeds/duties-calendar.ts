import { type ComingDay, comingDays } from '../../domain/law/coming.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { formatDate, formatPeriod } from '../../domain/time/period.ts';
import { dutyCalendarWords } from '../../locale/duty-calendar-words.ts';
import { addresses } from '../addresses.ts';
import { type CalendarEvent, wholeDay, writeCalendar } from './calendar-text.ts';
import { absoluteAddress } from './site-links.ts';

/** `duties/calendar.ics`: every last day and every target of the twelve months after the day of the register. */
export function dutiesCalendar(publication: Publication): string {
  const days = comingDays(publication.duties).map((day) => entryOf(day, publication));
  const once = new Map(days.map((entry) => [entry.id, entry]));
  const name = dutyCalendarWords.name(publication.area.name);
  return writeCalendar(publication, name, [...once.values()]);
}

const statuses = { law: 'CONFIRMED', account: 'TENTATIVE', target: 'CONFIRMED' } as const;

function entryOf(day: ComingDay, publication: Publication): CalendarEvent {
  const { requirement, deadline } = day;
  const { by, date, lastWorkingDay } = deadline;
  const words = dutyCalendarWords;
  const says = [
    words.sorts[by],
    `${requirement.paragraph}: ${requirement.says}`,
    ...(lastWorkingDay === date ? [] : [words.notWorking(formatDate(lastWorkingDay))]),
    ...(requirement.item.certainty === 'general-knowledge' ? [words.itemUnconfirmed] : []),
    ...(requirement.time.certainty === 'general-knowledge' ? [words.timeUnconfirmed] : []),
  ];
  return {
    id: identifierOf(day),
    title: words.titles[by](titleOf(day)),
    when: wholeDay(date),
    status: statuses[by],
    place: '',
    says: says.join(' '),
    link: absoluteAddress(publication, addresses.duty(requirement.id)) ?? '',
    category: words.categories[by],
    isFree: true,
  };
}

function titleOf({ requirement, period, event }: ComingDay): string {
  const about = period === null ? event?.title : formatPeriod(period);
  return about === undefined ? requirement.title : `${requirement.title}, ${about}`;
}

/** The same for the same item and time in every release, however its day is reckoned by then. */
function identifierOf({ requirement, period, event, deadline }: ComingDay): string {
  const time = period?.id ?? (event === null ? '' : `${event.on}-${inKebabCase(event.title)}`);
  const sort = deadline.by === 'target' ? 'target' : 'last-day';
  return `duty-${requirement.id}-${time}-${sort}`;
}

function inKebabCase(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
