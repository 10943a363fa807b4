import type { Dataset } from '../domain/tables/dataset.ts';

/** Meetings and events that the office attended or holds. One row an event and day. */
export const events: Dataset = {
  id: 'events',
  title: 'Partnership meetings and events',
  description:
    'Partnership meetings and public events that the office holder or the office attends, with the day, the place and who is there.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'date',
      title: 'Date',
      description: 'The day of the event.',
      grains: ['day'],
      ahead: true,
    },
    {
      kind: 'code',
      name: 'event',
      title: 'Event',
      description: 'The name of the event, as the office announces it.',
      codes: 'open',
    },
    {
      kind: 'code',
      name: 'type',
      title: 'Type',
      description: 'What sort of event it is.',
      codes: [
        { code: 'partnership-meeting', label: 'Partnership meeting' },
        { code: 'public-meeting', label: 'Public meeting' },
        { code: 'community-event', label: 'Community event' },
        { code: 'other', label: 'Other' },
      ],
    },
    {
      kind: 'text',
      name: 'starts',
      title: 'Starts',
      description: 'Local time at which it starts, for example 18:30.',
      format: 'time',
      optional: true,
    },
    {
      kind: 'text',
      name: 'ends',
      title: 'Ends',
      description: 'Local time at which it ends.',
      format: 'time',
      optional: true,
    },
    {
      kind: 'text',
      name: 'place',
      title: 'Place',
      description: 'Where it is held.',
      optional: true,
    },
    {
      kind: 'text',
      name: 'with',
      title: 'With',
      description: 'The partners or communities it is held with.',
      optional: true,
    },
    {
      kind: 'text',
      name: 'link',
      title: 'Link',
      description: 'Address of a page about it.',
      format: 'address',
      optional: true,
    },
  ],
  key: ['date', 'event'],
  identities: [],
  disclosure: 'none',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
