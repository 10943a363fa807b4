import { dutyStatuses } from '../../domain/law/duty.ts';
import type { Field } from './fields.ts';

const known = ['confirmed', 'reported', 'not-confirmed'] as const;

/** The columns of `duties/duties.csv`, in their order. */
export const dutyFields: readonly Field[] = [
  text('requirement', 'Item', 'Its id, which is also its anchor on the page.'),
  text('paragraph', 'Paragraph', 'As the law numbers it.'),
  text('title', 'Title', 'The item in a few words.'),
  text('group', 'Heading', 'The heading that it stands under.'),
  {
    ...text('status', 'Status', 'How the body stands to it on the day of the register.'),
    values: dutyStatuses,
  },
  text('says', 'Why', 'Why the status is what it is.'),
  text('when', 'When', 'When it is due; see timing_known for how that is known.'),
  maybe(text('period', 'Period', 'What it covers this time: 2024-05, 2023-24-q4, 2024-25.')),
  maybe(text('event', 'Event', 'What started it this time.')),
  date('event_date', 'Event, day', 'Of an event of which only the month is known, its last day.'),
  date('deadline', 'Last day', 'Empty where no law or account of it that was found sets a day.'),
  {
    ...maybe(text('deadline_by', 'Last day, by', 'law; or account: as an office states the law.')),
    values: ['law', 'account'],
  },
  date('target', 'Target', 'The body’s own day, which is not law.'),
  date(
    'late_since',
    'Late since',
    'First day on which it was late; of several times, the one that is late for longest.',
  ),
  {
    ...maybe(text('late_days', 'Days late', 'Up to the day of publication or of the register.')),
    type: 'integer',
    minimum: 1,
  },
  {
    ...maybe(text('late_against', 'Late against', 'The sort of day that was missed.')),
    values: ['law', 'account', 'target'],
  },
  date('published', 'Published', 'First day on which what meets it is known to have been public.'),
  date('confirmed', 'Last seen', 'Last day on which what meets it is known to have been there.'),
  maybe(
    text(
      'where',
      'Where',
      'Addresses of what meets it, parted by spaces; from the top of the site.',
    ),
  ),
  { ...text('item_known', 'Item, how known', 'Whether the item was read in law.'), values: known },
  {
    ...text('timing_known', 'Timing, how known', 'Whether its timing was read in law.'),
    values: known,
  },
];

function text(name: string, title: string, description: string): Field {
  return { name, title, description, type: 'string', required: true };
}

function maybe(field: Field): Field {
  return { ...field, required: false };
}

function date(name: string, title: string, description: string): Field {
  return { name, title, description, type: 'date', required: false };
}
