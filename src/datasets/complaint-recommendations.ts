import type { Dataset } from '../domain/tables/dataset.ts';

/** One row a recommendation: a later return says what has become of it. */
export const complaintRecommendations: Dataset = {
  id: 'complaint-recommendations',
  title: 'Recommendations about complaints handling',
  description:
    'What the IOPC and the police inspectorate (HMICFRS) recommend to the force about complaints handling, and what has become of each.',
  frequency: 'when-it-changes',
  columns: [
    {
      kind: 'code',
      name: 'recommendation',
      title: 'Recommendation',
      description: 'Its number or name, as its maker gives it.',
      codes: 'open',
    },
    {
      kind: 'code',
      name: 'made_by',
      title: 'Made by',
      description: 'Who made it.',
      codes: [
        { code: 'iopc', label: 'IOPC' },
        { code: 'hmicfrs', label: 'HMICFRS', also: ['HMIC'] },
      ],
    },
    {
      kind: 'text',
      name: 'title',
      title: 'What it asks for',
      description: 'In a sentence.',
      blank: 'refused',
    },
    {
      kind: 'code',
      name: 'status',
      title: 'Status',
      description: 'What has become of it.',
      codes: [
        { code: 'accepted', label: 'Accepted' },
        { code: 'not-accepted', label: 'Not accepted', also: ['Rejected'] },
        { code: 'done', label: 'Done', also: ['Completed', 'Implemented'] },
      ],
    },
    {
      kind: 'text',
      name: 'date',
      title: 'Since',
      description: 'The day from which it has this status.',
      format: 'date',
      blank: 'refused',
    },
    {
      kind: 'text',
      name: 'progress',
      title: 'Progress',
      description: 'What has been done about it so far.',
      optional: true,
    },
    {
      kind: 'text',
      name: 'reason',
      title: 'Why it was not accepted',
      description: 'The reason, where it was not accepted; empty where it was.',
    },
    {
      kind: 'text',
      name: 'address',
      title: 'Address',
      description: 'Where the recommendation is published.',
      format: 'address',
      optional: true,
    },
  ],
  key: ['recommendation'],
  identities: [],
  // About what an organisation is asked to do; nobody is counted or named.
  disclosure: 'none',
  basis: 'Guidance on paragraph 7C(b) of the Specified Information Order',
  register: {
    order: { column: 'date', descending: true },
    filters: ['made_by', 'status'],
  },
};
