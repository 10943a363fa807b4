import { believed, ofTheOrder, read, remarked, stated } from './order.ts';

/** Read as it was made; no later order that was read changes it. */
const paragraph5 = read('order-2011-5');

const current = { kind: 'keep-current' } as const;

/** Paragraph 5. */
export const decisions = ofTheOrder('Decisions', [
  {
    id: '5-a',
    paragraph: '5(a)',
    title: 'Public meetings',
    says: 'The date, time and place of each public meeting that the body holds.',
    why: 'So that residents can come and listen.',
    whom: ['body'],
    timing: { kind: 'before-event', event: 'public-meeting' },
    item: paragraph5,
    time: believed('medium'),
    shownBy: [
      { dataset: 'meetings', where: { access: 'public' }, event: 'date', title: 'meeting' },
    ],
  },
  {
    id: '5-b',
    paragraph: '5(b)',
    title: 'Agendas and reports',
    says: 'The agenda of each public meeting, and any report or other document that an item of it is about.',
    why: 'So that residents can follow what is decided, and on what grounds.',
    whom: ['body'],
    timing: { kind: 'before-event', event: 'public-meeting' },
    item: paragraph5,
    time: believed('medium'),
    shownBy: [
      {
        dataset: 'meetings',
        where: { access: 'public' },
        needs: 'agenda',
        event: 'date',
        title: 'meeting',
        published: 'agenda_published',
      },
    ],
  },
  {
    id: '5-c',
    paragraph: '5(c)',
    title: 'Minutes',
    says: 'The minutes of each public meeting, and of other meetings at which matters of significant public interest were discussed that arise from the body’s functions.',
    why: 'So that residents who could not come can read what happened.',
    whom: ['body'],
    timing: { kind: 'after-event', event: 'public-meeting' },
    item: paragraph5,
    time: believed('medium'),
    shownBy: [
      {
        dataset: 'meetings',
        where: { access: 'public' },
        needs: 'minutes',
        event: 'date',
        title: 'meeting',
        published: 'minutes_published',
      },
    ],
  },
  {
    id: '5-d',
    paragraph: '5(d)',
    title: 'Decisions of significant public interest',
    says: 'A record of each decision of significant public interest that arises from the body’s functions, made at a meeting or otherwise.',
    why: 'So that residents can see what was decided in their name.',
    whom: ['body'],
    timing: { kind: 'after-event', event: 'decision' },
    item: read('order-2011-5', 'northamptonshire-decisions'),
    time: believed('medium', 'As soon as practicable after the decision.'),
    shownBy: [
      {
        dataset: 'decisions',
        needs: 'record',
        event: 'date',
        title: 'decision',
        published: 'published',
      },
    ],
  },
]);

const policy = {
  whom: ['body' as const],
  timing: current,
  item: believed('high'),
  time: believed('medium'),
};

/** Paragraph 6. */
export const policies = ofTheOrder('Policies', [
  {
    id: '6-a',
    paragraph: '6(a)',
    title: 'Policy on conduct',
    says: 'A statement of policy on the conduct of office holders and staff, and on how complaints and conduct matters are handled.',
    why: 'So that residents know the standards that they can hold the office to.',
    ...policy,
    shownBy: [{ dataset: 'policies', where: { subject: 'conduct' } }],
  },
  {
    id: '6-b',
    paragraph: '6(b)',
    title: 'Policy on records',
    says: 'A statement of policy on the management of records: security, sharing, retention and destruction.',
    why: 'So that residents know what becomes of what is written about them.',
    ...policy,
    shownBy: [{ dataset: 'policies', where: { subject: 'records' } }],
  },
  {
    id: '6-c',
    paragraph: '6(c)',
    title: 'Policy on whistleblowing',
    says: 'A statement of policy on the handling of qualifying disclosures.',
    why: 'So that anyone who knows of a wrong knows how to report it, and how they are protected.',
    ...policy,
    shownBy: [{ dataset: 'policies', where: { subject: 'qualifying-disclosures' } }],
  },
]);

/** Paragraphs 7 and 8, which stand on either side of those of 2021. */
export const authorities = ofTheOrder('Prevention of crime and disorder', [
  {
    id: '7',
    paragraph: '7',
    title: 'Reports from responsible authorities',
    says: 'A copy of any report that the body required from the responsible authorities under section 7(1) of the Crime and Disorder Act 1998.',
    why: 'So that residents can see what councils and others were asked to account for.',
    whom: ['responsible-authorities', 'body'],
    timing: { kind: 'after-event', event: 'report-received' },
    item: stated('cheshire-list'),
    time: believed('medium', 'As soon as practicable after the report is received.'),
  },
]);

export const custodyVisiting = ofTheOrder('Custody visiting', [
  {
    id: '8',
    paragraph: '8',
    title: 'Independent custody visiting',
    says: 'Information about how the arrangements for independent custody visiting have worked.',
    why: 'So that residents know that people in cells are looked after, and that somebody independent looks.',
    whom: ['body'],
    timing: current,
    item: remarked(
      { ...read('custody-visiting'), certainty: 'reported' },
      'The heading was read in an office’s list, the arrangements in the Act.',
    ),
    time: believed('medium', 'In practice an annual report.'),
    shownBy: [{ dataset: 'custody-visiting' }],
  },
]);
