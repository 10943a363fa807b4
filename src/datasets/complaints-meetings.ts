import type { Dataset } from '../domain/tables/dataset.ts';

/** Apart from public meetings: most of these are held in private, and their dates are what is asked for. */
export const complaintsMeetings: Dataset = {
  id: 'complaints-meetings',
  title: 'Meetings about complaints handling',
  description:
    'Meetings at which the body held the chief officer to account for how the force handles complaints.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'date',
      title: 'Date',
      description: 'The day of the meeting.',
      grains: ['day'],
    },
    {
      kind: 'code',
      name: 'meeting',
      title: 'Meeting',
      description: 'What the meeting is called.',
      codes: 'open',
    },
    {
      kind: 'text',
      name: 'who',
      title: 'Who met',
      description: 'By office or role, such as the commissioner and the deputy chief constable.',
      blank: 'refused',
    },
    {
      kind: 'text',
      name: 'discussed',
      title: 'Discussed',
      description: 'A summary of what was discussed; no person or case can be told from it.',
      blank: 'refused',
    },
    {
      kind: 'text',
      name: 'address',
      title: 'Address',
      description: 'Where its papers or minutes are published.',
      format: 'address',
      optional: true,
    },
  ],
  key: ['date', 'meeting'],
  identities: [],
  // Nobody is counted; offices are named and not persons.
  disclosure: 'none',
  basis: 'Guidance on paragraph 7C(b) of the Specified Information Order',
  register: { order: { column: 'date', descending: true }, filters: [] },
};
