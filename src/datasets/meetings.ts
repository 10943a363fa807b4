import type { Dataset } from '../domain/tables/dataset.ts';
import { address, category, date, extra, needed, words } from './columns/register.ts';

/** Meetings with their papers. One row a meeting. */
export const meetings: Dataset = {
  id: 'meetings',
  title: 'Meetings',
  description:
    'When and where each public meeting of the body is held, its agenda and reports, and its minutes. Of meetings that are not public, the minutes where matters of significant public interest were discussed.',
  frequency: 'when-it-changes',
  columns: [
    words('meeting', 'Meeting', 'What the meeting is called.', needed),
    date('date', 'Date', 'The day of the meeting.', needed),
    {
      ...words('starts', 'Starts', 'Time at which it starts, in the United Kingdom.'),
      format: 'time',
    },
    words('place', 'Place', 'Where it is held; Online where it is held nowhere else.'),
    category('access', 'Public or not', 'Whether the public may attend.', [
      { code: 'public', label: 'Public', also: ['Open', 'Yes'] },
      { code: 'not-public', label: 'Not public', also: ['Private', 'Closed', 'No'] },
    ]),
    address('agenda', 'Agenda', 'Where the agenda is.'),
    date('agenda_published', 'Agenda published', 'The day on which it was published.', extra),
    address('reports', 'Reports', 'Where the reports are that the agenda is about.'),
    date('reports_published', 'Reports published', 'The day on which they were published.', extra),
    address('minutes', 'Minutes', 'Where the minutes are; empty until there are any.'),
    date('minutes_published', 'Minutes published', 'The day on which they were published.', extra),
  ],
  key: ['date', 'meeting'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 5(a) to (c)',
  register: { order: { column: 'date', descending: true }, filters: ['access'] },
};
